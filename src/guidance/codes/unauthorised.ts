import { registerChapter, regulations2024, workingTogether } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';

const absenceTable = regulations2024('regulation 10, table 3');
const lastChecked = '2026-11-22';

/** Absence without leave and without a reason that the law accepts: the codes of the national threshold. */
export const unauthorised: readonly CodeContent[] = [
  {
    code: 'G',
    name: 'holiday not granted by the school',
    summary:
      'The pupil is on a holiday that the school did not grant, or has stayed away longer than it granted.',
    conditions: [
      'The absence is a holiday.',
      'Leave was refused, was not asked for, or has run out.',
      'It cannot become authorised afterwards.',
      'Five school days are 10 sessions, so a week away can meet the national threshold by itself.',
    ],
    mistakes: [
      'Using I because the parent rang in sick during a holiday.',
      'Using C because the family had already booked.',
    ],
    instead: [
      { code: 'C', when: 'the school granted the leave in advance as exceptional' },
      { code: 'O', when: 'leave was not granted and it is not a holiday' },
    ],
    terms: ['holiday', 'term-time holiday', 'unauthorised holiday', 'abroad', 'vacation', 'extended holiday'],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'N',
    name: 'reason not yet established',
    summary: 'The register has closed and the school has not yet learned why the pupil is away.',
    conditions: [
      'Ask the parent on the first day, and again if the absence goes on.',
      'Change it as soon as you know the reason: 5 school days after the session at the latest.',
      'If you still cannot establish the reason by then, it becomes O.',
      'While it stands, it counts towards the national threshold.',
    ],
    mistakes: ['Leaving N for weeks.', 'Counting 5 calendar days instead of 5 school days.'],
    instead: [
      { code: 'O', when: 'no reason is established within 5 school days' },
      { code: 'U', when: 'the pupil arrives after the register has closed' },
    ],
    terms: [
      'no reason yet',
      'no contact',
      'unexplained',
      'unknown',
      'not heard from home',
      'awaiting reason',
    ],
    sources: [
      regulations2024('regulation 10(7) to (9), changing an entry'),
      workingTogether('Paragraphs 407 to 409', 'July 2026 edition'),
    ],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'O',
    name: 'absent in other or unknown circumstances',
    summary: 'No other code describes the absence, or the school does not accept the reason given.',
    conditions: [
      'You checked for illness and for any worry about the child first.',
      'No other code fits, or you do not accept the reason that was given.',
      'A reason that you do not know yet is N, and becomes O after 5 school days.',
    ],
    mistakes: ['Using O before asking why the pupil is away.', 'Leaving N in place instead of O.'],
    instead: [
      { code: 'N', when: 'you do not know the reason yet and 5 school days have not passed' },
      { code: 'G', when: 'the pupil is on a holiday that you did not grant' },
    ],
    terms: ['truancy', 'truant', 'unauthorised', 'birthday', 'shopping', 'refused to come', 'kept off'],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'U',
    name: 'arrived after the register closed',
    summary:
      'The pupil arrived after the register had closed and before the session ended, and no other code explains it.',
    conditions: [
      'The register had closed, no later than 30 minutes after it started.',
      'No other code, such as M or C, explains the late arrival.',
      'It is for that session only: the afternoon is judged by itself.',
    ],
    mistakes: [
      'Leaving U in place for a pupil who was at a medical appointment.',
      'Recording U for both sessions of the day.',
    ],
    instead: [
      { code: 'L', when: 'the register was still open' },
      { code: 'M', when: 'the pupil was at a medical or dental appointment' },
    ],
    terms: ['late after register closed', 'very late', 'arrived mid-morning', 'after registration'],
    sources: [absenceTable, registerChapter],
    lastChecked,
    confidence: 'high',
  },
];
