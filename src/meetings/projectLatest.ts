import { changeOccurrence } from './changeOccurrence.ts';
import { inTurn } from './inTurn.ts';
import type { MeetingPorts } from './meetingPorts.ts';
import type { Occurrence } from './occurrence.ts';

const waiting = new WeakMap<object, Map<string, Promise<Occurrence>>>();

/**
 * Makes the calendar say what the latest copy of this occurrence says, and keeps what the event is called.
 * Projections of one occurrence go one after another, because the last must know every place. All who wait
 * behind the one that is running share the next, so that a rush of bookings does not become a rush of calls.
 */
export function projectLatest(saved: Occurrence, ports: MeetingPorts): Promise<Occurrence> {
  const next = waiting.get(ports.calendar) ?? new Map<string, Promise<Occurrence>>();
  waiting.set(ports.calendar, next);
  const joined = next.get(saved.id);
  if (joined) return joined;
  const mine = inTurn(ports.calendar, saved.id, async () => {
    // Whoever comes after this line has a place that this projection may not know: they need the one after it.
    await Promise.resolve();
    next.delete(saved.id);
    return project(saved, ports);
  });
  next.set(saved.id, mine);
  return mine;
}

async function project(saved: Occurrence, ports: MeetingPorts): Promise<Occurrence> {
  const latest = (await ports.occurrences.byId(saved.id))?.record ?? saved;
  const event = await ports.calendar.project(latest);
  if (isNamed(latest, event)) return latest;
  const named = await changeOccurrence(ports.occurrences, saved.id, (occurrence) => ({
    occurrence: namedAs(occurrence, event),
  }));
  return named.occurrence;
}

type EventName = { eventId: string; joinUrl?: string };

/** An event that was called off has no id any more, and nothing to join. */
export const isNamed = (occurrence: Occurrence, { eventId, joinUrl }: EventName): boolean =>
  eventId === (occurrence.eventId ?? '') && (eventId === '' || joinUrl === occurrence.joinUrl);

export function namedAs(occurrence: Occurrence, { eventId, joinUrl }: EventName): Occurrence {
  const { eventId: _, joinUrl: __, ...bare } = occurrence;
  if (eventId === '') return bare;
  return { ...bare, eventId, ...(joinUrl !== undefined && { joinUrl }) };
}
