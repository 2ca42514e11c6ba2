import {
  childrensWellbeingAct2026,
  regulations2024,
  workingTogether,
  workingTogether2026,
} from '../citations.ts';
import type { LegalFact } from './legalFact.ts';

const shared = { area: 'changes', lastChecked: '2026-11-26', confidence: 'high' } as const;

/** Editions of the guidance, and changes in the law. */
export const changes: readonly LegalFact[] = [
  {
    ...shared,
    id: 'guidance-statutory',
    topic: 'whether the national guidance is statutory',
    question: 'Is "Working together to improve school attendance" statutory?',
    text: 'Working together to improve school attendance (WTISA) has been statutory since 19 August 2024.',
    verdicts: [
      { has: ['onlyAdvice'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [['wtisa'], ['statutory', 'onlyAdvice', 'whenDo', 'inForce']],
    unless: ['newest', 'schoolAge', 'childWellbeingAct'],
    helps: ['august2024', 'statutory'],
    sources: [workingTogether('Status of the guidance')],
    from: '2024-08-19',
  },
  {
    ...shared,
    id: 'guidance-editions',
    topic: 'the editions of the national guidance',
    question: 'Which edition of the DfE attendance guidance is the newest?',
    text: 'The newest edition that we know of is from July 2026 (last updated 9 July 2026). We have seen only short quotations from it. What we say rests on the edition of 19 August 2024 and on the regulations.',
    needs: [['wtisa'], ['newest']],
    unless: ['scrapped'],
    sources: [workingTogether2026('Edition'), workingTogether('Edition')],
  },
  {
    ...shared,
    id: 'wellbeing-act',
    topic: "the Children's Wellbeing and Schools Act 2026",
    question: "What does the Children's Wellbeing and Schools Act 2026 change?",
    text: "The Children's Wellbeing and Schools Act 2026 received Royal Assent on 29 April 2026. It will add council consent before some children are taken off roll for home education, a register of children not in school, and a new process for school attendance orders. By June 2026 those parts had not started: check before you rely on them.",
    verdicts: [
      { has: ['laConsent'], says: 'No' },
      { has: ['wasPassed'], says: 'Yes' },
      { has: ['inForce'], says: 'No' },
      { has: ['mustWe'], says: 'No' },
    ],
    needs: [
      ['childWellbeingAct'],
      [
        'whatIs',
        'inForce',
        'whenDo',
        'laConsent',
        'mustWe',
        'mayWe',
        'homeEd',
        'sao',
        'wasPassed',
        'changedBy',
      ],
    ],
    helps: ['homeEd', 'laConsent'],
    also: [
      {
        needs: [['homeEd', 'offRoll'], ['laConsent'], ['council'], ['newLaw', 'mustWe', 'inForce']],
        unless: ['sen'],
      },
    ],
    sources: [childrensWellbeingAct2026('Sections 37 to 42 and 78, and Schedule 2')],
  },
  {
    ...shared,
    id: 'scrapped-codes',
    topic: 'codes that were withdrawn in August 2024',
    question: 'Which codes were withdrawn in August 2024?',
    text: 'Codes H, J and Y were withdrawn in August 2024. Older web pages and policies still list them.',
    needs: [['scrapped', 'august2024'], ['oldCodes'], ['scrapped']],
    unless: ['nti', 'pn', 'stillInUse', 'offRoll', 'forPupil', 'withdraw'],
    helps: ['august2024', 'whichCodes'],
    also: [
      {
        needs: [['scrapped'], ['oldCodes'], ['whichCodes', 'august2024', 'policy']],
        unless: ['nti', 'pn', 'offRoll'],
      },
    ],
    sources: [
      regulations2024('regulation 10, codes'),
      workingTogether('Chapter 8, contents of the attendance register'),
    ],
  },
];
