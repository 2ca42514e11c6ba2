import type { Situation } from './situation.ts';

/** Who T is for, and what a school may ask of the family. */
export const travellerRules: readonly Situation[] = [
  {
    id: 'travelling-with-a-house',
    topic: 'T for a family that has a house',
    codes: ['T'],
    needs: [['settledHome'], ['code:T', 'travellerFamily'], ['isPolar']],
    unless: ['familyEvent', 'holiday', 'ill'],
    verdicts: [
      { has: ['leaveRefused'], says: 'No' },
      { has: ['oblige'], says: 'No' },
      { has: ['mustThey'], says: 'No' },
      { says: 'Yes' },
    ],
    says: 'A family that has a house, or does not travel all year, can still be recorded T while a parent travels for work.',
    because: "What counts is that a parent's trade or business takes the family from place to place.",
  },
  {
    id: 'travelling-whoever-they-are',
    topic: 'who T is for',
    codes: ['T'],
    needs: [['ethnicity'], ['code:T', 'travellerFamily'], ['isPolar', 'otherWanted']],
    unless: ['otherCode'],
    verdicts: [{ says: 'No' }],
    says: 'T is for any mobile child whose parent travels for work. No ethnic group has to be named.',
    because: "What counts is that a parent's trade or business takes the family from place to place.",
  },
  {
    id: 'travelling-two-hundred',
    topic: '200 sessions for a mobile child',
    codes: ['T'],
    needs: [['target'], ['code:T', 'travellerFamily'], ['session', 'isPolar']],
    unless: ['holiday', 'familyEvent', 'leaveRefused'],
    verdicts: [{ says: 'No' }],
    says: '200 attendances in 12 months is part of a defence for a parent in court. It is not a target for attendance: T pupils should attend as much as they can.',
    because:
      'Pupils are expected to attend another school along the way, and be dual registered there, where that can be done.',
  },
  {
    id: 'travelling-proof',
    topic: "proof of a parent's work",
    codes: ['T'],
    needs: [
      ['proofOfWork', 'evidenceAsked'],
      ['code:T', 'travellerFamily'],
      ['isPolar', 'mustThey'],
    ],
    unless: ['ill', 'appointment', 'holiday'],
    verdicts: [{ has: ['illnessDoubted'], says: 'Yes' }, { says: 'No' }],
    says: 'Do not ask for proof of work, unless you have a real and reasonable doubt.',
    because: 'The word of the parent is normally enough.',
  },
];
