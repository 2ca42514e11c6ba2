import { wallTimeOf } from '../../calendar/wallTime.ts';
import type { Occurrence } from '../../meetings/occurrence.ts';
import { recordsOf } from '../../meetings/placeRecords.ts';
import type { PlaceRecord } from '../../meetings/ports.ts';
import { isNamed, namedAs } from '../../meetings/projectLatest.ts';
import { isProblem } from '../../problems/problem.ts';
import { type CalendarEvent, eventChanges } from '../calendarEvent.ts';
import type { Held, ListCopy } from '../copy.ts';
import type { Graph } from '../graph.ts';
import type { Log } from '../log.ts';
import { type EventBook, eventIn } from './occurrenceCalendar.ts';
import { isWritten, writePlace } from './placeRecords.ts';

type Parts = {
  graph: Graph;
  occurrences: ListCopy<Occurrence>;
  places: ListCopy<PlaceRecord>;
  book: EventBook;
  log: Log;
  /** The instant, ISO with Z. */
  now: () => string;
};

/** The rows that an occurrence's places should have: its own as taken or waited for, and what else claims to be as cancelled. */
export function rowsOf(occurrence: Occurrence, rows: readonly PlaceRecord[]): PlaceRecord[] {
  const own = recordsOf(occurrence);
  const held = new Set(own.map(({ placeId }) => placeId));
  const given = rows.filter(
    ({ placeId, occurrenceId, status }) =>
      occurrenceId === occurrence.id && status !== 'cancelled' && !held.has(placeId),
  );
  return [...own, ...given.map((row): PlaceRecord => ({ ...row, status: 'cancelled' }))];
}

/** Whether the event says what the occurrence says, and is called what the occurrence calls it. */
function fits(occurrence: Occurrence, event: CalendarEvent | undefined): boolean {
  const { cancelled, eventId, joinUrl } = occurrence;
  if (cancelled) return !eventId;
  if (!eventId || !event || event.isCancelled) return false;
  const link = event.onlineMeeting?.joinUrl ?? joinUrl;
  return link === joinUrl && eventChanges(event, occurrence) === undefined;
}

type Read = { held: Held<Occurrence>; event: CalendarEvent | undefined };

/**
 * Makes the calendar and the Places list say what the occurrences that are still to come say. Reads first and
 * writes only what differs, so that it may run at any time and on any number of servers. What fails for one occurrence
 * is logged and left for the next run.
 */
export async function reconcile({ graph, occurrences, places, book, log, now }: Parts): Promise<void> {
  const after = wallTimeOf(now());
  const upcoming = occurrences.all().filter(({ record }) => record.endsAt > after);
  const hasEvent = ({ record }: Held<Occurrence>) => record.eventId !== undefined && !record.cancelled;
  const withEvent = upcoming.filter(hasEvent);
  const answers = await book.read(withEvent.map(({ record }) => record));
  const answerOf = new Map(withEvent.map(({ itemId }, index) => [itemId, answers[index]]));
  const rows = places.all().map(({ record }) => record);

  const isSettled = ({ held: { record }, event }: Read) =>
    fits(record, event) && rowsOf(record, rows).every((row) => isWritten(places, row));

  /**
   * Reading may have taken long, and this copy may be behind: whoever has booked meanwhile, here or on another server, would be taken
   * off the event again. So what differs is looked at once more before anything is written.
   */
  async function asItIs(read: Read): Promise<Read | undefined> {
    const held = await occurrences.fresh(graph.job, read.held.record.id);
    if (!held || held.etag === read.held.etag) return held && read;
    const [answer] = hasEvent(held) ? await book.read([held.record]) : [];
    return { held, event: answer && eventIn(answer) };
  }

  async function settle(known: Held<Occurrence>): Promise<void> {
    const answer = answerOf.get(known.itemId);
    const first = { held: known, event: answer && eventIn(answer) };
    const read = isSettled(first) ? first : await asItIs(first);
    if (!read) return;
    const { held } = read;
    for (const row of rowsOf(held.record, rows)) await writePlace(graph.job, places, row);
    const event = await book.align(held.record, read.event);
    if (!isNamed(held.record, event)) await occurrences.update(graph.job, held, namedAs(held.record, event));
  }

  for (const held of upcoming) {
    try {
      await settle(held);
    } catch (error) {
      // Someone has booked meanwhile: the next run goes by the new version.
      if (isProblem(error, 'changed_elsewhere')) continue;
      log.error({ occurrence: held.record.id, err: error }, 'not reconciled');
    }
  }
}
