import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { eventFields, eventHeaders } from '../../src/graph/calendarEvent.ts';
import { createCopy } from '../../src/graph/copy.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { occurrencesList } from '../../src/graph/lists/meetings/occurrences.ts';
import { placesList } from '../../src/graph/lists/meetings/places.ts';
import { localTenant } from '../../src/local/people.ts';
import type { Occurrence } from '../../src/meetings/occurrence.ts';
import { createLog } from '../../src/server/log.ts';

const journalLine = z.object({ v: z.object({ fields: z.record(z.string(), z.unknown()) }).optional() });

/** Every version that any occurrence has ever had, from the tenant's journal. */
export function everyVersion(folder: string): Occurrence[] {
  return readFileSync(join(folder, 'graph', 'items.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('"OccurrenceId"') && line.includes('"StartsUtc"'))
    .flatMap((line) => {
      const { v } = journalLine.parse(JSON.parse(line));
      const read = occurrencesList.reader.safeParse(v?.fields);
      return read.success ? [read.data] : [];
    });
}

const event = z.object({
  id: z.string(),
  subject: z.string(),
  start: z.object({ dateTime: z.string() }),
  isCancelled: z.boolean().nullish(),
  onlineMeeting: z.object({ joinUrl: z.string() }).nullish(),
  attendees: z.array(z.object({ emailAddress: z.object({ address: z.string() }) })),
});

export type Kept = {
  occurrences: Occurrence[];
  /** How the calendar and the list of places differ from the occurrences, in words. */
  differences: string[];
};

const sorted = (words: readonly string[]) => [...words].sort().join(' ');

/** What the lists and the calendar hold now, and where they differ. */
export async function keptIn(graph: Graph): Promise<Kept> {
  const log = createLog('silent');
  const pathOf = (name: string) => `/sites/${localTenant.siteId}/lists/${name}`;
  const copy = createCopy({ graph, path: pathOf('Occurrences'), description: occurrencesList, log });
  const rows = createCopy({ graph, path: pathOf('Places'), description: placesList, log });
  await Promise.all([copy.refresh(), rows.refresh()]);
  const occurrences = copy.all().map(({ record }) => record);
  const events = await graph.job.all(
    {
      operation: 'storm.events',
      method: 'GET',
      path: `/users/${localTenant.mailbox.email}/events?$select=${eventFields}&$top=200`,
      headers: eventHeaders,
    },
    event,
  );
  const live = events.filter(({ isCancelled }) => !isCancelled);
  const differences: string[] = [];
  const meeting = occurrences.filter(({ cancelled }) => !cancelled);
  if (live.length !== meeting.length) {
    differences.push(`${live.length} events for ${meeting.length} dates`);
  }
  for (const occurrence of meeting) {
    const found = live.filter(({ start }) => start.dateTime.startsWith(occurrence.startsAt));
    const [one] = found;
    if (found.length !== 1 || !one || one.id !== occurrence.eventId) {
      differences.push(`${occurrence.id}: ${found.length} events, or another than the list names`);
      continue;
    }
    const invited = one.attendees.map(({ emailAddress }) => emailAddress.address.toLowerCase());
    const holders = new Set(occurrence.places.map(({ email }) => email.toLowerCase()));
    if (sorted(invited) !== sorted([...holders])) {
      differences.push(`${occurrence.id}: ${invited.length} invited, ${holders.size} hold a place`);
    }
    if (!one.onlineMeeting || one.onlineMeeting.joinUrl !== occurrence.joinUrl) {
      differences.push(`${occurrence.id}: another link to join`);
    }
  }
  const taken = rows.all().filter(({ record }) => record.status === 'taken');
  const places = occurrences.flatMap((occurrence) => occurrence.places.map(({ placeId }) => placeId));
  if (sorted(taken.map(({ record }) => record.placeId)) !== sorted(places)) {
    differences.push(`${taken.length} rows of places for ${places.length} places`);
  }
  return { occurrences, differences };
}
