import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fileOfBytes, type RegisterFile } from '../../src/attendance/registerFile.ts';
import { keptName } from '../../src/graph/stores/registerFiles.ts';
import { partSize } from '../../src/graph/uploadSession.ts';
import { counting, type LocalSite, localSite, siteId } from './localSite.ts';

const file = (name: string, content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { ...fileOfBytes(name, bytes), checksum: createHash('sha256').update(bytes).digest('hex'), bytes };
};

/** Different bytes up to this many, so that a part that went astray would show. */
function large(size: number): Uint8Array {
  const all = new Uint8Array(size);
  for (let at = 0; at + 4 <= size; at += 4) new DataView(all.buffer).setUint32(at, at);
  return all;
}

async function bytesOf({ pieces }: Pick<RegisterFile, 'pieces'>): Promise<Buffer> {
  const found: Uint8Array[] = [];
  for await (const piece of pieces()) found.push(piece);
  return Buffer.concat(found);
}

const isSame = async (one: RegisterFile, other: RegisterFile) =>
  Buffer.compare(await bytesOf(one), await bytesOf(other)) === 0;

const small = { name: z.string() };
async function names(site: LocalSite, folder: string): Promise<string[]> {
  const graph = site.graph();
  const drives = await graph.job.all(
    { operation: 'test', method: 'GET', path: `/sites/${siteId}/drives` },
    z.object({ id: z.string(), name: z.string() }),
  );
  const drive = drives.find(({ name }) => name === 'Registers')?.id;
  const path = `/drives/${drive}/root:/${folder}:/children`;
  const found = await graph.job.all({ operation: 'test', method: 'GET', path }, z.object(small));
  return found.map(({ name }) => name);
}

/** Lets the network have its way with requests to upload and download addresses. */
async function withNetwork<T>(
  meddle: (url: string, init: RequestInit, real: typeof fetch) => Promise<Response>,
  work: () => Promise<T>,
): Promise<T> {
  const real = globalThis.fetch;
  globalThis.fetch = (input, init) =>
    /\/(upload|download)\//.test(String(input)) ? meddle(String(input), init ?? {}, real) : real(input, init);
  try {
    return await work();
  } finally {
    globalThis.fetch = real;
  }
}

