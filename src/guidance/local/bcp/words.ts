import type { Abbreviation } from '../../law/abbreviation.ts';
import { graduatedResponse } from './source.ts';

const team = graduatedResponse('School Attendance Support Team');

/** Short forms of the council's own. */
export const words: readonly Abbreviation[] = [
  {
    short: 'BCP',
    full: 'Bournemouth, Christchurch and Poole',
    is: 'It is the council for these three towns.',
    source: graduatedResponse('Introduction'),
  },
  {
    short: 'ASW',
    full: 'Attendance Support Worker',
    is: 'Each school has one linked to it. They advise schools and do not hold cases of families.',
    source: team,
  },
  {
    short: 'TSM',
    full: 'Targeting Support Meeting',
    is: 'Your Attendance Support Worker goes through your persistently and severely absent pupils with you, each term or each year.',
    source: team,
  },
  {
    short: 'SAST',
    full: 'School Attendance Support Team',
    is: 'It is the attendance team of the council: schoolinclusion@bcpcouncil.gov.uk.',
    source: team,
  },
  {
    short: 'SAM',
    full: 'School Access Module',
    is: 'Schools report part-time timetables in it. For help write to synergy@bcpcouncil.gov.uk.',
    source: graduatedResponse('Stage 3, part-time timetables'),
  },
  {
    short: 'RIO',
    full: 'Reintegration Officer',
    is: 'The Reintegration Officers are one of the teams of the School Inclusion Service.',
    source: graduatedResponse("Stage 3, School Inclusion Service 'pupil referral form'"),
  },
  {
    short: 'EEB',
    full: 'Education Entitlement Board',
    is: 'Triage in the School Inclusion Service can pass a case to it.',
    source: graduatedResponse("Stage 3, School Inclusion Service 'pupil referral form'"),
  },
  {
    short: 'PEHA',
    full: 'Pan-Dorset Early Help Assessment',
    is: 'Its screening wheel is one way to find out what a family needs.',
    source: graduatedResponse('Legal intervention, sufficient support'),
  },
  {
    short: 'FTA',
    full: 'Fast Track to Attendance',
    is: 'It is a plan of 10 weeks with a check halfway, which BCP recommends as a model.',
    source: graduatedResponse('Stage 2, attendance contract'),
  },
  {
    short: 'APDR',
    full: 'Assess, Plan, Do, Review',
    is: 'It is a cycle of support, ideally for 10 weeks with a check halfway.',
    source: graduatedResponse('Assess, plan, do, review'),
  },
  {
    short: 'PN01',
    also: ['pn1'],
    full: 'the request form for a penalty notice',
    is: 'Schools in BCP send it in with the documents on its checklist.',
    source: graduatedResponse('Legal intervention, notice to improve'),
  },
  {
    short: 'FID',
    full: 'Family Information Directory',
    is: 'It lists services for children and families in BCP.',
    source: graduatedResponse('Stage 2, Family Information Directory'),
  },
  {
    short: 'CHAD',
    full: 'Child Health and Disabilities team',
    is: 'It is a team of BCP Council.',
    source: graduatedResponse('Stage 2, medical and additional evidence'),
  },
  {
    short: 'EPS',
    also: ['ep'],
    full: 'Educational Psychology Service',
    is: 'It gives schools advice, also on emotionally based school avoidance.',
    source: graduatedResponse('Stage 2, Educational Psychologist Team'),
  },
];
