import { Problem } from '../problems/problem.ts';
import { dateOfSession, type Marks } from './marks.ts';
import { Findings } from './reading/findings.ts';
import { type Head, type HeadOptions, readHead } from './reading/heading/head.ts';
import { tellSheets } from './reading/heading/sheetLines.ts';
import { isBlank, OtherRows } from './reading/layouts/dataRow.ts';
import type { LayoutReader } from './reading/layouts/layoutReader.ts';
import { readerFor } from './reading/layouts/layouts.ts';
import { MarkTable, mostPupils } from './reading/marks/markTable.ts';
import { settle } from './reading/marks/settle.ts';
import { Pupils } from './reading/pupils/pupils.ts';
import type { ReadingWatch } from './reading/table.ts';
import { tablesOf } from './reading/tablesOf.ts';
import { type Encoding, NotUtf8 } from './reading/text/fileText.ts';
import type { RegisterFile } from './registerFile.ts';
import type { RegisterReading, Rejection } from './registerReading.ts';

export type ReadingOptions = HeadOptions & ReadingWatch;

const noMarks: Marks = { sessions: new Int32Array(0), codes: new Uint8Array(0) };

/** What has been read of a file so far. */
type Parts = { findings: Findings; pupils: Pupils; marks: MarkTable; others: OtherRows };

async function readRows(
  { table, heading }: Head,
  reading: { parts: Parts; reader: LayoutReader },
  watch: ReadingWatch,
) {
  const { findings, pupils, others } = reading.parts;
  const { takeRow, takeLine } = reading.reader;
  await table.eachRow(
    (cells, line, torn) => {
      if (line <= heading.lastLine || isBlank(cells)) return;
      if (!torn && others.take(cells)) return;
      findings.rowsIn += 1;
      if (torn) {
        pupils.last = undefined;
        findings.rejectRow({
          line,
          column: '',
          value: cells.join(' '),
          reason: 'The quotation marks on this line do not match',
        });
      } else takeRow(cells, line);
      if (pupils.all.length > mostPupils)
        throw new Problem(
          'register_unreadable',
          `This file names more than ${mostPupils.toLocaleString('en-GB')} pupils. Put each school in a file of its own.`,
        );
    },
    watch,
    takeLine,
  );
}

/** The marks of every pupil, and what they cover. */
function settleMarks(
  { heading, layout }: Head,
  { findings, pupils, marks }: Parts,
  reader: LayoutReader,
): Marks[] {
  const places = reader.places?.();
  if (!places) return pupils.all.map(() => noMarks);
  if (places.monthFirst)
    findings.warn({
      line: heading.lastLine,
      column: places.titleOf(0),
      value: '',
      reason: 'The dates in this file can only be read month first, so all of them were',
    });
  const pupilCount = pupils.all.length;
  return settle({ table: marks, places, findings, pupilCount, rowPerMark: layout === 'long list' });
}

/** First and last date that the file covers: pupils share their sessions, which all have a mark. */
function covered(marks: readonly Marks[], { heading }: Head): { from?: string; to?: string } {
  const sessions = marks[0]?.sessions;
  const [first, last] = [sessions?.at(0), sessions?.at(-1)];
  if (first === undefined || last === undefined) return heading.period ?? {};
  return { from: dateOfSession(first), to: dateOfSession(last) };
}

async function readIn(
  file: RegisterFile,
  encoding: Encoding | undefined,
  options: ReadingOptions,
): Promise<RegisterReading> {
  const head = readHead(await tablesOf(file, encoding), options);
  const { heading, layout, table, sheets } = head;
  const findings = new Findings();
  const parts = {
    heading,
    findings,
    pupils: new Pupils(heading, findings),
    marks: new MarkTable({ keepsMissing: layout === 'long list' }),
    others: new OtherRows(heading, table.opening),
  };
  const reader = readerFor(layout, parts);
  await readRows(head, { parts, reader }, options);
  const marks = settleMarks(head, parts, reader);
  const counts = reader.counts?.();
  const dates = covered(marks, head);
  parts.pupils.settle(dates.to);
  const { rejections, warnings } = findings.inOrder();
  const told = (found: Rejection[]) => (sheets.length > 0 ? tellSheets(found, sheets) : found);
  const [schoolsOwn, school] = [parts.others.schoolsOwn(), parts.pupils.school()];
  return {
    layout,
    pupils: parts.pupils.all.map((pupil, i) => {
      const own = counts?.[i];
      return own ? { ...pupil, marks: noMarks, counts: own } : { ...pupil, marks: marks[i] ?? noMarks };
    }),
    rowsIn: findings.rowsIn,
    rowsUsed: findings.rowsUsed,
    rejections: told(rejections),
    warnings: [...head.warnings, ...told(warnings)],
    ...dates,
    ...(schoolsOwn && { schoolsOwn }),
    ...(school && { school }),
    signature: heading.signature,
    ...(head.mapping && { mapping: head.mapping }),
  };
}

/**
 * Reads a register file of any layout, as delimited text, a workbook, a web page or a common transfer file. It streams: what stands in
 * memory grows with the marks, at five bytes each, and not with the file. Every data row is used or rejected with its reason.
 * Throws Problem register_unreadable, with advice, for what is no such file at all, UnknownTableProblem where a person can say
 * what its columns are, and the signal's reason where it was stopped.
 */
export async function readRegister(
  file: RegisterFile,
  options: ReadingOptions = {},
): Promise<RegisterReading> {
  try {
    return await readIn(file, undefined, options);
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    return readIn(file, 'windows-1252', options);
  }
}
