import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { transformWithOxc } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openJournal } from '../../src/local/journal.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'journal-'));
  file = path.join(folder, 'deep', 'things.jsonl');
});

afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test('what was put is there again, in the order in which it was first put', async () => {
  const journal = openJournal<{ n: number }>(file);
  journal.put('a', { n: 1 });
  journal.put('b', { n: 2 });
  journal.put('a', { n: 3 });
  journal.put('c', { n: 4 });
  journal.remove('b');
  journal.remove('never there');
  await journal.close();

  const again = openJournal<{ n: number }>(file);
  expect([...again.entries]).toEqual([
    ['a', { n: 3 }],
    ['c', { n: 4 }],
  ]);
  expect(fs.readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2);
  await again.close();
});

test('a last line that was cut short is dropped, and what comes after it is kept', async () => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, '{"k":"a","v":1}\n{"k":"b","v":');
  const journal = openJournal<number>(file);
  expect([...journal.entries]).toEqual([['a', 1]]);
  journal.put('c', 3);
  await journal.close();
  expect([...openJournal<number>(file).entries.keys()]).toEqual(['a', 'c']);
});

test('damage in the middle is refused, with the place', () => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, '{"k":"a","v":1}\nnonsense\n{"k":"b","v":2}\n');
  expect(() => openJournal(file)).toThrow(/line 2 cannot be read/);
});

test('a closed journal takes nothing more', async () => {
  const journal = openJournal<number>(file);
  await journal.close();
  await journal.close();
  expect(() => journal.put('a', 1)).toThrow(/is closed/);
});

test('what was put survives the process being killed', async () => {
  const source = await transformWithOxc(fs.readFileSync('src/local/journal.ts', 'utf8'), 'journal.ts');
  fs.writeFileSync(path.join(folder, 'journal.mjs'), source.code);
  const program = path.join(folder, 'put.mjs');
  const said = path.join(folder, 'said');
  fs.writeFileSync(said, '');
  fs.writeFileSync(
    program,
    `import fs from 'node:fs';
    import { openJournal } from './journal.mjs';
    const journal = openJournal(${JSON.stringify(file)});
    const said = fs.openSync(${JSON.stringify(said)}, 'a');
    for (let i = 0; i < 1_000_000; i += 1) { journal.put('k' + (i % 50), i); fs.writeSync(said, i + '\\n'); }`,
  );
  const child = spawn(process.execPath, [program], { stdio: 'ignore' });
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()));
  try {
    await vi.waitFor(() => expect(fs.statSync(said).size).toBeGreaterThan(4_000), 10_000);
  } finally {
    child.kill('SIGKILL');
    await gone;
  }
  const last = Number(fs.readFileSync(said, 'utf8').trimEnd().split('\n').at(-1));
  const values = [...openJournal<number>(file).entries.values()];
  expect(Math.max(...values)).toBeGreaterThanOrEqual(last);
}, 15_000);
