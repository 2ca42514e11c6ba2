import { z } from 'zod';
import { type CaseloadPupil, type PupilFlag, pupilFlags } from '../../casework/caseloadPupil.ts';
import { count, defined, filledText, json, optionalText, text, yesNo } from './fieldReaders.ts';
import type { ListDescription } from './listDescription.ts';

const previous = z.object({ asAt: z.string(), possible: z.number(), attended: z.number() });

const isFlag = (word: string): word is PupilFlag => (pupilFlags as readonly string[]).includes(word);

const fields = z.object({
  PupilId: filledText,
  SchoolId: filledText,
  ImportId: text,
  Upn: filledText,
  Surname: text,
  Forename: text,
  YearGroup: text,
  BirthDate: text,
  Flags: text.transform((words) => words.split(' ').filter(isFlag)),
  // Empty in rows from before others than the caseload were held.
  OffCaseload: yesNo,
  CameOnWith: optionalText,
  AsAt: filledText,
  Possible: count,
  Attended: count,
  Authorised: count,
  Unauthorised: count,
  LateBefore: count,
  LateAfter: count,
  ByCode: json(z.record(z.string(), z.number()), {}),
  ThresholdMetOn: optionalText,
  InWindow: count.nullish(),
  UnexplainedInWindow: count.nullish(),
  WindowFrom: optionalText,
  WindowTo: optionalText,
  Previous: json(previous.optional()),
  MarksFrom: text,
  Marks: text,
});

type Row = z.infer<typeof fields>;

/** A register of sums says nothing about windows, and leaves their columns empty. */
function thresholdOf(row: Row): CaseloadPupil['figures']['threshold'] {
  const { InWindow: inWindow, UnexplainedInWindow: unexplainedInWindow } = row;
  if (typeof inWindow !== 'number') return undefined;
  return defined({
    metOn: row.ThresholdMetOn,
    inWindow,
    unexplainedInWindow: unexplainedInWindow ?? 0,
    windowFrom: row.WindowFrom,
    windowTo: row.WindowTo,
  });
}

function figuresOf(row: Row): CaseloadPupil['figures'] {
  return defined({
    possible: row.Possible,
    attended: row.Attended,
    authorised: row.Authorised,
    unauthorised: row.Unauthorised,
    lateBefore: row.LateBefore,
    lateAfter: row.LateAfter,
    byCode: row.ByCode,
    threshold: thresholdOf(row),
  });
}

/** A pupil has a row in each import that is still held. */
export function pupilKey({
  schoolId,
  upn,
  importId,
}: Pick<CaseloadPupil, 'schoolId' | 'upn' | 'importId'>): string {
  return `${schoolId}|${upn}|${importId}`;
}

export const pupilsList: ListDescription<CaseloadPupil> = {
  name: 'Pupils',
  about:
    'Persistently and severely absent pupils, and others whose marks are followed, with the figures of the last register.',
  columns: [
    // The same from one import to the next, and so in several rows.
    { name: 'PupilId', kind: 'text', indexed: true, shared: true },
    { name: 'PupilKey', kind: 'text', indexed: true, unique: true },
    { name: 'SchoolId', kind: 'text', indexed: true },
    { name: 'ImportId', kind: 'text', indexed: true },
    { name: 'Upn', kind: 'text', indexed: true },
    { name: 'Surname', kind: 'text' },
    { name: 'Forename', kind: 'text' },
    { name: 'YearGroup', kind: 'text' },
    { name: 'BirthDate', kind: 'text' },
    { name: 'Flags', kind: 'text' },
    { name: 'OffCaseload', kind: 'boolean' },
    { name: 'CameOnWith', kind: 'text' },
    { name: 'AsAt', kind: 'text' },
    { name: 'Possible', kind: 'number' },
    { name: 'Attended', kind: 'number' },
    { name: 'Authorised', kind: 'number' },
    { name: 'Unauthorised', kind: 'number' },
    { name: 'LateBefore', kind: 'number' },
    { name: 'LateAfter', kind: 'number' },
    { name: 'ByCode', kind: 'note' },
    { name: 'ThresholdMetOn', kind: 'text', indexed: true },
    { name: 'InWindow', kind: 'number' },
    { name: 'UnexplainedInWindow', kind: 'number' },
    { name: 'WindowFrom', kind: 'text' },
    { name: 'WindowTo', kind: 'text' },
    { name: 'Previous', kind: 'note' },
    { name: 'MarksFrom', kind: 'text' },
    { name: 'Marks', kind: 'note' },
  ],
  keyColumn: 'PupilKey',
  keyOf: pupilKey,
  fieldsOf: (pupil) => {
    const { figures } = pupil;
    return {
      // SharePoint shows the title in notices and searches: an id, never a name.
      Title: pupil.id,
      PupilId: pupil.id,
      PupilKey: pupilKey(pupil),
      SchoolId: pupil.schoolId,
      ImportId: pupil.importId,
      Upn: pupil.upn,
      Surname: pupil.surname,
      Forename: pupil.forename,
      YearGroup: pupil.yearGroup,
      BirthDate: pupil.birthDate,
      Flags: pupil.flags.join(' '),
      OffCaseload: !pupil.onCaseload,
      CameOnWith: pupil.cameOnWith ?? null,
      AsAt: pupil.asAt,
      Possible: figures.possible,
      Attended: figures.attended,
      Authorised: figures.authorised,
      Unauthorised: figures.unauthorised,
      LateBefore: figures.lateBefore,
      LateAfter: figures.lateAfter,
      ByCode: JSON.stringify(figures.byCode),
      ThresholdMetOn: figures.threshold?.metOn ?? null,
      InWindow: figures.threshold?.inWindow ?? null,
      UnexplainedInWindow: figures.threshold?.unexplainedInWindow ?? null,
      WindowFrom: figures.threshold?.windowFrom ?? null,
      WindowTo: figures.threshold?.windowTo ?? null,
      Previous: pupil.previous ? JSON.stringify(pupil.previous) : null,
      MarksFrom: pupil.calendar.from,
      Marks: pupil.calendar.marks,
    };
  },
  reader: fields.transform((row) =>
    defined({
      id: row.PupilId,
      schoolId: row.SchoolId,
      importId: row.ImportId,
      upn: row.Upn,
      surname: row.Surname,
      forename: row.Forename,
      yearGroup: row.YearGroup,
      birthDate: row.BirthDate,
      flags: row.Flags,
      onCaseload: !row.OffCaseload,
      cameOnWith: row.CameOnWith,
      figures: figuresOf(row),
      previous: row.Previous,
      calendar: { from: row.MarksFrom, marks: row.Marks },
      asAt: row.AsAt,
    }),
  ),
};
