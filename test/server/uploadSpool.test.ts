import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RegisterFile } from '../../src/attendance/registerFile.ts';
import { createUploadSpool, type UploadSpool } from '../../src/server/http/uploadSpool.ts';

let folder = '';
let spool: UploadSpool;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spool-test-'));
  spool = createUploadSpool({ folder, largest: 1000, keptFor: 40 });
});
afterEach(async () => {
  await spool.close();
  rmSync(folder, { recursive: true, force: true });
});

async function* body(...pieces: string[]) {
  for (const piece of pieces) yield new TextEncoder().encode(piece);
}
async function textOf(file: RegisterFile): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file.pieces()) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('the spool', () => {
  test('keeps a file as it came, for its person alone, where nobody else can look', async () => {
    const { id, file } = await spool.take('anna', 'a.csv', body('one', 'two'));
    expect(file).toMatchObject({ name: 'a.csv', size: 6 });
    expect(await spool.use(id, 'anna', textOf)).toBe('onetwo');
    expect(await spool.use(id, 'anna', textOf)).toBe('onetwo');
    await expect(spool.use(id, 'bob', textOf)).rejects.toMatchObject({ code: 'upload_gone' });
    await spool.drop(id, 'bob');
    const [own] = readdirSync(folder);
    expect(statSync(join(folder, own ?? '')).mode & 0o777).toBe(0o700);
    const [kept] = files();
    expect(kept?.name).not.toContain('csv');
    expect(statSync(join(kept?.parentPath ?? '', kept?.name ?? '')).mode & 0o777).toBe(0o600);
  });

  test('says what a file is by its bytes', async () => {
    const { file } = await spool.take('anna', 'a.csv', body('a', 'bc'));
    expect(file.checksum).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test.each([
    ['too large', body('x'.repeat(900), 'x'.repeat(101)), 'too_large'],
    ['empty', body(), 'bad_request'],
    [
      'cut off',
      (async function* () {
        yield new Uint8Array(5);
        throw new Error('gone');
      })(),
      'bad_request',
    ],
  ])('keeps nothing of a file that is %s', async (_, sent, code) => {
    await expect(spool.take('anna', 'a.csv', sent)).rejects.toMatchObject({ code });
    expect(files()).toEqual([]);
  });

  test('lets a file go after a while, but not from under who uses it', async () => {
    const { id } = await spool.take('anna', 'a.csv', body('one'));
    await spool.use(id, 'anna', async (file) => {
      await later(80);
      expect(await textOf(file)).toBe('one');
    });
    // The time begins anew with each use.
    expect(await spool.use(id, 'anna', textOf)).toBe('one');
    await later(80);
    await expect(spool.use(id, 'anna', textOf)).rejects.toMatchObject({ code: 'upload_gone' });
    expect(files()).toEqual([]);
  });

  test('takes a dropped file away once nobody uses it any more', async () => {
    const { id } = await spool.take('anna', 'a.csv', body('one'));
    await spool.use(id, 'anna', async (file) => {
      await spool.drop(id, 'anna');
      expect(await textOf(file)).toBe('one');
    });
    expect(files()).toEqual([]);
    await spool.drop(id, 'anna');
  });

  test('holds so many files of one person, and no more', async () => {
    for (let n = 0; n < 60; n++) await spool.take('anna', 'a.csv', body('one'));
    await expect(spool.take('anna', 'a.csv', body('one'))).rejects.toMatchObject({
      code: 'too_many_requests',
    });
    await spool.take('bob', 'a.csv', body('one'));
  });

  test('counts files that are still on their way', async () => {
    const spare = createUploadSpool({ folder, largest: 1000 });
    const sent = Array.from({ length: 61 }, () => spare.take('anna', 'a.csv', body('one')));
    const taken = await Promise.allSettled(sent);
    expect(taken.map(({ status }) => status)).toEqual([...Array(60).fill('fulfilled'), 'rejected']);
    await spare.close();
  });

  test('makes its folder again where somebody cleared it away, or could not before', async () => {
    await spool.take('anna', 'a.csv', body('one'));
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
    const { id } = await spool.take('anna', 'a.csv', body('two'));
    expect(await spool.use(id, 'anna', textOf)).toBe('two');

    const place = join(folder, 'file');
    writeFileSync(place, '');
    const late = createUploadSpool({ folder: place });
    await expect(late.take('anna', 'a.csv', body('one'))).rejects.toThrow();
    rmSync(place);
    await late.take('anna', 'a.csv', body('one'));
    await late.close();
  });

  test('leaves nothing behind', async () => {
    await spool.take('anna', 'a.csv', body('one'));
    await spool.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('clears away what servers left that came to a sudden end, and leaves those that live', async () => {
    const left = (owner: number, name = 'x') => {
      const path = join(folder, `graduated-response-uploads-${owner}-${name}`);
      mkdirSync(path);
      return path;
    };
    // No process has this number: Linux ends at 4194304.
    const [dead, living, foreign] = [left(99_999_999), left(process.ppid), join(folder, 'other')];
    mkdirSync(foreign);
    await spool.take('anna', 'a.csv', body('one'));
    expect([dead, living, foreign].map((path) => existsSync(path))).toEqual([false, true, true]);
  });
});
