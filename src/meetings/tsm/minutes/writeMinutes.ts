import type { Person } from '../../../access/person.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import { dayOfInstant } from '../../../casework/cases/ruleContext.ts';
import { Problem } from '../../../problems/problem.ts';
import { changeMeeting } from '../meeting/changeMeeting.ts';
import type { CyclePorts } from '../meeting/cyclePorts.ts';
import { dayOf } from '../meeting/findMeeting.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import { giveBackAgreement } from './giveBackAgreement.ts';
import { hasAgreement } from './sides.ts';

/** Why the minutes of a meeting cannot be written now, in words; undefined where they can. */
export function whyClosed(meeting: TsmMeeting, today: string): string | undefined {
  const day = dayOf(meeting);
  if (meeting.state === 'agreed')
    return 'Both sides have agreed these minutes, so they stay as they are. Add a note to them instead.';
  if (meeting.state === 'held') return undefined;
  if (meeting.state !== 'booked' || day === undefined)
    return 'This meeting is not booked. Minutes are written from the day of a meeting on.';
  return day > today ? `Minutes can be written from ${ukDate(day)} on, the day of the meeting.` : undefined;
}

/** @throws Problem bad_request */
export function requireOpen(meeting: TsmMeeting, now: string): void {
  const why = whyClosed(meeting, dayOfInstant(now));
  if (why !== undefined) throw new Problem('bad_request', why);
}

type Changing = { person: Person; at: string };

/** The meeting once its minutes have changed: what one side has agreed it has agreed no longer. */
export function changedMinutes(meeting: TsmMeeting, { person, at }: Changing): TsmMeeting {
  const changed = { by: person.name, at };
  if (!hasAgreement(meeting)) return { ...meeting, changed };
  const step = {
    ...{ at, by: person.name, byId: person.id, state: 'held' as const },
    reason: 'The minutes were changed, so that they have to be agreed again.',
  };
  return { ...meeting, state: 'held', steps: [...meeting.steps, step], agreed: {}, changed };
}

/**
 * Changes what stands in the meeting itself. `change` may be asked more than once. `goesOn`: nothing of what was agreed changes, only
 * what became of it, so that it may change after the agreement too. @throws Problem bad_request, changed_elsewhere
 */
export function changeMinutes(
  { person, meetingId, goesOn = false }: { person: Person; meetingId: string; goesOn?: boolean },
  change: (meeting: TsmMeeting) => TsmMeeting,
  ports: CyclePorts,
): Promise<TsmMeeting> {
  const at = ports.now();
  return changeMeeting(ports.tsmMeetings, meetingId, (meeting) => {
    const next = change(meeting);
    // The same sent again, also after both sides have agreed.
    if (next === meeting) return meeting;
    if (goesOn && meeting.state === 'agreed') return { ...next, changed: { by: person.name, at } };
    requireOpen(meeting, at);
    return changedMinutes(next, { person, at });
  });
}

/**
 * Writes something that stands with a pupil. An agreement is taken back before it, so that an interruption leaves nothing agreed that
 * has changed; and after it, where somebody agreed meanwhile to what they could not have seen. What is refused leaves it as it was.
 * @throws Problem bad_request, changed_elsewhere, and what `write` throws
 */
export async function writeMinutes<T>(
  { person, meetingId }: { person: Person; meetingId: string },
  write: () => Promise<T>,
  ports: CyclePorts,
): Promise<T> {
  const before = (await ports.tsmMeetings.byId(meetingId, true))?.record;
  if (!before) throw new Problem('not_found');
  requireOpen(before, ports.now());
  const take = () => {
    const at = ports.now();
    return changeMeeting(ports.tsmMeetings, meetingId, (meeting) => changedMinutes(meeting, { person, at }));
  };
  const taken = hasAgreement(before) ? await take() : undefined;
  const written = await write().catch(async (error: unknown) => {
    if (taken) await giveBackAgreement(error, { before, taken }, ports);
    throw error;
  });
  await take();
  return written;
}
