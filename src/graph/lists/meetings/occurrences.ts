import { z } from 'zod';
import { instantOf } from '../../../calendar/wallTime.ts';
import { type Occurrence, type Topic, topics } from '../../../meetings/occurrence.ts';
import { count, defined, filledText, optionalText, text, yesNo } from '../fieldReaders.ts';
import type { ListDescription } from '../listDescription.ts';
import { longText } from '../longText.ts';

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
    colleague: z.object({ name: z.string(), email: z.string() }).optional(),
    takenAt: z.string(),
    promotedAt: z.string().optional(),
    insteadOf: z.string().optional(),
    attended: z.boolean().optional(),
  })
  .transform((place) => defined(place));

/** A forum of 300 schools, each with a question of 500 characters, fills four. */
const places = longText('Places', 5, z.array(takenPlace).default([]));
const waiting = longText('Waiting', 2, z.array(takenPlace).default([]));

const fields = z.looseObject({
  Title: filledText,
  OccurrenceId: filledText,
  SeriesId: text,
  OccurrenceKind: z.enum(['drop-in', 'forum']),
  StartsAt: wallTime,
  EndsAt: wallTime,
  Capacity: count,
  LeadMinutes: count.nullish(),
  Cancelled: yesNo,
  CancelledBecause: optionalText,
  CancelledAt: optionalText,
  MovedFrom: optionalText,
  MovedAt: optionalText,
  EventSequence: count.nullish(),
  Waitlist: yesNo,
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
    { name: 'LeadMinutes', kind: 'number' },
    { name: 'Cancelled', kind: 'boolean' },
    { name: 'CancelledBecause', kind: 'note' },
    { name: 'CancelledAt', kind: 'text' },
    { name: 'MovedFrom', kind: 'text' },
    { name: 'MovedAt', kind: 'text' },
    { name: 'EventSequence', kind: 'number' },
    ...places.columns,
    { name: 'Waitlist', kind: 'boolean' },
    ...waiting.columns,
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
    LeadMinutes: occurrence.leadMinutes,
    Cancelled: occurrence.cancelled,
    CancelledBecause: occurrence.cancelledBecause ?? null,
    CancelledAt: occurrence.cancelledAt ?? null,
    MovedFrom: occurrence.movedFrom ?? null,
    MovedAt: occurrence.movedAt ?? null,
    EventSequence: occurrence.sequence,
    ...places.fieldsOf(JSON.stringify(occurrence.places)),
    Waitlist: occurrence.waitlist,
    ...waiting.fieldsOf(occurrence.waiting.length > 0 ? JSON.stringify(occurrence.waiting) : ''),
    EventId: occurrence.eventId ?? null,
    JoinUrl: occurrence.joinUrl ?? null,
  }),
  reader: fields.transform((row, context) =>
    defined({
      id: row.OccurrenceId,
      seriesId: row.SeriesId,
      kind: row.OccurrenceKind,
      title: row.Title,
      startsAt: row.StartsAt,
      endsAt: row.EndsAt,
      capacity: row.Capacity,
      leadMinutes: row.LeadMinutes ?? 0,
      cancelled: row.Cancelled,
      cancelledBecause: row.CancelledBecause,
      cancelledAt: row.CancelledAt,
      movedFrom: row.MovedFrom,
      movedAt: row.MovedAt,
      sequence: row.EventSequence ?? 0,
      places: places.read(row, context),
      waitlist: row.Waitlist,
      waiting: waiting.read(row, context),
      eventId: row.EventId,
      joinUrl: row.JoinUrl,
    }),
  ),
};
