import { instantOf } from '../../../calendar/wallTime.ts';
import type { WantedMessage } from '../../messages/message.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';

const day = 86_400_000;
/** What is only told within so long is not worth telling afterwards. */
const told = 7 * day;

const later = (instant: string, by: number) => new Date(Date.parse(instant) + by).toISOString();

/** Those of the meeting whom the bot knows. */
const everybody = ({ organiser, attendees }: TsmMeeting): string[] => [
  ...new Set([organiser.id, ...attendees.flatMap(({ personId }) => personId ?? [])]),
];

/** Times to pick from, for the school's lead, and for the organiser what the school said to them. */
function ofTimes(meeting: TsmMeeting): WantedMessage[] {
  const { id: about, leadId, offered, reply, organiser, steps } = meeting;
  const at = steps.at(-1)?.at ?? meeting.changed.at;
  const last = offered.at(-1)?.startsAt;
  const wanted: WantedMessage[] = [];
  if (leadId !== undefined && last !== undefined)
    wanted.push({
      personId: leadId,
      kind: 'tsm-times',
      about,
      as: `offer ${steps.length}`,
      dueAt: at,
      notAfter: instantOf(last),
    });
  if (reply)
    wanted.push({
      personId: organiser.id,
      kind: 'tsm-times',
      about,
      as: `reply ${reply.at}`,
      dueAt: reply.at,
      notAfter: later(reply.at, told),
    });
  return wanted;
}

/** What the bot writes about a meeting: the times, then that it is booked, moved or cancelled, to everybody of it but whoever did it. */
export function wantedMeetingMessages(meeting: TsmMeeting): WantedMessage[] {
  const { state, steps, startsAt, id: about } = meeting;
  const last = steps.at(-1);
  if (!last) return [];
  if (state === 'offered') {
    const wasBooked = steps.at(-2)?.state === 'booked';
    const off = wasBooked
      ? bookedMessages(meeting, { as: `off ${steps.length}`, at: last.at, notAfter: later(last.at, told) })
      : [];
    return [...ofTimes(meeting), ...off.filter(({ personId }) => personId !== meeting.leadId)];
  }
  if (state === 'booked' && startsAt !== undefined)
    return bookedMessages(meeting, {
      as: `booked ${startsAt} ${steps.length}`,
      at: last.at,
      notAfter: instantOf(startsAt),
    });
  if (state === 'cancelled' && steps.some((one) => one.state === 'booked'))
    return bookedMessages(meeting, {
      as: `cancelled ${steps.length}`,
      at: last.at,
      notAfter: later(last.at, told),
    });
  if (state === 'cancelled' && meeting.leadId !== undefined)
    return [
      {
        personId: meeting.leadId,
        kind: 'tsm-booked',
        about,
        as: `cancelled ${steps.length}`,
        dueAt: last.at,
        notAfter: later(last.at, told),
      },
    ];
  return [];
}

function bookedMessages(
  meeting: TsmMeeting,
  { as, at, notAfter }: { as: string; at: string; notAfter: string },
): WantedMessage[] {
  const doer = meeting.steps.at(-1)?.byId;
  return everybody(meeting)
    .filter((personId) => personId !== doer)
    .map((personId) => ({ personId, kind: 'tsm-booked', about: meeting.id, as, dueAt: at, notAfter }));
}
