import { workingTogether, workingTogether2026 } from '../citations.ts';
import type { LegalFact } from './legalFact.ts';

const shared = { area: 'support-first', lastChecked: '2026-11-26', confidence: 'high' } as const;

/** Support before legal steps. */
export const supportFirst: readonly LegalFact[] = [
  {
    ...shared,
    id: 'support-first',
    topic: 'support before legal steps',
    question: 'Does support have to come before legal action?',
    text: 'Support comes before legal action. The exception is where support is not appropriate, for example a holiday that was not granted.',
    verdicts: [
      { has: ['legalBefore'], says: 'No' },
      { has: ['skipIt'], says: 'No' },
      { has: ['mustWe'], says: 'Yes' },
      { has: ['before'], says: 'Yes' },
    ],
    needs: [
      ['supportFirst', 'offersSupport'],
      ['supportFirst', 'legalAction', 'prosecution', 'pn', 'court'],
    ],
    unless: [
      'termHoliday',
      'holiday',
      'nti',
      'sufficient',
      'notEngage',
      'engaged',
      'previousLegal',
      'thisFamily',
      'contract',
      'letters',
      'predicts',
    ],
    helps: ['before', 'mustWe', 'legalAction'],
    also: [
      {
        needs: [['skipIt', 'before'], ['support'], ['legalAction', 'prosecution', 'pn']],
        unless: ['nti', 'termHoliday', 'holiday', 'sufficient', 'notEngage', 'engaged', 'previousLegal'],
      },
    ],
    sources: [
      workingTogether('Chapter 6, attendance legal intervention'),
      workingTogether2026('Page 51, support first'),
    ],
  },
];
