import { educationAct1996, workingTogether } from '../citations.ts';
import type { LegalFact } from './legalFact.ts';

const shared = { area: 'steps', lastChecked: '2026-11-26', confidence: 'high' } as const;

/** Parenting orders and school attendance orders. */
export const courtOrders: readonly LegalFact[] = [
  {
    ...shared,
    id: 'parenting-order',
    topic: 'the parenting order',
    question: 'When can a court make a parenting order?',
    text: 'A court can make a parenting order after a parent is convicted, with or without a fine or a community order. It fits where a parent has not taken up support and an order would help to change that.\n\nIt can last up to 12 months, with a guidance programme of up to 3 months.',
    verdicts: [
      { has: ['withFine'], says: 'Yes' },
      { has: ['beforeConviction'], says: 'No' },
      { has: ['ownSchool'], says: 'No' },
      { has: ['yearLong'], says: 'Yes' },
    ],
    figures: [
      { is: 12, unit: 'month', as: 'most' },
      { is: 3, unit: 'month', as: 'most' },
    ],
    needs: [
      ['parentingOrder'],
      [
        'afterConviction',
        'whatIs',
        'whenDo',
        'whatFor',
        'howLong',
        'whoDoes',
        'ownSchool',
        'court',
        'longer',
        'withFine',
      ],
    ],
    unless: ['consent', 'forced'],
    also: [{ needs: [['parentingOrder'], ['figure:year', 'figure:month'], ['isPolar']] }],
    sources: [workingTogether('Page 55, parenting orders')],
    confidence: 'medium',
  },
  {
    ...shared,
    id: 'parenting-order-consent',
    topic: 'whether parents have to agree to a parenting order',
    question: 'Do parents have to agree to a parenting order?',
    text: 'A parenting order does not need the agreement of the parents. The court can make it after a conviction.',
    verdicts: [
      { has: ['forced', 'without'], says: 'Yes' },
      { has: ['without'], says: 'Yes' },
      { has: [], says: 'No' },
    ],
    needs: [['parentingOrder'], ['consent', 'forced', 'mustWe']],
    sources: [workingTogether('Page 55, parenting orders')],
  },
  {
    ...shared,
    id: 'attendance-order',
    topic: 'the school attendance order',
    question: 'What is a school attendance order?',
    text: 'A School Attendance Order (SAO) names a school at which a parent has to register their child. The council first serves a notice: the parent has at least 15 days to show that the child gets a suitable education. If they do not, and it makes sense, the order follows.\n\nTo breach it is an offence, with a fine of up to £1,000 (level 3).',
    verdicts: [
      { has: ['lettersSao'], says: 'Yes' },
      { has: ['fifteenDays'], says: 'Yes' },
      { has: ['council', 'issues'], says: 'Yes' },
      { has: ['issues'], says: 'No' },
      { has: ['fifteenDays'], says: 'No' },
    ],
    figures: [{ is: 15, unit: 'day', as: 'exact' }],
    needs: [['sao'], ['whatIs', 'whatFor', 'howLong', 'showSuitable', 'whenDo', 'whoDoes', 'how']],
    unless: ['breach', 'courtFine', 'childWellbeingAct', 'eso'],
    helps: ['showSuitable', 'howLong'],
    also: [
      { needs: [['sao'], ['figure:day', 'figure:schoolDay', 'figure:week'], ['isPolar']] },
      { needs: [['sao'], ['lettersSao'], ['isPolar']], unless: ['breach'] },
      {
        needs: [['sao'], ['issues', 'whoDoes'], ['isPolar', 'whoDoes']],
        unless: ['breach', 'courtFine', 'childWellbeingAct'],
      },
      { needs: [['sao'], ['fifteenDays']], unless: ['breach'] },
      { needs: [['showSuitable'], ['suitableEducation'], ['howLong', 'parents']], unless: ['codeWanted'] },
    ],
    sources: [educationAct1996(437), educationAct1996(443)],
  },
  {
    ...shared,
    id: 'attendance-order-breach',
    topic: 'breaching a school attendance order',
    question: 'What is the penalty for breaching a school attendance order?',
    text: 'To breach a school attendance order is an offence. The fine is up to £1,000 (level 3).',
    verdicts: [
      { has: ['mayWe'], lacks: ['offence'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [['sao'], ['breach', 'courtFine', 'amount', 'offence']],
    helps: ['whatHappens'],
    sources: [educationAct1996(443)],
  },
];
