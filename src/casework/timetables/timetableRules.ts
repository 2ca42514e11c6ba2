import { addDays } from '../../calendar/plainDate.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import { type Fault, faultsOf, isBefore, type RuleContext, stillToCome } from '../cases/fault.ts';
import { counted } from '../counted.ts';
import type { Timetable } from './timetableContent.ts';

/** What the council advises, in days from the start. */
export const firstReviewDays = 14;
export const longestDays = 42;
/** Both are whole weeks, and are said in weeks: '2 weeks'. */
export const inWeeks = (days: number): string => counted(days / 7, 'week');

/** What keeps a part-time timetable from being written down. */
export function timetableFaults(timetable: Timetable, context: RuleContext): Fault[] {
  const { startsOn, firstReviewOn, endsOn, endedOn, reason, reasonDetail, reviews } = timetable;
  const been = ['riskAssessedOn', 'parentAgreedOn', 'headAgreedOn', 'reportedOn', 'endedOn'] as const;
  return faultsOf(
    isBefore(['firstReviewOn', firstReviewOn], startsOn, 'the start'),
    isBefore(['endsOn', endsOn], firstReviewOn > startsOn ? firstReviewOn : startsOn, 'the first review'),
    isBefore(['endedOn', endedOn], startsOn, 'the start'),
    ...been.map((field) => stillToCome(field, timetable[field], context)),
    ...reviews.flatMap(({ on }, index) => [
      isBefore([`reviews.${index}.on`, on], startsOn, 'the start'),
      stillToCome(`reviews.${index}.on`, on, context),
    ]),
    reason === 'other' && !reasonDetail && { field: 'reasonDetail', words: 'Say what the reason is.' },
  );
}

/** What the council advises for a part-time timetable, where this one is otherwise. It keeps nobody from saving. */
export function timetableAdvice(timetable: Timetable): Fault[] {
  const { startsOn, firstReviewOn, endsOn } = timetable;
  const reviewBy = addDays(startsOn, firstReviewDays);
  const endBy = addDays(startsOn, longestDays);
  return faultsOf(
    firstReviewOn > reviewBy && {
      field: 'firstReviewOn',
      words: `The first review is best within ${inWeeks(firstReviewDays)} of the start: by ${ukDate(reviewBy)}.`,
    },
    endsOn > endBy && {
      field: 'endsOn',
      words: `A part-time timetable is best no longer than ${inWeeks(longestDays)}: until ${ukDate(endBy)}.`,
    },
    !timetable.riskAssessedOn && { field: 'riskAssessedOn', words: 'No risk assessment is noted.' },
    !timetable.parentAgreedOn && { field: 'parentAgreedOn', words: 'No agreement of a parent is noted.' },
    !timetable.headAgreedOn && { field: 'headAgreedOn', words: 'No agreement of the head teacher is noted.' },
    !timetable.reportedOn && {
      field: 'reportedOn',
      words: 'Report it on the council’s own system too, and note the day.',
    },
  );
}
