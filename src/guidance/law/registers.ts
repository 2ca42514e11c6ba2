import { registerChapter, regulations2024, workingTogether, workingTogether2026 } from '../citations.ts';
import type { LegalFact } from './legalFact.ts';

const shared = {
  area: 'registers',
  lastChecked: '2026-11-26',
  confidence: 'high',
  from: '2024-08-19',
} as const;

/** How the registers are kept. */
export const registers: readonly LegalFact[] = [
  {
    ...shared,
    id: 'registers-taken',
    topic: 'when the register is taken',
    question: 'When does the attendance register have to be taken?',
    text: 'The attendance register is taken 2 times a day: at the start of the morning session and once during the afternoon session. The time is the same for everyone.',
    verdicts: [
      { has: ['onceOnly'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    figures: [{ is: 2, unit: 'time', as: 'exact' }],
    needs: [
      ['register'],
      ['taken'],
      ['whenDo', 'howOften', 'howMany', 'mustWe', 'whatIs', 'perDay', 'onceOnly'],
    ],
    unless: [
      'keepFor',
      'paper',
      'electronic',
      'stayOpen',
      'late',
      'offRoll',
      'admissionRegister',
      'codeWanted',
      'afterClose',
      'registerClosing',
      'training',
      'sicknessReturn',
    ],
    sources: [workingTogether2026('Paragraphs 32 and 33, page 18')],
  },
  {
    ...shared,
    id: 'registers-electronic',
    topic: 'whether registers have to be electronic',
    question: 'Are paper registers still allowed?',
    text: 'Registers have to be kept electronically, and every entry has to be kept for 6 years. Paper registers are no longer allowed.',
    verdicts: [
      { has: ['paper', 'ruledOut'], says: 'Yes' },
      { has: ['electronic', 'paper'], says: 'No' },
      { has: ['electronic'], says: 'Yes' },
      { has: [], says: 'No' },
    ],
    needs: [['register'], ['paper', 'electronic']],
    unless: ['howLong', 'synergy', 'dataSharing'],
    sources: [regulations2024('regulation 7')],
  },
  {
    ...shared,
    id: 'registers-kept',
    topic: 'how long registers are kept',
    question: 'How long do registers have to be kept?',
    text: 'Every entry in a register is kept for 6 years from when it was made. That is longer than it was before August 2024.',
    verdicts: [
      { has: ['stillThree'], says: 'No' },
      { has: ['getRid'], lacks: ['number:6', 'number:7', 'number:8', 'number:10'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    figures: [{ is: 6, unit: 'year', as: 'exact' }],
    needs: [
      ['register', 'admissionRegister'],
      ['keepFor'],
      ['howLong', 'whenDo', 'mustWe', 'mayWe', 'inYears', 'howMany', 'getRid', 'stillThree'],
    ],
    unless: ['stayOpen', 'afterClose', 'late', 'thirtyMin', 'nCode', 'paper', 'electronic'],
    also: [
      {
        needs: [['register'], ['figure:year', 'figure:month'], ['keepFor', 'getRid', 'isPolar']],
        unless: ['codeWanted', 'pn', 'offRoll'],
      },
    ],
    sources: [regulations2024('regulation 7')],
  },
  {
    ...shared,
    id: 'register-open',
    topic: 'how long the register may stay open',
    question: 'How long may the register stay open?',
    text: 'The register should stay open for no longer than 30 minutes. A pupil who arrives after it has closed is absent for that session.',
    verdicts: [
      { has: ['longerThanHalf'], says: 'No' },
      { has: ['halfHour'], says: 'Yes' },
      { has: ['oneHour'], says: 'No' },
      { has: ['thirtyMin'], says: 'Yes' },
    ],
    figures: [{ is: 30, unit: 'minute', as: 'most' }],
    isRule: true,
    needs: [['register'], ['stayOpen', 'registerClosing'], ['thirtyMinutes', 'howLong', 'whenDo', 'oneHour']],
    unless: ['schoolOpenWords', 'lateMarks', 'codeWanted', 'lateArrival', 'pn'],
    sources: [registerChapter],
  },
  {
    ...shared,
    id: 'n-deadline',
    topic: 'how long code N may stand',
    question: 'How long can code N stay in the register?',
    text: 'Code N has to be replaced as soon as the reason is known, at the latest 5 school days after the session. If the reason cannot be established it becomes O.',
    verdicts: [
      { has: ['leaveIt'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    figures: [{ is: 5, unit: 'schoolDay', as: 'most' }],
    needs: [
      ['nCode', 'code:N'],
      ['changedBy', 'leaveIt'],
      ['howLong', 'whenDo', 'mustWe', 'leaveIt', 'mayWe'],
    ],
    unless: ['threshold', 'pn', 'forPupil', 'severalDays', 'ill', 'laterDay', 'longUnexplained'],
    sources: [
      regulations2024('regulation 10(7) to (9)'),
      workingTogether2026('Paragraphs 407 to 409, page 96'),
    ],
  },
  {
    ...shared,
    id: 'first-day-contact',
    topic: 'calling home on the first day',
    question: 'When should we contact parents about an unexplained absence?',
    text: 'Contact parents on the first day of an absence that nobody has explained. Contact them again if it goes on.',
    verdicts: [
      { has: ['waitDays'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [['firstDay'], ['waitDays', 'whenDo', 'unreported', 'mustWe', 'howLong', 'whatIs']],
    unless: ['excludedPupil', 'newPupilReturn', 'lowestYear', 'codeWanted', 'notOnRollYet', 'contactAfter'],
    helps: ['contact', 'unreported'],
    sources: [workingTogether2026('Page 20, following up absence')],
  },
  {
    ...shared,
    id: 'data-sharing',
    topic: 'sharing daily attendance data',
    question: 'Do schools have to share daily attendance data with the DfE?',
    text: 'Schools share their daily attendance data with the Department for Education (DfE).',
    verdicts: [
      { has: ['optional'], says: 'No' },
      { has: [], says: 'Yes' },
    ],
    needs: [['dataSharing'], ['dfe', 'mustWe', 'howOften', 'whatIs']],
    unless: ['infoSharing', 'percentageSums'],
    helps: ['dfe', 'mustWe'],
    also: [
      {
        needs: [['dataSharing'], ['dfe'], ['isPolar', 'howOften', 'mustWe']],
        unless: ['infoSharing'],
        helps: ['register', 'weeklyOnly'],
      },
    ],
    sources: [workingTogether('Expectations of schools, sharing data')],
  },
];
