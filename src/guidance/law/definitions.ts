import { registerChapter, workingTogether } from '../citations.ts';
import type { LegalFact } from './legalFact.ts';

const shared = { area: 'definitions', lastChecked: '2026-11-26', confidence: 'high' } as const;
const absenceLevels = workingTogether('Persistent and severe absence');

/** Absence in figures. */
export const definitions: readonly LegalFact[] = [
  {
    ...shared,
    id: 'persistent-absence',
    topic: 'persistent absence',
    question: 'What is persistent absence?',
    text: 'A pupil is persistently absent if they miss 10% or more of their own possible sessions, for any reason.\n\nAuthorised absence counts as well as unauthorised. Under this national definition a pupil on exactly 90% attendance is persistently absent.',
    needs: [['persistent'], ['whatIs', 'figureUnder', 'howMany', 'sessions', 'amount', 'whenDo']],
    unless: ['severe', 'exactly90', 'tsm', 'schoolNamed', 'contact', 'listAsked'],
    also: [
      {
        needs: [['persistent'], ['isBare']],
        unless: ['severe', 'tsm', 'listAsked', 'contact', 'inBcp', 'exactly90', 'authorised', 'codeWanted'],
      },
    ],
    sources: [absenceLevels],
  },
  {
    ...shared,
    id: 'persistent-authorised',
    topic: 'whether authorised absence counts as persistent absence',
    question: 'Does authorised absence count towards persistent absence?',
    text: 'Persistent and severe absence count every absence, authorised or not. Illness that the school has authorised can make a pupil persistently absent: only the share of possible sessions matters, 10% or more, or 50% or more for severe absence.',
    verdicts: [
      { has: ['leftOut'], says: 'No' },
      { has: ['onlyUnauthorised'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [
      ['persistent', 'severe'],
      ['authorised', 'unauthorised', 'ofIllness', 'medicalEvidence', 'termHoliday', 'onlyUnauthorised'],
    ],
    unless: ['exactly90', 'nti', 'tsm', 'pn'],
    helps: ['counts', 'mayWe'],
    sources: [absenceLevels],
  },
  {
    ...shared,
    id: 'severe-absence',
    topic: 'severe absence',
    question: 'What is severe absence?',
    text: 'A pupil is severely absent if they miss 50% or more of their possible sessions, for any reason.',
    verdicts: [
      { has: ['halfOf'], says: 'Yes' },
      { has: ['number'], lacks: ['number:50'], says: 'No' },
    ],
    needs: [['severe'], ['whatIs', 'figureUnder', 'howMany', 'sessions', 'amount', 'whenDo']],
    unless: ['persistent', 'exactly90', 'tsm', 'contact', 'listAsked', 'suddenCause'],
    also: [
      {
        needs: [['severe'], ['isBare']],
        unless: ['persistent', 'tsm', 'listAsked', 'contact', 'inBcp', 'codeWanted'],
      },
      {
        needs: [['severe'], ['halfOf'], ['isPolar'], ['sessions', 'whileAway']],
        unless: ['persistent', 'inBcp', 'exactly90'],
      },
    ],
    sources: [absenceLevels],
  },
  {
    ...shared,
    id: 'absence-levels',
    topic: 'persistent and severe absence side by side',
    question: 'What is the difference between persistent and severe absence?',
    text: 'Persistent absence is 10% or more of possible sessions missed. From 50% on it is severe absence.\n\nBoth count absence for any reason, authorised or not.',
    needs: [['persistent'], ['severe']],
    unless: ['stageOne', 'stageTwo', 'stageThree', 'inBcp', 'tsm', 'contact', 'authorised'],
    helps: ['differs', 'whenDo', 'whatIs'],
    sources: [absenceLevels],
  },
  {
    ...shared,
    id: 'attendance-rate',
    topic: 'how an attendance percentage is worked out',
    question: 'How is an attendance percentage worked out?',
    text: 'Divide the sessions attended (or missed) by the possible sessions. Sessions coded D, Q, X or Y1 to Y7 are taken out of the possible sessions. Z and # are not in the figures at all.',
    needs: [['percentageSums'], ['possible', 'how', 'whichCodes', 'counts']],
    unless: ['pn', 'threshold', 'persistent', 'severe', 'champion', 'transition'],
    sources: [registerChapter],
    confidence: 'medium',
  },
  {
    ...shared,
    id: 'sessions-in-a-day',
    topic: 'sessions in a day and in a week',
    question: 'How many sessions are there in a school day?',
    text: 'Each school day has 2 sessions, morning and afternoon. So 10 sessions are usually 5 days, a full week.',
    verdicts: [
      { has: ['sessionIsDay'], says: 'No' },
      { has: ['number:2'], says: 'Yes' },
      { has: ['number'], lacks: ['number:1'], says: 'No' },
    ],
    needs: [['sessions'], ['perDay'], ['howMany', 'whatIs', 'equals']],
    unless: ['pn', 'persistent', 'severe', 'threshold', 'mash', 'dropIn', 'forum'],
    also: [
      {
        needs: [['sessions'], ['perDay'], ['isPolar'], ['number:2', 'sessionIsDay']],
        unless: ['pn', 'persistent', 'severe', 'threshold', 'codeWanted', 'absent'],
      },
      { needs: [['sessions'], ['perDay'], ['threshold'], ['howMany', 'whatIs', 'equals']], unless: ['pn'] },
    ],
    sources: [workingTogether('Contents of the attendance register')],
  },
];
