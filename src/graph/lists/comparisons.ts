import { z } from 'zod';
import type { OwnComparison } from '../../casework/comparisons/comparison.ts';
import { defined, filledText, optionalText } from './fieldReaders.ts';
import type { ListDescription } from './listDescription.ts';

const fields = z.object({
  ComparisonId: filledText,
  FiguresOf: filledText,
  Period: filledText,
  Phase: optionalText,
  Attendance: optionalText,
  Persistent: optionalText,
  Severe: optionalText,
  Source: filledText,
  SourceUrl: optionalText,
  AddedBy: filledText,
  AddedAt: filledText,
});

export const comparisonsList: ListDescription<OwnComparison> = {
  name: 'Comparisons',
  about: 'Published attendance figures that the council added, to compare its schools with.',
  columns: [
    { name: 'ComparisonId', kind: 'text', indexed: true, unique: true },
    { name: 'FiguresOf', kind: 'text' },
    { name: 'Period', kind: 'text' },
    { name: 'Phase', kind: 'text' },
    // Text, because they are shown as they were published.
    { name: 'Attendance', kind: 'text' },
    { name: 'Persistent', kind: 'text' },
    { name: 'Severe', kind: 'text' },
    { name: 'Source', kind: 'text' },
    { name: 'SourceUrl', kind: 'note' },
    { name: 'AddedBy', kind: 'text' },
    { name: 'AddedAt', kind: 'text' },
  ],
  keyColumn: 'ComparisonId',
  keyOf: ({ id }) => id,
  fieldsOf: (figures) => ({
    Title: figures.id,
    ComparisonId: figures.id,
    FiguresOf: figures.name,
    Period: figures.year,
    Phase: figures.phase ?? null,
    Attendance: figures.attendance ?? null,
    Persistent: figures.persistent ?? null,
    Severe: figures.severe ?? null,
    Source: figures.source,
    SourceUrl: figures.url ?? null,
    AddedBy: figures.addedBy,
    AddedAt: figures.addedAt,
  }),
  reader: fields.transform((row) =>
    defined({
      id: row.ComparisonId,
      name: row.FiguresOf,
      year: row.Period,
      phase: row.Phase,
      attendance: row.Attendance,
      persistent: row.Persistent,
      severe: row.Severe,
      source: row.Source,
      url: row.SourceUrl,
      addedBy: row.AddedBy,
      addedAt: row.AddedAt,
    }),
  ),
};
