import {
  childrenAct1989,
  educationAct1996,
  educationActAt,
  keepingChildrenSafe,
  regulations2024,
  workingTogether,
} from '../citations.ts';
import type { Abbreviation } from './abbreviation.ts';

const guidance = workingTogether('Words used in the guidance');

/** Short forms of the law and of those who keep it. */
export const words: readonly Abbreviation[] = [
  {
    short: 'PN',
    also: ['fpn'],
    full: 'Penalty Notice',
    is: 'A parent can pay it instead of being prosecuted for the absence of their child.',
    source: educationActAt('444A', 'Section 444A'),
  },
  {
    short: 'NTI',
    full: 'Notice to Improve',
    is: 'It is the last chance to take up support before a penalty notice.',
    source: workingTogether('Pages 58 and 59, notice to improve'),
  },
  {
    short: 'ESO',
    full: 'Education Supervision Order',
    is: 'It puts a child under the supervision of the council, under section 36 of the Children Act 1989.',
    source: childrenAct1989('Section 36'),
  },
  {
    short: 'SAO',
    full: 'School Attendance Order',
    is: 'It names a school at which a parent has to register their child.',
    source: educationAct1996(437),
  },
  {
    short: 'PA',
    full: 'Persistent Absence',
    is: 'A pupil misses 10% or more of their possible sessions.',
    source: workingTogether('Persistent and severe absence'),
  },
  {
    short: 'SA',
    full: 'Severe Absence',
    is: 'A pupil misses 50% or more of their possible sessions.',
    source: workingTogether('Persistent and severe absence'),
  },
  {
    short: 'EHE',
    full: 'Elective Home Education',
    is: 'Parents choose to educate their child at home instead of at a school.',
    source: regulations2024('regulation 9, deletions'),
  },
  {
    short: 'CME',
    full: 'Children Missing Education',
    is: 'They are of compulsory school age, not on the roll of a school, and not getting a suitable education elsewhere.',
    source: guidance,
  },
  {
    short: 'PTT',
    also: ['rtt'],
    full: 'Part-Time Timetable',
    is: 'It is for very exceptional circumstances, limited in time, and never to manage behaviour.',
    source: workingTogether('Pages 25 and 26, part-time timetables'),
  },
  {
    short: 'BOPA',
    full: 'Body of Persons Approval',
    is: 'It lets a group put children on stage without a licence for each child; the code is C1 if the school gives leave.',
    source: regulations2024('regulation 11(2)'),
  },
  {
    short: 'MASH',
    full: 'Multi-Agency Safeguarding Hub',
    is: 'Professionals go to it with a concern about a child.',
    source: keepingChildrenSafe,
  },
  {
    short: 'DSL',
    full: 'Designated Safeguarding Lead',
    is: 'That is the senior member of staff who leads on safeguarding in a school.',
    source: keepingChildrenSafe,
  },
  {
    short: 'KCSIE',
    full: 'Keeping Children Safe in Education',
    is: 'It is the national safeguarding guidance for schools.',
    source: keepingChildrenSafe,
  },
  {
    short: 'WTISA',
    full: 'Working Together to Improve School Attendance',
    is: 'It is the national guidance on attendance, statutory since 19 August 2024.',
    source: workingTogether('Status of the guidance'),
  },
  {
    short: 'LOA',
    full: 'Leave of Absence',
    is: 'A headteacher can grant it in advance, for the circumstances that the law allows.',
    source: regulations2024('regulation 11'),
  },
  {
    short: 'CSA',
    full: 'Compulsory School Age',
    is: 'It runs from the term after the fifth birthday to the last Friday in June of the school year in which the child turns 16.',
    source: educationAct1996(8),
  },
  {
    short: 'LA',
    also: ['lea'],
    full: 'Local Authority',
    is: 'It is the council that is responsible for education in an area.',
    source: guidance,
  },
  {
    short: 'DfE',
    full: 'Department for Education',
    is: 'It is the part of government that is responsible for schools in England.',
    source: guidance,
  },
  {
    short: 'CIN',
    full: 'Child in Need',
    is: 'A child in need has a plan under section 17 of the Children Act 1989.',
    source: childrenAct1989('Section 17'),
  },
];
