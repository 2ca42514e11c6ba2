import { childrenAct1989, educationAct1996, workingTogether } from '../citations.ts';
import type { LegalFact } from './legalFact.ts';

const shared = { area: 'steps', lastChecked: '2026-11-26', confidence: 'high' } as const;

/** Education supervision orders. */
export const supervisionOrders: readonly LegalFact[] = [
  {
    ...shared,
    id: 'supervision-order',
    topic: 'the education supervision order',
    question: 'What is an education supervision order?',
    text: 'An Education Supervision Order (ESO) puts a child under the supervision of the council. It is made under section 36 of the Children Act 1989, for a child of compulsory school age who is not being properly educated.',
    verdicts: [{ has: [], says: 'Yes' }],
    needs: [['eso'], ['whatIs', 'whatFor', 'whichSection', 'whenDo', 'whoDoes']],
    unless: [
      'howLong',
      'longer',
      'looked',
      'disobey',
      'prosecution',
      'court',
      'contract',
      'predicts',
      'shouldWe',
    ],
    also: [
      {
        needs: [['eso'], ['isPolar'], ['council', 'schoolAge', 'supervised']],
        unless: [
          'looked',
          'disobey',
          'prosecution',
          'court',
          'contract',
          'howLong',
          'longer',
          'predicts',
          'shouldWe',
          'fullyConsider',
          'breach',
          'whoDecides',
        ],
        helps: ['supervised', 'schoolAge'],
      },
    ],
    sources: [childrenAct1989('Section 36')],
  },
  {
    ...shared,
    id: 'supervision-order-length',
    topic: 'how long an education supervision order lasts',
    question: 'How long does an education supervision order last?',
    text: 'An education supervision order lasts 1 year. It can be extended, up to 3 years.',
    verdicts: [
      { has: ['untilGrown'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    figures: [
      { is: 1, unit: 'year', as: 'exact' },
      { is: 3, unit: 'year', as: 'extended' },
    ],
    needs: [['eso'], ['howLong', 'longer', 'inYears', 'untilGrown']],
    unless: ['looked'],
    also: [
      {
        needs: [['eso'], ['figure:year', 'figure:month'], ['isPolar']],
        unless: ['looked', 'contract', 'prosecution'],
      },
    ],
    sources: [childrenAct1989('Schedule 3, Part III')],
    confidence: 'medium',
  },
  {
    ...shared,
    id: 'supervision-order-in-care',
    topic: 'an education supervision order for a child in care',
    question: 'Can a looked-after child have an education supervision order?',
    text: 'A court cannot make an education supervision order for a child who is in the care of a council already.',
    verdicts: [
      { has: ['ruledOut'], says: 'Yes' },
      { has: [], says: 'No' },
    ],
    needs: [['eso'], ['looked']],
    sources: [childrenAct1989('Section 36(6)')],
  },
  {
    ...shared,
    id: 'supervision-order-directions',
    topic: 'not following an education supervision order',
    question: 'What happens if a parent ignores an education supervision order?',
    text: 'It is an offence if a parent keeps failing to do what the supervisor directs.',
    verdicts: [
      { has: ['mayWe'], lacks: ['offence', 'prosecution'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [['eso'], ['disobey']],
    unless: ['looked'],
    helps: ['offence'],
    sources: [childrenAct1989('Schedule 3, Part III')],
  },
  {
    ...shared,
    id: 'supervision-order-before-prosecution',
    topic: 'considering an education supervision order before prosecution',
    question: 'Does the council have to consider an education supervision order before it prosecutes?',
    text: 'Before it prosecutes, the council has to think fully about an education supervision order (ESO).',
    verdicts: [
      { has: ['without'], says: 'No' },
      { has: ['skipIt'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [['eso'], ['prosecution', 'court', 'legalAction']],
    unless: ['contract', 'looked', 'differs', 'disobey'],
    helps: ['fullyConsider', 'before', 'mustWe'],
    sources: [educationAct1996(447), workingTogether('Pages 51 and 52, education supervision orders')],
  },
];
