import { z } from 'zod';
import type { PupilCase } from '../../../casework/cases/pupilCase.ts';
import { defined, filledText, json, optionalText, text } from '../fieldReaders.ts';
import type { ListDescription } from '../listDescription.ts';

const stamp = z.object({ at: z.string(), by: z.string(), byId: z.string() });
const hold = stamp.extend({ reason: z.string() });
const begun = z.object({
  at: z.string(),
  records: z.number(),
  papers: z.number(),
  figures: z.number(),
  audit: z.number(),
});
const removal = hold.extend({ on: z.iso.date(), begun: begun.optional() }).transform(defined);

const fields = z.object({
  PupilId: filledText,
  SchoolId: filledText,
  Upn: text,
  Surname: text,
  Forename: text,
  YearGroup: text,
  BirthDate: text,
  Opened: json(stamp),
  Hold: json(hold.optional()),
  Removal: json(removal.optional()),
  RemovalOn: optionalText,
});

const jsonOrNull = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

export const casesList: ListDescription<PupilCase> = {
  name: 'Cases',
  about: 'Pupils about whom something has been written down, whether or not they are on a caseload now.',
  columns: [
    { name: 'PupilId', kind: 'text', indexed: true, unique: true },
    { name: 'SchoolId', kind: 'text', indexed: true },
    { name: 'Upn', kind: 'text', indexed: true },
    { name: 'Surname', kind: 'text' },
    { name: 'Forename', kind: 'text' },
    { name: 'YearGroup', kind: 'text' },
    { name: 'BirthDate', kind: 'text' },
    { name: 'Opened', kind: 'note' },
    { name: 'Hold', kind: 'note' },
    { name: 'Removal', kind: 'note' },
    { name: 'RemovalOn', kind: 'text', indexed: true },
  ],
  keyColumn: 'PupilId',
  keyOf: ({ id }) => id,
  fieldsOf: (pupilCase) => ({
    Title: pupilCase.id,
    PupilId: pupilCase.id,
    SchoolId: pupilCase.schoolId,
    Upn: pupilCase.upn,
    Surname: pupilCase.surname,
    Forename: pupilCase.forename,
    YearGroup: pupilCase.yearGroup,
    BirthDate: pupilCase.birthDate,
    Opened: JSON.stringify(pupilCase.opened),
    Hold: jsonOrNull(pupilCase.hold),
    Removal: jsonOrNull(pupilCase.removal),
    RemovalOn: pupilCase.removal?.on ?? null,
  }),
  reader: fields.transform((row) =>
    defined({
      id: row.PupilId,
      schoolId: row.SchoolId,
      upn: row.Upn,
      surname: row.Surname,
      forename: row.Forename,
      yearGroup: row.YearGroup,
      birthDate: row.BirthDate,
      opened: row.Opened,
      hold: row.Hold,
      removal: row.Removal,
    }),
  ),
};
