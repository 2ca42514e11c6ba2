import { addDays, isPlainDate } from '../../calendar/plainDate.ts';
import { ukDate, ukTime } from '../../calendar/ukDate.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { Problem } from '../../problems/problem.ts';
import { lastStep, type TsmRequest, type TsmState } from './tsmRequest.ts';

const states: Readonly<Record<TsmState, string>> = {
  asked: 'open',
  agreed: 'agreed',
  declined: 'declined',
  withdrawn: 'taken back',
  held: 'marked as held',
};

/** Who was first, for whoever comes second. */
export function changedBy(request: TsmRequest): Problem {
  const { at, by, state } = lastStep(request);
  const wall = wallTimeOf(at);
  return new Problem(
    'changed_elsewhere',
    `${by} changed this request at ${ukTime(wall)} on ${ukDate(wall)}: it is ${states[state]} now. Look at it again before you answer.`,
  );
}

export function cannotGoThere(request: TsmRequest): Problem {
  const { state } = lastStep(request);
  return new Problem(
    'bad_request',
    `A request that is ${states[state]} cannot be changed like that. Reload the page to see what can be done.`,
  );
}

const mostDaysAhead = 366;

/** What an answer lacks. Its words go to a person. */
export function answerFault(
  { state, on, note }: { state: TsmState; on?: string | undefined; note: string },
  today: string,
): string | undefined {
  if (on !== undefined && !isPlainDate(on)) return 'Give a day that exists, like 24 November 2026.';
  if (state === 'agreed' && on === undefined) return 'Give the day of the meeting.';
  if (state === 'held' && on === undefined) return 'Give the day on which the meeting was held.';
  if (state === 'held' && on !== undefined && on > today)
    return 'A meeting can be marked as held on its day or later. Choose today or an earlier day.';
  if (on !== undefined && on > addDays(today, mostDaysAhead))
    return 'Choose a day within a year from today. Check the year.';
  if (state === 'declined' && note === '') return 'Say why, so that the school knows what to do.';
  return undefined;
}
