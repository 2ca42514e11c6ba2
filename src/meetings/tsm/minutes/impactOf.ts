import { isOfKind } from '../../../casework/cases/standingEntries.ts';
import { changeInTenths } from '../../../casework/changeInTenths.ts';
import { type Impact, impactSince } from '../../../casework/reports/sessionsSince.ts';
import type { PupilOfWeek } from '../../../casework/week/schoolOfWeek.ts';
import { longUnseen, unseenDaysOf } from '../../../casework/week/unseenDays.ts';

type Point = Impact['before'] & {
  /** Against before the meeting, in tenths of a percentage point. */
  change?: number;
};

/** What became of a pupil after a meeting. */
export type MeetingImpact = {
  /** Up to the day of the meeting, that day included; absent where the register holds sums only, or not the pupil. */
  before?: Impact['before'];
  at30?: Point;
  at60?: Point;
  soFar?: Point;
  actionsDone: number;
  actionsOf: number;
  /** What has to come back to the school's lead, each in words. */
  exceptions: string[];
};

/** After so many possible sessions as there have been, up to 30 and 60. `on`: the day of the meeting, ISO. */
export function impactOf(
  known: PupilOfWeek,
  { meetingId, on }: { meetingId: string; on: string },
): MeetingImpact {
  const { row, state, entries } = known;
  const since = row && row.calendar.marks !== '' ? impactSince(row, on) : undefined;
  const point = (counts: Impact['before'] | undefined): Point | undefined => {
    if (!since || !counts) return undefined;
    const change = changeInTenths(counts, since.before);
    return { ...counts, ...(change !== undefined && { change }) };
  };
  const [at30, at60, soFar] = [point(since?.at30), point(since?.at60), point(since?.soFar)];
  const actions = entries.filter(isOfKind('action')).filter(({ content }) => content.meetingId === meetingId);
  const unseenDays = unseenDaysOf(known) ?? 0;
  return {
    ...(since && { before: since.before }),
    ...(at30 && { at30 }),
    ...(at60 && { at60 }),
    ...(soFar && { soFar }),
    actionsDone: actions.filter(({ content }) => content.state === 'done').length,
    actionsOf: actions.length,
    exceptions: [
      ...(state.plan ? [] : ['No plan is open.']),
      ...(unseenDays >= longUnseen ? [`Not seen for ${unseenDays} school days.`] : []),
    ],
  };
}
