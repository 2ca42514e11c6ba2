import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { keptName, uploadedName } from '../../src/graph/stores/registerFiles.ts';
import { counting, type LocalSite, localSite, siteId } from './localSite.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Repeats of one line up to this many bytes, so that a part that went astray would show. */
function large(size: number): Uint8Array {
  const all = new Uint8Array(size);
  for (let at = 0; at < size; at += 4) new DataView(all.buffer).setUint32(Math.min(at, size - 4), at);
  return all;
}

/** What the library has kept under this id. */
async function kept(site: LocalSite, fileId: string): Promise<Uint8Array> {
  const graph = site.graph();
  const drives = await graph.job.all(
    { operation: 'test', method: 'GET', path: `/sites/${siteId}/drives` },
    z.object({ id: z.string(), name: z.string() }),
  );
  const drive = drives.find(({ name }) => name === 'Registers')?.id;
  const response = await fetch(`${site.origin}/local/graph/v1.0/drives/${drive}/items/${fileId}/content`, {
    headers: { Authorization: `Bearer ${await site.tenant.graphToken()}` },
  });
  return new Uint8Array(await response.arrayBuffer());
}

describe('a register file', () => {
  test('is kept as it was, and shown under its own name', async () => {
    const site = await localSite();
    const { registerFiles } = await site.stores();
    const file = { name: 'Autumn, 7/8 #2.csv', bytes: bytes('UPN,Mark') };
    const { fileId } = await registerFiles.keep('s-one', file);
    expect(await kept(site, fileId)).toEqual(file.bytes);
    expect(await registerFiles.list('s-one')).toEqual([
      { fileId, name: 'Autumn, 7_8 _2.csv', uploadedAt: expect.any(String), size: 8 },
    ]);
  });

  test('with the same name and bytes is the same file, and is not sent again', async () => {
    const site = await localSite();
    const graph = site.graph();
    const { registerFiles } = await site.stores(graph);
    const first = await registerFiles.keep('s-one', { name: 'a.csv', bytes: bytes('1') });
    const since = counting(graph);
    expect(await registerFiles.keep('s-one', { name: 'a.csv', bytes: bytes('1') })).toEqual(first);
    expect(since().byOperation).toEqual({ 'registers.find': 1 });
    const other = await registerFiles.keep('s-one', { name: 'a.csv', bytes: bytes('2') });
    expect(other).not.toEqual(first);
    expect(await registerFiles.list('s-one')).toHaveLength(2);
  });

  test('belongs to its school', async () => {
    const site = await localSite();
    const { registerFiles } = await site.stores();
    await registerFiles.keep('s-one', { name: 'a.csv', bytes: bytes('1') });
    expect(await registerFiles.list('s-two')).toEqual([]);
  });

  test.each([4 * 1024 * 1024 + 1, 16 * 320 * 1024, 2 * 16 * 320 * 1024 + 12])(
    'of %i bytes goes up in parts',
    async (size) => {
      const site = await localSite();
      const { registerFiles } = await site.stores();
      const file = { name: 'large.csv', bytes: large(size) };
      const { fileId } = await registerFiles.keep('s-one', file);
      expect(Buffer.compare(await kept(site, fileId), file.bytes)).toBe(0);
    },
  );

  test('goes on where the answer to a part was lost, also to the last', async () => {
    const site = await localSite();
    const graph = site.graph();
    const { registerFiles } = await site.stores(graph);
    const file = { name: 'large.csv', bytes: large(3 * 16 * 320 * 1024 - 100) };
    const real = globalThis.fetch;
    let parts = 0;
    globalThis.fetch = async (input, init) => {
      const answer = await real(input, init);
      if (init?.method !== 'PUT') return answer;
      parts += 1;
      if (parts === 1 || answer.status === 201) throw new TypeError('fetch failed');
      return answer;
    };
    try {
      const { fileId } = await registerFiles.keep('s-one', file);
      expect(Buffer.compare(await kept(site, fileId), file.bytes)).toBe(0);
      expect(await registerFiles.list('s-one')).toHaveLength(1);
      expect(graph.calls().get('registers.upload.session')).toBe(1);
    } finally {
      globalThis.fetch = real;
    }
  });

  test('goes up without the token: a session carries its own permission', async () => {
    const site = await localSite();
    const { registerFiles } = await site.stores();
    const real = globalThis.fetch;
    const headers: unknown[] = [];
    globalThis.fetch = async (input, init) => {
      if (String(input).includes('/upload/')) headers.push(init?.headers);
      return real(input, init);
    };
    try {
      await registerFiles.keep('s-one', { name: 'large.csv', bytes: large(5 * 1024 * 1024) });
    } finally {
      globalThis.fetch = real;
    }
    expect(headers).toHaveLength(1);
    expect(JSON.stringify(headers)).not.toMatch(/bearer/i);
  });
});

describe('the name in the library', () => {
  test.each([
    ['register.csv', /^register [0-9a-f]{12}\.csv$/, 'register.csv'],
    ['a:b*c?.xlsx', /^a_b_c_ [0-9a-f]{12}\.xlsx$/, 'a_b_c_.xlsx'],
    ['..', /^register [0-9a-f]{12}$/, 'register'],
    ['no ending', /^no ending [0-9a-f]{12}$/, 'no ending'],
    ['../../etc/passwd', /^_.*_etc_passwd [0-9a-f]{12}$/, undefined],
  ])('of %s is safe', (name, expected, shown) => {
    const result = keptName(name, bytes('x'));
    expect(result).toMatch(expected);
    expect(result).not.toMatch(/["*:<>?/\\|#%]/);
    if (shown) expect(uploadedName(result)).toBe(shown);
  });

  test('is short enough for SharePoint', () => {
    expect(keptName(`${'x'.repeat(400)}.csv`, bytes('x')).length).toBeLessThan(128);
  });
});