describe('a register file', () => {
  test('is kept as it was, in the folder of its school', async () => {
    const site = await localSite();
    const { registerFiles } = await site.stores();
    const given = file('Autumn, 7/8 #2.csv', 'UPN,Mark');
    const { fileId } = await registerFiles.keep('s-one', given);
    const opened = await registerFiles.open(fileId, given.name);
    expect(opened).toMatchObject({ name: given.name, size: 8 });
    expect(await isSame(opened, given)).toBe(true);
    // As often as one likes.
    expect(await isSame(opened, given)).toBe(true);
    expect(await names(site, 's-one')).toEqual([expect.stringMatching(/^Autumn, 7_8 _2 [0-9a-f]{12}\.csv$/)]);
  });

  test('with the same name and bytes is the same file, and is not sent again', async () => {
    const site = await localSite();
    const graph = site.graph();
    const { registerFiles } = await site.stores(graph);
    const first = await registerFiles.keep('s-one', file('a.csv', '1'));
    const since = counting(graph);
    expect(await registerFiles.keep('s-one', file('a.csv', '1'))).toEqual(first);
    expect(since().byOperation).toEqual({ 'registers.find': 1 });
    expect(await registerFiles.keep('s-one', file('a.csv', '2'))).not.toEqual(first);
    expect(await registerFiles.keep('s-two', file('a.csv', '1'))).not.toEqual(first);
  });

  test('that is gone is said to be', async () => {
    const { registerFiles } = await (await localSite()).stores();
    await expect(registerFiles.open('nothing', 'a.csv')).rejects.toMatchObject({ code: 'not_found' });
  });

  test.each([0, 1, 4 * 1024 * 1024 + 1, partSize, 2 * partSize + 12])(
    'of %i bytes goes up and comes down',
    async (size) => {
      const { registerFiles } = await (await localSite()).stores();
      const given = file('large.csv', large(size));
      const { fileId } = await registerFiles.keep('s-one', given);
      expect(await isSame(await registerFiles.open(fileId, 'large.csv'), given)).toBe(true);
    },
  );

  test('is never in memory as a whole on its way up', async () => {
    const { registerFiles } = await (await localSite()).stores();
    const size = 4 * partSize;
    let ahead = 0;
    let most = 0;
    const given = {
      name: 'large.csv',
      checksum: 'c'.repeat(64),
      size,
      async *pieces() {
        for (let at = 0; at < size; at += 1 << 20) {
          ahead += 1 << 20;
          most = Math.max(most, ahead);
          yield new Uint8Array(Math.min(1 << 20, size - at));
        }
      },
    };
    const send = () => registerFiles.keep('s-one', given);
    await withNetwork((url, init, real) => {
      ahead -= init.body instanceof Uint8Array ? init.body.byteLength : 0;
      return real(url, init);
    }, send);
    expect(most).toBeLessThanOrEqual(partSize + (1 << 20));
  });

  test('goes on where the answer to a part was lost, also to the last', async () => {
    const site = await localSite();
    const graph = site.graph();
    const { registerFiles } = await site.stores(graph);
    const given = file('large.csv', large(3 * partSize - 100));
    let parts = 0;
    const { fileId } = await withNetwork(
      async (url, init, real) => {
        const answer = await real(url, init);
        if (init.method !== 'PUT') return answer;
        parts += 1;
        if (parts === 1 || answer.status === 201) throw new TypeError('fetch failed');
        return answer;
      },
      () => registerFiles.keep('s-one', given),
    );
    expect(await isSame(await registerFiles.open(fileId, 'large.csv'), given)).toBe(true);
    expect(await names(site, 's-one')).toHaveLength(1);
    expect(graph.calls().get('registers.upload.session')).toBe(1);
  });

  test('goes up and comes down without the token: these addresses carry their own permission', async () => {
    const { registerFiles } = await (await localSite()).stores();
    const headers: unknown[] = [];
    const given = file('large.csv', large(5 * 1024 * 1024));
    await withNetwork(
      (url, init, real) => {
        headers.push(init.headers);
        return real(url, init);
      },
      async () => {
        const { fileId } = await registerFiles.keep('s-one', given);
        await bytesOf(await registerFiles.open(fileId, 'large.csv'));
      },
    );
    expect(headers).toHaveLength(2);
    expect(JSON.stringify(headers)).not.toMatch(/bearer/i);
  });

  /** The content, cut off after so many bytes. */
  const cutOff = (answer: Response, after: number) => {
    let left = after;
    const cut = new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        controller.enqueue(piece.subarray(0, left));
        left -= piece.byteLength;
        if (left <= 0) controller.error(new TypeError('terminated'));
      },
    });
    return new Response(answer.body?.pipeThrough(cut) ?? null, answer);
  };

  test.each([
    ['from there', true],
    ['from the start where ranges are not known', false],
  ])('that breaks off on its way down goes on %s', async (_, knowsRanges) => {
    const { registerFiles } = await (await localSite()).stores();
    const given = file('large.csv', large(3 * 1024 * 1024));
    const { fileId } = await registerFiles.keep('s-one', given);
    const opened = await registerFiles.open(fileId, 'large.csv');
    const asked: (string | null)[] = [];
    const bytes = await withNetwork(
      async (url, init, real) => {
        asked.push(new Headers(init.headers).get('range'));
        const answer = await real(url, knowsRanges ? init : {});
        return asked.length <= 2 ? cutOff(answer, 1_000_000) : answer;
      },
      () => bytesOf(opened),
    );
    expect(Buffer.compare(bytes, given.bytes)).toBe(0);
    expect(asked).toHaveLength(3);
    expect(asked[0]).toBeNull();
    expect(asked[1]).toMatch(/^bytes=\d+-$/);
  });

  test('that keeps breaking off is given up', async () => {
    const { registerFiles } = await (await localSite()).stores();
    const { fileId } = await registerFiles.keep('s-one', file('a.csv', 'abc'));
    const opened = await registerFiles.open(fileId, 'a.csv');
    const lost = () => Promise.reject(new TypeError('fetch failed'));
    await expect(withNetwork(lost, () => bytesOf(opened))).rejects.toMatchObject({ code: 'microsoft_busy' });
  });
});

describe('what the next dry run has to know of a register', () => {
  const snapshot = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      upn: `A${n}`,
      surname: 'Thistlewick',
      forename: 'Philippa',
      yearGroup: '8',
      possible: 100,
      attended: n % 100,
    }));

  test.each([0, 3, 40_000])('of %i pupils comes back as it was, and can be taken away', async (count) => {
    const site = await localSite();
    const { registerFiles } = await site.stores();
    await registerFiles.keepSnapshot('s-one', 'i-1', snapshot(count));
    expect(await registerFiles.snapshot('s-one', 'i-1')).toEqual(snapshot(count));
    expect(await registerFiles.snapshot('s-one', 'i-2')).toBeUndefined();
    expect(await names(site, 's-one')).toEqual(['snapshots']);
    await registerFiles.dropSnapshot('s-one', 'i-1');
    await registerFiles.dropSnapshot('s-one', 'i-1');
    expect(await registerFiles.snapshot('s-one', 'i-1')).toBeUndefined();
  });
});

describe('the name in the library', () => {
  const checksum = 'abcdef0123456789'.repeat(4);
  test.each([
    ['register.csv', 'register abcdef012345.csv'],
    ['a:b*c?.xlsx', 'a_b_c_ abcdef012345.xlsx'],
    ['..', 'register abcdef012345'],
    ['no ending', 'no ending abcdef012345'],
    ['../../etc/passwd', '_.._etc_passwd abcdef012345'],
  ])('of %s is safe', (name, expected) => {
    expect(keptName(name, checksum)).toBe(expected);
  });

  test('is short enough for SharePoint', () => {
    expect(keptName(`${'x'.repeat(400)}.csv`, checksum).length).toBeLessThan(128);
    // A letter of two halves, such as an emoji, is never cut in two: half of it cannot be sent.
    for (const before of [98, 99, 100]) {
      const name = keptName(`${'x'.repeat(before)}\u{1F600}\u{1F600}.csv`, checksum);
      expect(() => encodeURIComponent(name)).not.toThrow();
    }
  });
});
