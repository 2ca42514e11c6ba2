import { z } from 'zod';
import type { PlaceRecord } from '../../../meetings/ports.ts';
import { defined, filledText, optionalText } from '../fieldReaders.ts';
import type { ListDescription } from '../listDescription.ts';

const fields = z.object({
  PlaceId: filledText,
  OccurrenceId: filledText,
  PersonId: filledText,
  SchoolId: optionalText,
  PlaceStatus: z.enum(['taken', 'waiting', 'cancelled']),
});

export const placesList: ListDescription<PlaceRecord> = {
  name: 'Places',
  about: 'Every place taken or cancelled. Written from the Occurrences list; changes made here are lost.',
  columns: [
    { name: 'PlaceId', kind: 'text', indexed: true, unique: true },
    { name: 'OccurrenceId', kind: 'text', indexed: true },
    { name: 'PersonId', kind: 'text', indexed: true },
    { name: 'SchoolId', kind: 'text', indexed: true },
    { name: 'PlaceStatus', kind: 'text', indexed: true },
  ],
  keyColumn: 'PlaceId',
  keyOf: (place) => place.placeId,
  fieldsOf: (place) => ({
    Title: place.placeId,
    PlaceId: place.placeId,
    OccurrenceId: place.occurrenceId,
    PersonId: place.personId,
    SchoolId: place.schoolId ?? null,
    PlaceStatus: place.status,
  }),
  reader: fields.transform((row) =>
    defined({
      placeId: row.PlaceId,
      occurrenceId: row.OccurrenceId,
      personId: row.PersonId,
      schoolId: row.SchoolId,
      status: row.PlaceStatus,
    }),
  ),
};
