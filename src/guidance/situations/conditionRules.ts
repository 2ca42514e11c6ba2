import type { Evidence, Situation } from './situation.ts';

/** What a code needs, or does not need, as asked with "does V need our own staff?". */
type Condition = { code: string; about: readonly Evidence[]; says: 'Yes' | 'No'; fact: string };

const conditions: readonly Condition[] = [
  {
    code: 'V',
    about: ['withStaff'],
    says: 'Yes',
    fact: "A member of the school's own staff has to supervise the visit.",
  },
  {
    code: 'V',
    about: ['schoolArranged'],
    says: 'Yes',
    fact: 'The visit has to be arranged by the school or for it.',
  },
  {
    code: 'B',
    about: ['supervised'],
    says: 'Yes',
    fact: 'Someone with suitable skills and training has to supervise in person.',
  },
  {
    code: 'P',
    about: ['supervised'],
    says: 'Yes',
    fact: 'Someone with suitable skills and training has to supervise in person.',
  },
  { code: 'W', about: ['supervised'], says: 'Yes', fact: 'The placement has to be suitably supervised.' },
  {
    code: 'B',
    about: ['leaveGranted', 'approval'],
    says: 'Yes',
    fact: 'The school has to approve the activity as educational.',
  },
  {
    code: 'P',
    about: ['leaveGranted', 'approval'],
    says: 'Yes',
    fact: 'The school has to approve the activity as educational.',
  },
  {
    code: 'W',
    about: ['yearEleven', 'youngerYear'],
    says: 'Yes',
    fact: 'Work experience is normally for Years 10 and 11.',
  },
  {
    code: 'K',
    about: ['councilArranged', 'council'],
    says: 'Yes',
    fact: 'The council, not the school, has to arrange the education.',
  },
  {
    code: 'K',
    about: ['schoolArranged'],
    says: 'No',
    fact: 'K is for education that the council arranged. What the school arranged is B.',
  },
  {
    code: 'D',
    about: ['dualRegistered', 'secondRoll'],
    says: 'Yes',
    fact: 'The pupil has to be on the admission register of both schools.',
  },
  {
    code: 'C',
    about: ['inAdvance'],
    says: 'Yes',
    fact: 'A parent has to ask in advance, and leave cannot be granted afterwards.',
  },
  {
    code: 'C',
    about: ['exceptionalOnly'],
    says: 'Yes',
    fact: 'The school has to find the circumstances exceptional.',
  },
  {
    code: 'C1',
    about: ['licence'],
    says: 'Yes',
    fact: 'It needs a licence, an exemption or a body of persons approval, and leave from the school.',
  },
  {
    code: 'C1',
    about: ['leaveGranted', 'leaveNamed'],
    says: 'Yes',
    fact: 'It needs leave from the school as well as a licence, an exemption or a body of persons approval.',
  },
  {
    code: 'M',
    about: ['leaveGranted', 'leaveNamed'],
    says: 'Yes',
    fact: 'The school gives leave for the appointment.',
  },
  {
    code: 'M',
    about: ['evidenceAsked'],
    says: 'No',
    fact: 'You may ask to see an appointment card or letter, but not as a rule for everyone.',
  },
  {
    code: 'J1',
    about: ['leaveGranted', 'leaveNamed'],
    says: 'Yes',
    fact: 'The school has to give leave for the interview.',
  },
  {
    code: 'S',
    about: ['yearEleven'],
    says: 'Yes',
    fact: 'Study leave is only for Year 11, and only for public examinations.',
  },
  {
    code: 'S',
    about: ['leaveGranted', 'leaveNamed'],
    says: 'Yes',
    fact: 'The school has to agree the study leave.',
  },
  {
    code: 'C2',
    about: ['inWriting', 'reviewed'],
    says: 'Yes',
    fact: 'The timetable has to be temporary, agreed with the parent and reviewed.',
  },
  {
    code: 'C2',
    about: ['schoolAge'],
    says: 'Yes',
    fact: 'It is only for pupils of compulsory school age. Below or above it use X.',
  },
  {
    code: 'T',
    about: ['travelForWork'],
    says: 'Yes',
    fact: "It is only for travel for a parent's trade or business.",
  },
  {
    code: 'R',
    about: ['tellBefore'],
    says: 'Yes',
    fact: 'Parents should tell the school in advance, though no leave request is needed for the day itself.',
  },
  {
    code: 'Q',
    about: ['council'],
    says: 'Yes',
    fact: 'The council has to owe the pupil travel or access arrangements by law.',
  },
  {
    code: 'Y1',
    about: ['walkable', 'distance'],
    says: 'Yes',
    fact: 'The home has to be beyond walking distance: 2 miles for a child under 8, 3 miles from age 8.',
  },
  {
    code: 'Y1',
    about: ['schoolTransport'],
    says: 'Yes',
    fact: 'It has to be transport that the school or the council normally provides.',
  },
  {
    code: 'Y2',
    about: ['schoolOpen'],
    says: 'Yes',
    fact: 'The school has to be open. If the whole site shut unexpectedly, use Y4.',
  },
  {
    code: 'Y4',
    about: ['wholeSchool'],
    says: 'Yes',
    fact: 'The whole site has to be closed. If only part of it is, use Y3.',
  },
  {
    code: 'Y4',
    about: ['planned'],
    says: 'No',
    fact: 'Y4 is for closures that nobody planned. A planned closure is #.',
  },
  {
    code: '#',
    about: ['planned'],
    says: 'Yes',
    fact: 'The closure has to be planned in advance and apply to everyone.',
  },
  {
    code: 'Y6',
    about: ['publicHealth', 'official'],
    says: 'Yes',
    fact: 'There has to be published guidance or law that keeps the pupil away, not a parent who worries.',
  },
  {
    code: 'Y7',
    about: ['unavoidable'],
    says: 'Yes',
    fact: 'The cause has to be unavoidable and affect the pupil, not the parent.',
  },
];

const asks: readonly Evidence[] = ['mustThey', 'meaning', 'onlyFor', 'otherWanted'];

/** Questions about one condition of a code that is named, with nothing else told. */
export const conditionRules: readonly Situation[] = conditions.map(({ code, about, says, fact }) => ({
  id: `condition-${code}-${about.join('-')}`,
  topic: `what ${code} needs`,
  codes: [code],
  needs: [[`code:${code}`], about, asks, ['isPolar']],
  unless: [
    'comparison',
    'absent',
    'keptOff',
    'ill',
    'noShow',
    'leaveRefused',
    'familyEvent',
    'holiday',
    'afterwards',
    'oblige',
  ],
  verdicts: [{ says }],
  says: fact,
  because: `Without that another code fits.`,
}));
