import { registerChapter, regulations2024, workingTogether } from '../citations.ts';
import type { CodeContent } from './codeEntry.ts';
import { absenceTable, twentyDayGround } from './codeSources.ts';

const lastChecked = '2026-11-26';
const inTwentyDays =
  'One ground for taking a name off the roll is an absence of 20 school days. Every session must be G, N or O.';

/** Absence without leave and without a reason that the law accepts: the codes of the national threshold. */
export const unauthorised: readonly CodeContent[] = [
  {
    code: 'G',
    name: 'holiday not granted by the school',
    summary:
      'The pupil is on a holiday that the school did not grant, or has stayed away longer than it granted.',
    brief: 'On a holiday that you did not grant',
    conditions: [
      'The absence is a holiday.',
      'Leave was refused, was not asked for, or has run out.',
      'It cannot become authorised afterwards.',
      'Five school days are 10 sessions, so a week away can meet the national threshold by itself.',
    ],
    mistakes: [
      'Using I because the parent rang in sick during a holiday.',
      'Using C because the family had already booked.',
      'Thinking that the days have to follow each other to count.',
    ],
    instead: [
      { code: 'C', when: 'the school granted the leave in advance as exceptional' },
      { code: 'O', when: 'leave was not granted and it is not a holiday' },
    ],
    notThese: [
      { code: 'C', why: 'you did not grant leave before the absence' },
      { code: 'O', why: 'a holiday has a code of its own' },
    ],
    notes: [
      'A holiday does not normally need a notice to improve first: support would not change it.',
      inTwentyDays,
    ],
    terms: ['holiday', 'term-time holiday', 'unauthorised holiday', 'abroad', 'vacation', 'extended holiday'],
    sources: [absenceTable, registerChapter, twentyDayGround],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'N',
    name: 'reason not yet established',
    summary: 'The register has closed and the school has not yet learned why the pupil is away.',
    brief: 'Reason not known yet: 5 school days to find out',
    conditions: [
      'Ask the parent on the first day, and again if the absence goes on.',
      'Change it as soon as you know the reason: 5 school days after the session at the latest.',
      'If you still cannot establish the reason by then, it becomes O.',
      'While it stands, it counts towards the national threshold.',
    ],
    mistakes: [
      'Leaving N for weeks.',
      'Saying that N does not count towards the national threshold: it does.',
      'Counting 5 calendar days instead of 5 school days.',
    ],
    instead: [
      { code: 'O', when: 'no reason is established within 5 school days' },
      { code: 'U', when: 'the pupil arrives after the register has closed' },
    ],
    notThese: [{ code: 'O', why: 'the 5 school days for finding the reason are not over' }],
    notes: [
      'Page 20 of the guidance says 5 working days. The regulation and paragraph 408 say school days: count those.',
      'Older editions call it no reason provided yet.',
      inTwentyDays,
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
      workingTogether('Page 96, paragraphs 407 to 409; pages 20 and 82', 'July 2026 edition'),
      twentyDayGround,
    ],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'O',
    name: 'absent in other or unknown circumstances',
    summary: 'No other code describes the absence, or the school does not accept the reason given.',
    brief: 'Nothing else fits, or reason not accepted',
    conditions: [
      'You checked for illness and for any worry about the child first.',
      'No other code fits, or you do not accept the reason that was given.',
      'A reason that you do not know yet is N, and becomes O after 5 school days.',
      'It is also for a pupil who stays away from provision elsewhere without a good reason.',
    ],
    mistakes: ['Using O before asking why the pupil is away.', 'Leaving N in place instead of O.'],
    instead: [
      { code: 'N', when: 'you do not know the reason yet and 5 school days have not passed' },
      { code: 'G', when: 'the pupil is on a holiday that you did not grant' },
    ],
    notThese: [
      { code: 'N', why: 'you know the reason and do not accept it, or the 5 school days are over' },
      { code: 'Y7', why: 'nothing unavoidable kept the pupil away' },
    ],
    notes: [inTwentyDays],
    terms: ['truancy', 'truant', 'unauthorised', 'birthday', 'shopping', 'refused to come', 'kept off'],
    sources: [absenceTable, registerChapter, twentyDayGround],
    lastChecked,
    confidence: 'high',
  },
  {
    code: 'U',
    name: 'arrived after the register closed',
    summary:
      'The pupil arrived after the register had closed and before the session ended, and no other code explains it.',
    brief: 'Late, after the register closed',
    conditions: [
      'The register had closed, no later than 30 minutes after it started.',
      'No other code, such as M, I, E or C, explains the late arrival.',
      'It is for that session only: a pupil who comes at 11am can be present in the afternoon.',
    ],
    mistakes: [
      'Leaving U in place for a pupil who was at a medical appointment.',
      'Leaving the register open so that nobody is ever U.',
      'Giving U to the afternoon too, because of a late morning.',
    ],
    instead: [
      { code: 'L', when: 'the register was still open' },
      { code: 'M', when: 'the pupil was at a medical or dental appointment' },
    ],
    notThese: [
      { code: 'L', why: 'the register had closed when the pupil came' },
      { code: 'N', why: 'the pupil is here now, so you can ask why they are late' },
    ],
    notes: [
      'One ground for taking a name off the roll is an absence of 20 school days. A single U in it, and it is not met.',
    ],
    terms: ['late after register closed', 'very late', 'arrived mid-morning', 'after registration'],
    sources: [absenceTable, registerChapter, twentyDayGround],
    lastChecked,
    confidence: 'high',
  },
];
