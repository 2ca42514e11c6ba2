import { framework, underFramework } from './framework.ts';
import type { LegalFact } from './legalFact.ts';

const shared = { ...underFramework, area: 'threshold' } as const;

/** The 10 school weeks of the national threshold. */
export const schoolWeeks: readonly LegalFact[] = [
  {
    ...shared,
    id: 'threshold-consecutive',
    topic: 'whether the 10 sessions have to be consecutive',
    question: 'Do the 10 sessions have to be consecutive?',
    text: 'The 10 sessions do not have to be consecutive. Any 10 unauthorised sessions within 10 school weeks count, in one block or spread out.',
    verdicts: [
      { has: ['scattered'], says: 'Yes' },
      { has: [], says: 'No' },
    ],
    needs: [
      ['consecutive', 'scattered'],
      ['sessions', 'threshold', 'pn', 'unauthorised'],
    ],
    unless: ['attendanceReturn', 'returnsAny', 'offRoll', 'twentyDays', 'sicknessReturn', 'cme'],
    sources: [framework],
  },
  {
    ...shared,
    id: 'school-week',
    topic: 'what a school week is',
    question: 'What is a school week for the threshold?',
    text: 'A school week is any week in which the school has at least 1 session. A week without any session, such as a holiday week, is skipped.',
    verdicts: [
      { has: ['fullWeekAsked'], says: 'No' },
      { has: ['number:1'], says: 'Yes' },
      { has: ['oneDay'], says: 'Yes' },
      { has: ['number:5'], says: 'No' },
    ],
    needs: [['schoolWeek'], ['whatIs', 'tenWeeks', 'counts']],
    unless: ['noSchool', 'nti', 'fastTrack', 'apdr', 'sessions'],
    helps: ['pn', 'notice', 'threshold', 'stayOpen', 'perDay'],
    also: [
      {
        needs: [['schoolWeek'], ['isPolar'], ['number:1', 'oneDay', 'fullWeekAsked']],
        unless: ['nti', 'fastTrack', 'codeWanted', 'noSchool'],
        helps: ['counts', 'sessions', 'stayOpen', 'perDay', 'tenWeeks'],
      },
    ],
    sources: [framework],
  },
  {
    ...shared,
    id: 'school-week-holidays',
    topic: 'whether holiday weeks count',
    question: 'Does half term count in the 10 school weeks?',
    text: 'A holiday week does not count. A school week has at least 1 session in it, so half term and other holidays are skipped and the 10 weeks go on after them.',
    verdicts: [
      { has: ['leftOut'], says: 'Yes' },
      { has: [], says: 'No' },
    ],
    needs: [['noSchool'], ['tenWeeks', 'threshold', 'schoolWeek'], ['counts', 'leftOut', 'whatIs']],
    unless: ['nti', 'earlyHelp', 'codeWanted'],
    sources: [framework],
  },
  {
    ...shared,
    id: 'threshold-span',
    topic: 'whether the 10 weeks can cross terms and school years',
    question: 'Can the 10 school weeks run across school years?',
    text: 'The 10 school weeks can run across terms and across school years: the count does not start again in September. Weeks in which the school has no session are skipped.',
    verdicts: [
      { has: ['resets'], says: 'No' },
      { has: ['sameTermOnly'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [
      ['across', 'resets', 'sameTermOnly'],
      ['years', 'noSchool', 'sameTermOnly'],
      ['threshold', 'tenWeeks', 'unauthorised', 'pn', 'sessions', 'mayWe', 'counts'],
    ],
    unless: ['nti', 'inYears', 'homeEd', 'codeWanted'],
    also: [
      {
        needs: [['lastTerm'], ['counts'], ['sessions', 'unauthorised', 'attendanceWord', 'threshold', 'pn']],
        unless: ['nti', 'inYears', 'persistent', 'severe', 'percentageSums', 'unpaid', 'convicted'],
        helps: ['threshold', 'unauthorised'],
      },
      {
        needs: [['years'], ['counts'], ['threshold', 'pn']],
        unless: ['nti', 'inYears', 'whichCodes', 'noSchool'],
      },
    ],
    sources: [framework],
  },
];
