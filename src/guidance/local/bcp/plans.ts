import type { LegalFact } from '../../law/legalFact.ts';
import { graduatedResponse } from './source.ts';

const shared = { area: 'local', lastChecked: '2026-11-26', confidence: 'high' } as const;
const cycle = graduatedResponse('Assess, plan, do, review');

/** The stages, and plans in a cycle. */
export const plans: readonly LegalFact[] = [
  {
    ...shared,
    id: 'bcp-assess-plan-do-review',
    topic: 'the assess, plan, do, review cycle',
    question: 'How long is an assess, plan, do, review cycle?',
    text: 'An assess, plan, do, review (APDR) plan ideally runs for 10 weeks, with a check halfway. The attendance team has a template for it.',
    verdicts: [
      { has: ['number:10'], lacks: ['ownOk'], says: 'Yes' },
      { has: ['number', 'tenWeeks'], says: 'No' },
      { has: ['templateAsked'], says: 'Yes' },
      { has: ['theReview'], says: 'Yes' },
    ],
    needs: [
      ['apdr'],
      [
        'howLong',
        'whatIs',
        'whenDo',
        'letters',
        'theReview',
        'how',
        'outcome',
        'templateAsked',
        'howMany',
        'halfway',
      ],
    ],
    unless: ['inclusionBefore', 'sufficient', 'notEngage', 'engaged', 'shortFor'],
    helps: ['howLong', 'halfway', 'templateAsked'],
    also: [
      { needs: [['apdr'], ['number'], ['tenWeeks'], ['isPolar']], unless: ['inclusionBefore', 'sufficient'] },
    ],
    sources: [cycle],
  },
  {
    ...shared,
    id: 'bcp-before-inclusion',
    topic: 'what to do before asking the inclusion service',
    question: 'What do we have to do before asking the School Inclusion Service for help?',
    text: 'Go through one full assess, plan, do, review cycle before you ask the School Inclusion Service. It will otherwise be the first thing that the service recommends.',
    verdicts: [
      { has: ['without'], says: 'No' },
      { has: ['skipIt'], says: 'No' },
      { has: ['straightTo'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [
      ['supportTeam', 'inclusionHelp', 'referralForm'],
      ['before', 'without', 'apdr', 'skipIt', 'straightTo', 'mustDoFirst'],
    ],
    unless: [
      'legalAction',
      'betweenMeetings',
      'dropIn',
      'forum',
      'tsm',
      'mash',
      'pn',
      'letters',
      'templateAsked',
      'cases',
      'nti',
      'earlyHelp',
      'mentalHealth',
      'nursing',
    ],
    helps: ['apdr', 'before', 'inclusionHelp', 'referralForm'],
    sources: [cycle],
  },
  {
    ...shared,
    id: 'bcp-fast-track',
    topic: 'Fast Track to Attendance',
    question: 'How long is Fast Track to Attendance?',
    text: 'Fast Track to Attendance is the model that BCP recommends: 10 weeks with a check halfway. A school may use its own version instead.',
    verdicts: [
      { has: ['number:10'], lacks: ['ownOk'], says: 'Yes' },
      { has: ['number', 'tenWeeks'], says: 'No' },
      { has: ['ownOk'], says: 'Yes' },
      { has: ['mustWe'], says: 'No' },
      { has: ['mayWe', 'ownVersion'], says: 'Yes' },
    ],
    needs: [
      ['fastTrack'],
      ['howLong', 'whatIs', 'ownVersion', 'mustWe', 'howMany', 'whenDo', 'how', 'halfway', 'mayWe'],
    ],
    unless: ['whereFind', 'handbook', 'shortFor'],
    helps: ['ownVersion', 'howLong'],
    also: [
      {
        needs: [['fastTrack'], ['number'], ['tenWeeks'], ['isPolar']],
        unless: ['inclusionBefore', 'sufficient'],
      },
    ],
    sources: [graduatedResponse('Stage 2, attendance contract')],
  },
  {
    ...shared,
    id: 'bcp-stages',
    topic: 'the three stages of the graduated response',
    question: 'What are the stages of the graduated response?',
    text: 'There are 3 stages. Stage 1 is universal support for all pupils. Stage 2 is targeted support where there are concerns. Stage 3 is intensive support for persistent or severe absence.',
    verdicts: [
      { has: ['number:3'], says: 'Yes' },
      { has: ['number'], says: 'No' },
    ],
    needs: [['stages'], ['whatIs', 'howMany', 'stages']],
    unless: [
      'stageOne',
      'stageTwo',
      'stageThree',
      'persistent',
      'severe',
      'handbook',
      'transition',
      'exactly90',
    ],
    helps: ['inBcp'],
    also: [
      { needs: [['stageOne'], ['stageTwo']], helps: ['differs'] },
      { needs: [['stageTwo'], ['stageThree']], helps: ['differs'] },
      { needs: [['stageOne'], ['stageThree']], helps: ['differs'] },
    ],
    sources: [graduatedResponse('Introduction')],
  },
  {
    ...shared,
    id: 'bcp-stage-one',
    topic: 'stage 1 of the graduated response',
    question: 'What is stage 1 of the graduated response?',
    text: 'Stage 1 is universal support for all pupils: approaches that prevent absence.',
    verdicts: [
      { has: ['everyone'], says: 'Yes' },
      { has: ['persistent'], says: 'No' },
      { has: ['severe'], says: 'No' },
      { has: ['targetedWord'], says: 'No' },
    ],
    needs: [['stageOne'], ['whatIs', 'whatFor', 'inBcp', 'whoDoes']],
    unless: ['stageTwo', 'stageThree', 'sufficient'],
    also: [
      {
        needs: [['stageOne'], ['isPolar'], ['everyone', 'persistent', 'severe', 'targetedWord']],
        unless: ['stageTwo', 'stageThree'],
      },
    ],
    sources: [graduatedResponse('Introduction')],
  },
  {
    ...shared,
    id: 'bcp-stage-two',
    topic: 'stage 2 of the graduated response',
    question: 'What is stage 2 of the graduated response?',
    text: 'Stage 2 is targeted support for pupils where there are attendance concerns: early intervention.',
    verdicts: [
      { has: ['everyone'], says: 'No' },
      { has: ['targetedWord'], says: 'Yes' },
      { has: ['severe'], says: 'No' },
    ],
    needs: [['stageTwo'], ['whatIs', 'whatFor', 'inBcp', 'whoDoes']],
    unless: ['stageOne', 'stageThree', 'sufficient'],
    also: [
      {
        needs: [['stageTwo'], ['isPolar'], ['everyone', 'severe', 'targetedWord']],
        unless: ['stageOne', 'stageThree'],
      },
    ],
    sources: [graduatedResponse('Introduction')],
  },
  {
    ...shared,
    id: 'bcp-stage-three',
    topic: 'stage 3 of the graduated response',
    question: 'What is stage 3 of the graduated response?',
    text: 'Stage 3 is intensive support for pupils where there are persistent or severe attendance concerns.',
    verdicts: [
      { has: ['everyone'], says: 'No' },
      { has: ['persistent'], says: 'Yes' },
      { has: ['severe'], says: 'Yes' },
    ],
    needs: [['stageThree'], ['whatIs', 'whatFor', 'inBcp', 'whoDoes']],
    unless: ['stageOne', 'stageTwo', 'sufficient'],
    also: [
      {
        needs: [['stageThree'], ['isPolar'], ['everyone', 'persistent', 'severe']],
        unless: ['stageOne', 'stageTwo'],
      },
    ],
    sources: [graduatedResponse('Introduction')],
  },
];
