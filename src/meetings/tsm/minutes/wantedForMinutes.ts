import { addDays } from '../../../calendar/plainDate.ts';
import { instantOf, wallTimeOf } from '../../../calendar/wallTime.ts';
import type { WantedMessage } from '../../messages/message.ts';
import { schoolSide } from '../data/wantedForRequest.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';

const daysWanted = 28;

/** Where one side has agreed the minutes, the other hears of it: to read them, and to agree or change them. */
export function wantedForMinutes(
  meeting: TsmMeeting,
  known: Parameters<typeof schoolSide>[1],
): WantedMessage[] {
  const { id, state, agreed, organiser } = meeting;
  if (state !== 'held') return [];
  const first = agreed.council ?? agreed.school;
  if (!first) return [];
  const to = agreed.council ? schoolSide(meeting, known) : [organiser.id];
  const until = addDays(wallTimeOf(first.at).slice(0, 10), daysWanted);
  return to
    .filter((personId) => personId !== first.byId)
    .map((personId) => ({
      ...{ personId, kind: 'tsm-minutes' as const, about: id, as: first.at },
      ...{ dueAt: first.at, notAfter: instantOf(`${until}T18:00`) },
    }));
}
