import { wallTimeOf } from '../../calendar/wallTime.ts';
import type { Occurrence } from '../../meetings/occurrence.ts';
import { recordsOf } from '../../meetings/placeRecords.ts';
import type { PlaceRecord } from '../../meetings/ports.ts';
import { isNamed, namedAs } from '../../meetings/projectLatest.ts';
import { isProblem } from '../../problems/problem.ts';
import type { Held, ListCopy } from '../copy.ts';
import type { Graph } from '../graph.ts';
import type { Log } from '../log.ts';
import { type EventBook, eventIn } from './occurrenceCalendar.ts';
import { writePlace } from './placeRecords.ts';

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

/**
 * Makes the calendar and the Places list say what the occurrences that are still to come say. Reads first and
 * writes only what differs, so that it may run at any time and on any number of servers. What fails for one occurrence
 * is logged and left for the next run.
 */
export async function reconcile({ graph, occurrences, places, book, log, now }: Parts): Promise<void> {
  const after = wallTimeOf(now());
  const upcoming = occurrences.all().filter(({ record }) => record.endsAt > after);
  const withEvent = upcoming.filter(({ record }) => record.eventId && !record.cancelled);
  const answers = await book.read(withEvent.map(({ record }) => record));
  const answerOf = new Map(withEvent.map(({ itemId }, index) => [itemId, answers[index]]));
  const rows = places.all().map(({ record }) => record);

  async function settle(held: Held<Occurrence>): Promise<void> {
    const { record: occurrence } = held;
    for (const row of rowsOf(occurrence, rows)) await writePlace(graph.job, places, row);
    const answer = answerOf.get(held.itemId);
    const event = await book.align(occurrence, answer && eventIn(answer));
    if (!isNamed(occurrence, event)) await occurrences.update(graph.job, held, namedAs(occurrence, event));
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
