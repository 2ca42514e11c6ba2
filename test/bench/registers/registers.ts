import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { show, spread } from '../load.ts';
import type { Outcome } from './child.ts';
import { councilPupils, writeYear } from './councilYear.ts';

const rounds = 3;
const councils = [0.25, 0.5, 1, 2];
const limitMegabytes = 400;

function run(engine: 'ours' | 'duck', task: 'file' | 'memory', path: string): Outcome {
  const { stdout, status } = spawnSync(
    process.execPath,
    ['dist/server/benchRegisters.js', engine, task, path],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (status !== 0) throw new Error(`${engine} ${task} ended with ${status}`);
  return JSON.parse(stdout) as Outcome;
}

const first = ({ milliseconds }: Outcome) => milliseconds[0] ?? Number.NaN;
const seconds = (outcomes: readonly Outcome[]) => show(spread(outcomes.map((one) => first(one) / 1000)));

/** From the file to the figures of every pupil, both engines in turn; their figures have to be the same. */
function fromFile(path: string, times: number): { ours: Outcome[]; duck: Outcome[] } {
  const ours: Outcome[] = [];
  const duck: Outcome[] = [];
  for (let round = 0; round < times; round += 1) {
    ours.push(run('ours', 'file', path));
    duck.push(run('duck', 'file', path));
  }
  const digests = new Set([...ours, ...duck].map(({ digest }) => digest));
  if (digests.size > 1) throw new Error('The engines do not give the same figures');
  return { ours, duck };
}

/** Marks in memory to every figure of every pupil. The first run of each engine warms it. */
function fromMemory(path: string): string[] {
  const ours = run('ours', 'memory', path).milliseconds.slice(1);
  const duck = run('duck', 'memory', path).milliseconds.slice(1);
  const ratios = ours.map((mine, i) => (duck[i] ?? Number.NaN) / mine);
  return [
    `in memory, 1 council: ${show(spread(ratios), 1)} x as fast as DuckDB on two threads; aim 10`,
    `  ours ${show(spread(ours), 0)} ms, DuckDB ${show(spread(duck), 0)} ms`,
  ];
}

/** A council's year of registers beside DuckDB: from marks in memory and from the file, at four sizes. */
export async function registers(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'graduated-response-registers-'));
  const lines: string[] = [];
  try {
    for (const size of councils) {
      const path = join(folder, 'year.csv');
      const marks = writeYear(path, councilPupils * size);
      const { ours, duck } = fromFile(path, size > 1 ? 1 : rounds);
      const ratios = spread(ours.map((mine, i) => first(duck[i] ?? mine) / first(mine)));
      const memory = Math.max(...ours.map(({ megabytes }) => megabytes));
      const perMillion = spread(ours.map((mine) => first(mine) / (marks / 1e6))).median;
      lines.push(
        `from the file, ${size} council${size > 1 ? 's' : ''} (${(marks / 1e6).toFixed(1)} million marks, ${Math.round(statSync(path).size / 1e6)} MB): ` +
          `${show(ratios)} x as fast as DuckDB on two threads; aim 1.5`,
        `  ours ${seconds(ours)} s, ${perMillion.toFixed(0)} ms for each million marks, ${memory.toFixed(0)} MB (aim under ${limitMegabytes} for 1); DuckDB ${seconds(duck)} s`,
      );
      if (size === 1) lines.push(...fromMemory(path));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return lines;
}
