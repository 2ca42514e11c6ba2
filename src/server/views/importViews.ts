import type { z } from '@hono/zod-openapi';
import { attendancePercent, type BandReading, bandOf } from '../../attendance/band.ts';
import type { UnknownTable } from '../../attendance/columnMapping.ts';
import type { Rejection } from '../../attendance/registerReading.ts';
import type { ImportCheck } from '../../casework/imports/checkImport.ts';
import type { PupilChange } from '../../casework/imports/compareRegisters.ts';
import type { ListedImport } from '../../casework/imports/listImports.ts';
import type { SnapshotPupil } from '../../casework/imports/snapshot.ts';
import type { RegisterCounts } from '../../casework/registerCounts.ts';
import type { importCheck, importEntry, unknownTable } from '../contract/imports.ts';

// More than anyone reads on a page, and few enough that the answer stays small.
const shown = 500;

const thenOf = (pupil: SnapshotPupil, reading: BandReading) => ({
  attendance: attendancePercent(pupil),
  band: bandOf(pupil, reading),
});

function changeView({ before, after }: PupilChange, reading: BandReading) {
  const { surname = '', forename = '', yearGroup = '' } = after ?? before ?? {};
  return {
    ...{ surname, forename, yearGroup },
    ...(before && { before: thenOf(before, reading) }),
    ...(after && { after: thenOf(after, reading) }),
  };
}

function countsView(counts: RegisterCounts) {
  const { pupils, severe, persistent, notPersistent, noSessions, possible, attended } = counts;
  const total = { possible, attended, attendance: attendancePercent(counts) };
  return { pupils, severe, persistent, notPersistent, noSessions, total };
}

export function importCheckView(check: ImportCheck, reading: BandReading): z.infer<typeof importCheck> {
  const { after, before, joined, left, changed, rejections, warnings, schoolsOwn, mapping, ...rest } = check;
  const { thresholdMet, onCaseload, outsideAge } = after;
  const changes = (found: readonly PupilChange[]) =>
    found.slice(0, shown).map((change) => changeView(change, reading));
  return {
    ...rest,
    standing: before?.importId ?? '',
    rejections: rejections.slice(0, shown),
    rejectionsInAll: rejections.length,
    warnings: warnings.slice(0, shown),
    warningsInAll: warnings.length,
    after: {
      ...countsView(after),
      ...(thresholdMet !== undefined && { thresholdMet }),
      ...{ onCaseload, outsideAge },
    },
    ...(before && {
      before: { ...countsView(before), from: before.from, to: before.to, fileName: before.fileName },
    }),
    joined: changes(joined),
    joinedInAll: joined.length,
    left: changes(left),
    leftInAll: left.length,
    changed: changes(changed),
    changedInAll: changed.length,
    ...(schoolsOwn && {
      schoolsOwn: {
        ...schoolsOwn,
        examples: [...schoolsOwn.examples],
        reasons: [...schoolsOwn.reasons],
      },
    }),
    ...(mapping && { mapping }),
  };
}

export function unknownTableView(table: UnknownTable): z.infer<typeof unknownTable> {
  return { ...table, columns: table.columns.map((column) => ({ ...column, samples: [...column.samples] })) };
}

export function importView({
  record,
  current,
  underWay,
  undoUntil,
}: ListedImport): z.infer<typeof importEntry> {
  const { id, state, fileName, size, layout, from, to, begunAt, begunBy, savedAt, counts } = record;
  const { endedAt, endedBy, before } = record;
  const { pupils, severe, persistent } = counts;
  return {
    importId: id,
    underWay,
    ...{ state, current, fileName, size, layout, from, to, begunAt, begunBy, pupils, severe, persistent },
    ...(savedAt !== undefined && { savedAt }),
    ...(endedAt !== undefined && { endedAt }),
    ...(endedBy !== undefined && { endedBy }),
    ...(undoUntil !== undefined && { undoUntil }),
    ...(undoUntil !== undefined && before && { undoTo: { fileName: before.fileName, to: before.to } }),
  };
}

type Row = (string | number)[];

/** What of a file is not used, and what of it is worth a look, in the order of the file. */
export function rejectionRows(found: {
  rejections: readonly Rejection[];
  warnings: readonly Rejection[];
}): Row[] {
  const rowsOf = (notes: readonly Rejection[], what: string) =>
    notes.map(({ line, column, value, reason }): Row => [line, column, value, reason, what]);
  return [
    ['Line', 'Column', 'Value', 'Reason', 'What'],
    ...[...rowsOf(found.rejections, 'Not used'), ...rowsOf(found.warnings, 'Look at')].sort(
      (one, other) => Number(one[0]) - Number(other[0]),
    ),
  ];
}
