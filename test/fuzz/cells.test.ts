import { expect, test } from 'vitest';
import { type Random, randomFrom } from '../../src/local/registers/random.ts';
import { changedCell } from './changes.ts';
import { faultsOf, readOrRefused, sumsIn } from './reading.ts';
import { type Sample, tables, transferFile } from './samples.ts';
import { type CellKind, isProper, type Sums, slowUpn } from './slowCells.ts';
import {
  delimiters,
  encodings,
  pageOf,
  textOf,
  transferFileOf,
  type Written,
  workbookOf,
} from './written.ts';

type Touched = { row: number; column: number; kind: CellKind; was: string; now: string };
type Changed = { rows: readonly (readonly string[])[]; touched: readonly Touched[] };

/** More, and nobody could say that it was a pupil's row. */
const mostInRow = 2;

/** Some cells changed. */
function changed(sample: Sample, random: Random, most: number): Changed {
  const touched = new Map<string, Touched>();
  for (let times = 1 + random.below(most); times > 0; times--) {
    const row = random.below(sample.rows.length);
    const column = random.below(sample.titles.length);
    if ([...touched.values()].filter((one) => one.row === row).length === mostInRow) continue;
    const was = sample.rows[row]?.[column] ?? '';
    const alike = sample.rows.map((cells) => cells[column] ?? '');
    touched.set(`${row} ${column}`, {
      row,
      column,
      kind: sample.kinds[column] ?? 'text',
      was,
      now: changedCell(random, was, alike),
    });
  }
  return {
    rows: sample.rows.map((cells, row) =>
      cells.map((cell, column) => touched.get(`${row} ${column}`)?.now ?? cell),
    ),
    touched: [...touched.values()],
  };
}

/** The columns in another order: whoever finds them by their titles reads the same. */
function shuffled(random: Random, rows: Changed['rows']): Changed['rows'] {
  const order = (rows[0] ?? []).map((_, column) => column);
  for (let at = order.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return rows.map((cells) => order.map((column) => cells[column] ?? ''));
}

const same = (a: Sums | undefined, b: Sums | undefined) =>
  (['possible', 'attended', 'authorised', 'unauthorised'] as const).every((sum) => a?.[sum] === b?.[sum]);

type Told = { rows: ReadonlySet<number>; monthFirst: boolean };

/** The pupils whose figures are other than those of the sample, though nothing was said and no value accounts for it. */
function unexplained(
  { sample, touched }: Case,
  { rows, monthFirst }: Told,
  found: ReadonlyMap<string, Sums>,
): string[] {
  const upns = new Set([...sample.truth.keys(), ...found.keys()]);
  // One date that only exists month first, and none that speaks against it, turns its whole column, and says so.
  return [...upns].filter((upn) => {
    if (monthFirst || same(sample.truth.get(upn), found.get(upn))) return false;
    return !touched.some(({ row, kind, was, now }) => {
      const owner = kind === 'upn' ? slowUpn(was) : sample.rows[row]?.[0];
      const isOfPupil = owner === upn || (kind === 'upn' && slowUpn(now) === upn);
      return isOfPupil && (rows.has(row) || isProper(kind, now));
    });
  });
}

type Case = Changed & { sample: Sample; seed: string };
type Outcome = { cells: number; files: number; refused: number; failures: string[] };

async function check(one: Case, file: Written): Promise<Outcome> {
  const { sample, touched, seed } = one;
  const reading = await readOrRefused(file.bytes);
  const outcome: Outcome = { cells: touched.length, files: 1, refused: 0, failures: [] };
  if (typeof reading === 'string') return { ...outcome, refused: 1 };
  const faults = faultsOf(reading);
  if (reading.rowsIn !== sample.rows.length) faults.push(`${reading.rowsIn} rows of ${sample.rows.length}`);
  const remarks = [...reading.rejections, ...reading.warnings];
  const lines = new Set(remarks.map(({ line }) => line));
  const told: Told = {
    rows: new Set(sample.rows.flatMap((_, row) => (lines.has(file.lineOf(row + 1)) ? [row] : []))),
    monthFirst: remarks.some(({ reason }) => reason.includes('month first')),
  };
  const unsaid = unexplained(one, told, sumsIn(reading));
  if (unsaid.length > 0) faults.push(`figures of ${unsaid.join(', ')} changed and nobody says why`);
  if (faults.length > 0)
    outcome.failures.push(`${sample.name}, ${seed}: ${faults.join('; ')}\n${JSON.stringify(touched)}`);
  return outcome;
}

/** How many cells to change in all, and how many of one file at most. */
type Plan = { sample: Sample; cells: number; most: number };

async function run(
  { sample, cells, most }: Plan,
  written: (random: Random, rows: Changed['rows']) => Written | Promise<Written>,
): Promise<Outcome> {
  const all: Outcome = { cells: 0, files: 0, refused: 0, failures: [] };
  for (let at = 0; all.cells < cells && all.failures.length < 5; at++) {
    const seed = `${sample.name} ${at}`;
    const random = randomFrom(seed);
    const change = changed(sample, random, most);
    const file = await written(random, [sample.titles, ...change.rows]);
    const one = await check({ ...change, sample, seed }, file);
    all.cells += one.cells;
    all.files += 1;
    all.refused += one.refused;
    all.failures.push(...one.failures);
  }
  return all;
}

/** So many that files are few, and that some pupils of each are left alone. */
const most = ({ rows }: Sample) => Math.min(36, 2 * rows.length);

const text = (random: Random, rows: Changed['rows']) =>
  textOf(random.chance(300) ? shuffled(random, rows) : rows, {
    delimiter: random.pick(delimiters),
    encoding: random.pick(encodings),
    quotes: random.chance(200),
    above: random.chance(300) ? ['Autumn term 2025'] : [],
  });

function expectSound({ files, refused, failures }: Outcome) {
  expect(failures.join('\n')).toBe('');
  // A few cells among good ones are no reason to refuse a file, but where they make it something else.
  expect(refused / files).toBeLessThan(0.02);
}

test.each(tables)(
  '$name: changed cells change no figure without a reason',
  async (sample) => {
    expectSound(await run({ sample, cells: 11_000, most: most(sample) }, text));
  },
  120_000,
);

test('common transfer file: changed cells change no figure without a reason', async () => {
  expectSound(await run({ sample: transferFile, cells: 4000, most: 24 }, (_, rows) => transferFileOf(rows)));
}, 120_000);

test.each(tables)(
  '$name in a web page: changed cells change no figure without a reason',
  async (sample) => {
    expectSound(await run({ sample, cells: 1300, most: most(sample) }, (_, rows) => pageOf(rows)));
  },
  120_000,
);

test.each(tables)(
  '$name in a workbook: changed cells change no figure without a reason',
  async (sample) => {
    expectSound(await run({ sample, cells: 300, most: most(sample) }, (_, rows) => workbookOf(rows)));
  },
  120_000,
);
