import type { ApproachContent } from './approach.ts';

const school = { stage: 1, group: 'School policy and practice' } as const;
const two = { stage: 2, group: 'Legal intervention' } as const;
const three = { stage: 3, group: 'Legal intervention' } as const;

/** Steps of the law, each after support. */
export const legalApproaches: readonly ApproachContent[] = [
  {
    id: 'sufficient-support',
    title: 'Sufficient support',
    summary:
      'Before a legal step, show what you offered: at least two attempts to engage, one of them a meeting; or an assessment, a full assess, plan, do, review cycle and a plan with other agencies. After an earlier legal step, a follow-up meeting.',
    at: [three],
  },
  {
    id: 'notice-to-improve',
    title: 'Notice to improve',
    summary:
      'A last chance to take up support where the national threshold is met. It runs for 3 to 6 school weeks, states what improvement means, and is reviewed by whoever issued it. It is not needed where support does not fit, as with a holiday.',
    at: [
      school,
      { ...two, adds: 'Use it where offers of support were not taken up or did not work.' },
      {
        ...three,
        adds: 'A penalty notice can come early if attendance is clearly not improving; inform the parent first.',
      },
    ],
  },
  {
    id: 'penalty-notice',
    title: 'Penalty notice',
    summary:
      'An alternative to prosecution for unauthorised absence of a pupil of compulsory school age, except at independent schools. Use it only where support has failed or would not fit, and where a notice is likely to change what the parent does.',
    at: [
      school,
      { ...two, adds: 'It can go to each parent or carer who allowed the absence.' },
      { ...three, adds: 'Check the limit of 2 notices for a parent and child within 3 years.' },
    ],
  },
  {
    id: 'supervision-order',
    title: 'Education supervision orders',
    summary:
      'Formal legal help without a criminal prosecution, where voluntary support and a contract have not worked. The council considers one fully before it prosecutes; discuss safeguarding with your DSL and social care first.',
    at: [three],
  },
  {
    id: 'prosecution',
    title: 'Prosecution',
    summary:
      "The last resort, in the magistrates' court, where support and other legal steps failed or did not fit. Only the council can prosecute.",
    at: [three],
  },
  {
    id: 'parenting-orders',
    title: 'Parenting orders',
    summary:
      'A court can add a parenting order to a conviction, without the agreement of the parent, where compulsion would help to change what they do.',
    at: [three],
  },
];
