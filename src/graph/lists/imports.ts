import { z } from 'zod';
import { bandReadings } from '../../attendance/band.ts';
import { registerLayouts } from '../../attendance/registerReading.ts';
import { type ImportRecord, importStates, type Reading } from '../../casework/imports/importRecord.ts';
import { columnMapping } from './columnMapping.ts';
import { count, defined, filledText, json, optionalText, yesNo } from './fieldReaders.ts';
import type { ListDescription } from './listDescription.ts';
import { registerCounts, savedRegister } from './savedRegister.ts';
import { schoolFigures } from './schoolFigures.ts';

const reading: z.ZodType<Reading> = z
  .object({
    mapping: columnMapping.optional(),
    period: z.object({ from: z.string(), to: z.string() }).optional(),
    bandReading: z.enum(bandReadings),
  })
  .transform(defined);

const fields = z.object({
  ImportId: filledText,
  SchoolId: filledText,
  State: z.enum(importStates),
  FileId: filledText,
  FileName: filledText,
  Checksum: filledText,
  Size: count,
  Layout: z.enum(registerLayouts),
  HasMarks: yesNo,
  DataFrom: filledText,
  DataTo: filledText,
  Reading: json(reading),
  Counts: json(registerCounts),
  Figures: json(schoolFigures.optional()),
  BegunAt: filledText,
  BegunBy: filledText,
  BegunById: filledText,
  AliveAt: optionalText,
  SavedAt: optionalText,
  EndedAt: optionalText,
  EndedBy: optionalText,
  Before: json(savedRegister.optional()),
});

const jsonOrNull = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

export const importsList: ListDescription<ImportRecord> = {
  name: 'Imports',
  about: 'Register files that were, or were to be, what a school’s figures rest on, and what they held.',
  columns: [
    { name: 'ImportId', kind: 'text', indexed: true, unique: true },
    { name: 'SchoolId', kind: 'text', indexed: true },
    { name: 'State', kind: 'text', indexed: true },
    { name: 'FileId', kind: 'text' },
    { name: 'FileName', kind: 'text' },
    { name: 'Checksum', kind: 'text' },
    { name: 'Size', kind: 'number' },
    { name: 'Layout', kind: 'text' },
    { name: 'HasMarks', kind: 'boolean' },
    { name: 'DataFrom', kind: 'text' },
    { name: 'DataTo', kind: 'text' },
    { name: 'Reading', kind: 'note' },
    { name: 'Counts', kind: 'note' },
    { name: 'Figures', kind: 'note' },
    // Instants as text: SharePoint's own lose their milliseconds.
    { name: 'BegunAt', kind: 'text' },
    { name: 'BegunBy', kind: 'text' },
    { name: 'BegunById', kind: 'text' },
    { name: 'AliveAt', kind: 'text' },
    { name: 'SavedAt', kind: 'text' },
    { name: 'EndedAt', kind: 'text' },
    { name: 'EndedBy', kind: 'text' },
    { name: 'Before', kind: 'note' },
  ],
  keyColumn: 'ImportId',
  keyOf: (record) => record.id,
  fieldsOf: (record) => ({
    Title: record.id,
    ImportId: record.id,
    SchoolId: record.schoolId,
    State: record.state,
    FileId: record.fileId,
    FileName: record.fileName,
    Checksum: record.checksum,
    Size: record.size,
    Layout: record.layout,
    HasMarks: record.hasMarks,
    DataFrom: record.from,
    DataTo: record.to,
    Reading: JSON.stringify(record.reading),
    Counts: JSON.stringify(record.counts),
    Figures: jsonOrNull(record.figures),
    BegunAt: record.begunAt,
    BegunBy: record.begunBy,
    BegunById: record.begunById,
    AliveAt: record.aliveAt ?? null,
    SavedAt: record.savedAt ?? null,
    EndedAt: record.endedAt ?? null,
    EndedBy: record.endedBy ?? null,
    Before: jsonOrNull(record.before),
  }),
  reader: fields.transform((row) =>
    defined({
      id: row.ImportId,
      schoolId: row.SchoolId,
      state: row.State,
      fileId: row.FileId,
      fileName: row.FileName,
      checksum: row.Checksum,
      size: row.Size,
      layout: row.Layout,
      hasMarks: row.HasMarks,
      from: row.DataFrom,
      to: row.DataTo,
      reading: row.Reading,
      counts: row.Counts,
      figures: row.Figures,
      begunAt: row.BegunAt,
      begunBy: row.BegunBy,
      begunById: row.BegunById,
      aliveAt: row.AliveAt,
      savedAt: row.SavedAt,
      endedAt: row.EndedAt,
      endedBy: row.EndedBy,
      before: row.Before,
    }),
  ),
};
