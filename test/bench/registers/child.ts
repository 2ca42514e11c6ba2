import { bandOf } from '../../../src/attendance/band.ts';
import { pupilSums, schoolWeeksOf } from '../../../src/attendance/pupilFigures.ts';
import { readRegister } from '../../../src/attendance/readRegister.ts';
import type { RegisterReading } from '../../../src/attendance/registerReading.ts';
import { fileOnDisk } from '../../../src/cli/analysis/fileOnDisk.ts';
import { digestOf, openDuck } from './duckFigures.ts';

/**
 * One engine at one task, in a process of its own so that its memory is its own: `ours file PATH`, `duck memory PATH`. Prints
 * the milliseconds of each run, the largest memory in MB, and what tells its figures from others.
 */
export type Outcome = { milliseconds: number[]; megabytes: number; digest: string };

const runs = 7;
const threads = 2;

const read = async (path: string) => readRegister(await fileOnDisk(path));

/** The figures that both engines give, of every pupil. */
function countAll({ pupils }: RegisterReading) {
  const weeks = schoolWeeksOf(pupils);
  return pupils.map(({ upn, marks }) => ({ upn, figures: pupilSums(marks, weeks) }));
}

const lines = (counted: ReturnType<typeof countAll>) =>
  counted.map(({ upn, figures: { possible, attended, authorised, unauthorised, threshold } }) =>
    [
      upn,
      possible,
      attended,
      authorised,
      unauthorised,
      threshold?.metOn ?? '',
      threshold?.inWindow ?? 0,
    ].join(','),
  );

async function ours(task: string, path: string): Promise<Omit<Outcome, 'megabytes'>> {
  const started = performance.now();
  const reading = await read(path);
  if (task === 'file') {
    const digest = digestOf(lines(countAll(reading)));
    return { milliseconds: [performance.now() - started], digest };
  }
  const milliseconds: number[] = [];
  let severe = 0;
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    for (const { figures } of countAll(reading)) if (bandOf(figures) === 'severe') severe += 1;
    milliseconds.push(performance.now() - begun);
  }
  return { milliseconds, digest: String(severe) };
}

async function duck(task: string, path: string): Promise<Omit<Outcome, 'megabytes'>> {
  const engine = await openDuck(threads);
  try {
    if (task !== 'file') return { milliseconds: await engine.fromMemory(path, runs), digest: '' };
    const { milliseconds, digest } = await engine.fromFile(path);
    return { milliseconds: [milliseconds], digest };
  } finally {
    engine.close();
  }
}

const [engine = '', task = '', path = ''] = process.argv.slice(2);
const outcome = await (engine === 'ours' ? ours(task, path) : duck(task, path));
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ...outcome, megabytes } satisfies Outcome));
