import { z } from 'zod';
import type { OccurrenceKind } from '../../meetings/occurrence.ts';
import { count, filledText, text } from './fieldReaders.ts';
import type { ListDescription } from './listDescription.ts';

/** What a run of occurrences has in common. Dates are ISO, times local wall time in Europe/London. */
export type SeriesRecord = {
  id: string;
  kind: OccurrenceKind;
  title: string;
  from: string;
  to: string;
  /** '15:30' */
  startTime: string;
  endTime: string;
  capacity: number;
};

const fields = z.object({
  Title: filledText,
  SeriesId: filledText,
  OccurrenceKind: z.enum(['drop-in', 'forum']),
  FromDate: text,
  ToDate: text,
  StartTime: text,
  EndTime: text,
  Capacity: count,
});

export const seriesList: ListDescription<SeriesRecord> = {
  name: 'Series',
  about: 'Runs of drop-ins and forums.',
  columns: [
    { name: 'SeriesId', kind: 'text', indexed: true, unique: true },
    { name: 'OccurrenceKind', kind: 'text', indexed: true },
    { name: 'FromDate', kind: 'text' },
    { name: 'ToDate', kind: 'text' },
    { name: 'StartTime', kind: 'text' },
    { name: 'EndTime', kind: 'text' },
    { name: 'Capacity', kind: 'number' },
  ],
  keyColumn: 'SeriesId',
  keyOf: (series) => series.id,
  fieldsOf: (series) => ({
    Title: series.title,
    SeriesId: series.id,
    OccurrenceKind: series.kind,
    FromDate: series.from,
    ToDate: series.to,
    StartTime: series.startTime,
    EndTime: series.endTime,
    Capacity: series.capacity,
  }),
  reader: fields.transform((row) => ({
    id: row.SeriesId,
    kind: row.OccurrenceKind,
    title: row.Title,
    from: row.FromDate,
    to: row.ToDate,
    startTime: row.StartTime,
    endTime: row.EndTime,
    capacity: row.Capacity,
  })),
};
