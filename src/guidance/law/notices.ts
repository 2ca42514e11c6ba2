import { penaltyNoticeRegulations, workingTogether } from '../citations.ts';
import type { LegalFact } from './legalFact.ts';

const shared = {
  area: 'notices',
  lastChecked: '2026-11-26',
  confidence: 'high',
  from: '2024-08-19',
} as const;
const framework = workingTogether('National framework for penalty notices');
const amounts = penaltyNoticeRegulations('Amounts of the penalty');

/** What a penalty notice costs. */
export const notices: readonly LegalFact[] = [
  {
    ...shared,
    id: 'first-notice-amount',
    topic: 'what a first penalty notice costs',
    question: 'How much is a first penalty notice?',
    text: 'A first penalty notice is £80 if it is paid within 21 days, and £160 if it is paid within 28 days.',
    verdicts: [
      { has: ['sum60'], says: 'No' },
      { has: ['payEarly'], says: 'Yes' },
      { has: ['sum80'], says: 'Yes' },
    ],
    needs: [
      ['amount', 'pays', 'payEarly', 'sum60', 'sum80'],
      ['pn', 'notice'],
    ],
    unless: [
      'theSecond',
      'theThird',
      'publicPlace',
      'excludedPupil',
      'refund',
      'appeal',
      'instalments',
      'unpaid',
      'howLong',
      'nti',
      'court',
      'prosecution',
      'sao',
      's444',
      'perHead',
      'withdraw',
      'predicts',
      'beforeTheRules',
      'earlyPn',
      'threshold',
      'contract',
      'parentingOrder',
      'eso',
      'whichPlace',
      'independent',
    ],
    helps: ['payEarly', 'theFirst'],
    also: [
      {
        needs: [['pays', 'amount'], ['payEarly']],
        unless: [
          'theSecond',
          'theThird',
          'excludedPupil',
          'nti',
          'predicts',
          'instalments',
          'unpaid',
          'earlyPn',
        ],
      },
      {
        needs: [['payEarly'], ['pn'], ['pays', 'amount', 'mayWe']],
        unless: ['theSecond', 'theThird', 'excludedPupil', 'nti', 'predicts', 'instalments', 'unpaid'],
      },
    ],
    sources: [amounts, framework],
  },
  {
    ...shared,
    id: 'time-to-pay',
    topic: 'how long parents have to pay',
    question: 'How long does a parent have to pay a penalty notice?',
    text: 'A parent has 28 days to pay. A first notice is £80 within 21 days, then £160 up to the end of the 28 days. A second notice within 3 years is £160 throughout.',
    needs: [['pays', 'pn'], ['howLong'], ['pays', 'amount']],
    unless: ['nti', 'unpaid', 'eso', 'refund', 'contract', 'prosecution', 'predicts'],
    sources: [amounts, framework],
  },
  {
    ...shared,
    id: 'second-notice-amount',
    topic: 'what a second penalty notice costs',
    question: 'How much is a second penalty notice?',
    text: 'A second penalty notice to the same parent for the same child within 3 years is £160, to be paid within 28 days. There is no £80 option.',
    verdicts: [
      { has: ['payEarly'], says: 'No' },
      { has: ['sum80'], says: 'No' },
    ],
    needs: [
      ['theSecond'],
      ['pn', 'notice'],
      ['amount', 'payEarly', 'pays', 'whatIs', 'howLong', 'sum80', 'differs'],
    ],
    unless: [
      'theThird',
      'nti',
      'unpaid',
      'excludedPupil',
      'getOne',
      'appeal',
      'instalments',
      'thisFamily',
      'prosecution',
      'beforeTheRules',
      'usesUp',
    ],
    helps: ['inYears', 'payEarly'],
    also: [
      {
        needs: [['theSecond'], ['pn', 'notice'], ['inYears']],
        unless: [
          'theThird',
          'nti',
          'unpaid',
          'mayWe',
          'issues',
          'mustWe',
          'usesUp',
          'beforeTheRules',
          'howMany',
        ],
      },
    ],
    sources: [amounts, framework],
  },
];
