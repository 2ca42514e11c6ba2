import { parseArgs } from 'node:util';
import { readRegister } from '../../attendance/readRegister.ts';
import type { RegisterFile } from '../../attendance/registerFile.ts';
import { readDate } from '../../calendar/dateText.ts';
import { isProblem } from '../../problems/problem.ts';
import { csvLine, figureColumns, figureRows, jsonLine } from './figureRows.ts';
import { readingSummary } from './readingSummary.ts';

/** Where a command reads and writes. */
export type AnalysisIo = {
  /** Rejects with the error of the file system where there is no such file. */
  openFile: (path: string) => Promise<RegisterFile>;
  out: (text: string) => void;
  err: (text: string) => void;
};

const usage = `Usage: npm run analyse -- FILE... [--as-at DATE] [--json]

Prints the figures of every pupil in each register file as CSV. A file is one school.
  --as-at DATE  only marks up to this date: 2025-11-21 or 21/11/2025
  --json        one JSON object a line instead, with the name of the file
`;

/** One text for all the rows of a council would be large. */
const rowsAtOnce = 5000;

type Request = { files: string[]; asAt?: string; json: boolean };

/** The request, or what is wrong with it. */
function requestFrom(args: readonly string[]): Request | 'help' | { fault: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'as-at': { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return 'help';
    if (positionals.length === 0) return { fault: 'Name at least one register file.' };
    const request = { files: positionals, json: values.json ?? false };
    const written = values['as-at'];
    if (written === undefined) return request;
    const asAt = readDate(written)?.dayFirst;
    return asAt === undefined
      ? { fault: `“${written}” is not a date. Write 2025-11-21 or 21/11/2025.` }
      : { ...request, asAt };
  } catch (error) {
    if (error instanceof TypeError) return { fault: error.message };
    throw error;
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder. Name the files in it.',
  EACCES: 'You may not read this file.',
};

/** What to tell about a file that cannot be read; undefined for an error that is none of the file's doing. */
function whyUnreadable(error: unknown): string | undefined {
  if (isProblem(error)) return error.words;
  if (!(error instanceof Error && 'code' in error)) return undefined;
  return reasons[String(error.code)] ?? error.message;
}

async function analyseFile(file: string, { asAt, json }: Request, io: AnalysisIo): Promise<boolean> {
  try {
    const reading = await readRegister(await io.openFile(file));
    const rows = figureRows(reading, asAt);
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      const some = rows.slice(at, at + rowsAtOnce);
      io.out(some.map((row) => (json ? jsonLine(file, row) : csvLine(row))).join(''));
    }
    io.err(readingSummary(file, reading));
    return true;
  } catch (error) {
    const why = whyUnreadable(error);
    if (why === undefined) throw error;
    io.err(`${file}: ${why}\n`);
    return false;
  }
}

/** Runs the command and says its exit code: 0, 1 where a file could not be read, 2 where the arguments are wrong. */
export async function runAnalysis(args: readonly string[], io: AnalysisIo): Promise<0 | 1 | 2> {
  const request = requestFrom(args);
  if (request === 'help') {
    io.out(usage);
    return 0;
  }
  if ('fault' in request) {
    io.err(`${request.fault}\n\n${usage}`);
    return 2;
  }
  if (!request.json) io.out(`${figureColumns.join(',')}\n`);
  let readable = true;
  for (const file of request.files) readable = (await analyseFile(file, request, io)) && readable;
  return readable ? 0 : 1;
}
