import { registerChapter } from '../citations.ts';
import { framework, underFramework } from './framework.ts';
import type { LegalFact } from './legalFact.ts';

const shared = { ...underFramework, area: 'threshold' } as const;

/** What meeting the threshold leads to, and what is possible below it. */
export const thresholdMet: readonly LegalFact[] = [
  {
    ...shared,
    id: 'threshold-late',
    topic: 'whether late marks count towards the threshold',
    question: 'Do late marks count towards the threshold?',
    text: 'L never counts towards the threshold: a pupil who arrives late while the register is open has attended. Only arriving after the register has closed (U) is unauthorised absence.',
    verdicts: [
      { has: ['afterClose'], says: 'Yes' },
      { has: ['code:U'], says: 'Yes' },
      { has: ['code:L'], says: 'No' },
      { has: [], says: 'No' },
    ],
    needs: [
      ['lateMarks', 'late', 'code:L', 'afterClose'],
      ['threshold', 'pn'],
      ['counts', 'mayWe', 'unauthorised', 'threshold'],
    ],
    unless: ['payEarly', 'pays', 'lateGate', 'nti'],
    sources: [registerChapter, framework],
  },
  {
    ...shared,
    id: 'threshold-not-automatic',
    topic: 'whether a penalty notice is automatic',
    question: 'Does a penalty notice follow automatically at 10 sessions?',
    text: 'No penalty notice is automatic. Meeting the threshold means that the school has to consider one. Support comes first, unless it would not be appropriate, as with a holiday that was not granted.',
    verdicts: [
      { has: ['choice'], says: 'Yes' },
      { has: ['considerIt'], says: 'Yes' },
      { has: [], says: 'No' },
    ],
    isRule: true,
    needs: [
      ['automatic', 'choice', 'considerIt'],
      ['threshold', 'pn', 'unauthorised'],
    ],
    unless: [
      'nti',
      'contract',
      'parentingOrder',
      'supportFirst',
      'excludedPupil',
      'pays',
      'eso',
      'prosecution',
      'theSecond',
    ],
    helps: ['threshold'],
    sources: [framework],
  },
  {
    ...shared,
    id: 'below-threshold',
    topic: 'a penalty notice below the threshold',
    question: 'Can a penalty notice be used below the threshold?',
    text: 'A penalty notice is possible below the threshold where an offence has been committed. The same things have to be considered as at the threshold, and it has to follow the local code.',
    verdicts: [
      { has: ['ruledOut'], says: 'No' },
      { has: ['mustWe'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [['belowIt'], ['pn', 'threshold'], ['mayWe', 'ruledOut', 'mustWe', 'whatIs', 'issues']],
    unless: ['nti', 'automatic'],
    sources: [framework],
  },
];
