import { z } from 'zod';
import { instantOf } from '../../calendar/wallTime.ts';
import { type Occurrence, type Topic, topics } from '../../meetings/occurrence.ts';
import { count, defined, filledText, json, optionalText, text, yesNo } from './fieldReaders.ts';
import type { ListDescription } from './listDescription.ts';

const wallTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'not a wall time');

const takenPlace = z
  .object({
    placeId: z.string(),
    personId: z.string(),
    personName: z.string(),
    email: z.string(),
    schoolId: z.string().optional(),
    topic: z.enum(Object.keys(topics) as [Topic, ...Topic[]]),
    question: z.string().optional(),
    takenAt: z.string(),
  })
  .transform((place) => defined(place));

const fields = z.object({
  Title: filledText,
  OccurrenceId: filledText,
  SeriesId: text,
  OccurrenceKind: z.enum(['drop-in', 'forum']),
  StartsAt: wallTime,
  EndsAt: wallTime,
  Capacity: count,
  Cancelled: yesNo,
  Places: json(z.array(takenPlace), []),
  EventId: optionalText,
  JoinUrl: optionalText,
});

/**
 * The places taken are one column of the occurrence's own item, so that one conditional update decides
 * who gets the last place.
 */
export const occurrencesList: ListDescription<Occurrence> = {
  name: 'Occurrences',
  about: 'Dates of drop-ins and forums, with the places taken.',
  columns: [
    { name: 'OccurrenceId', kind: 'text', indexed: true, unique: true },
    { name: 'SeriesId', kind: 'text', indexed: true },
    { name: 'OccurrenceKind', kind: 'text', indexed: true },
    { name: 'StartsAt', kind: 'text', indexed: true },
    { name: 'EndsAt', kind: 'text' },
    { name: 'StartsUtc', kind: 'dateTime', indexed: true },
    { name: 'Capacity', kind: 'number' },
    { name: 'Cancelled', kind: 'boolean' },
    { name: 'Places', kind: 'note' },
    // Ids and links of Exchange and Teams run past 255 characters.
    { name: 'EventId', kind: 'note' },
    { name: 'JoinUrl', kind: 'note' },
  ],
  keyColumn: 'OccurrenceId',
  keyOf: (occurrence) => occurrence.id,
  fieldsOf: (occurrence) => ({
    Title: occurrence.title,
    OccurrenceId: occurrence.id,
    SeriesId: occurrence.seriesId,
    OccurrenceKind: occurrence.kind,
    StartsAt: occurrence.startsAt,
    EndsAt: occurrence.endsAt,
    StartsUtc: instantOf(occurrence.startsAt),
    Capacity: occurrence.capacity,
    Cancelled: occurrence.cancelled,
    Places: JSON.stringify(occurrence.places),
    EventId: occurrence.eventId ?? null,
    JoinUrl: occurrence.joinUrl ?? null,
  }),
  reader: fields.transform((row) =>
    defined({
      id: row.OccurrenceId,
      seriesId: row.SeriesId,
      kind: row.OccurrenceKind,
      title: row.Title,
      startsAt: row.StartsAt,
      endsAt: row.EndsAt,
      capacity: row.Capacity,
      cancelled: row.Cancelled,
      places: row.Places,
      eventId: row.EventId,
      joinUrl: row.JoinUrl,
    }),
  ),
};
