import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createUploadSpool } from '../../src/server/http/uploadSpool.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { autumn, type Memory, northId, registerFile } from '../casework/support.ts';
import { linesOf, saved, testApp, upload } from './support/testApp.ts';

async function served(
  work: (origin: string, all: ReturnType<typeof testApp>, at: Listening) => Promise<void>,
  parts: Parameters<typeof testApp>[0] = {},
) {
  const all = testApp(parts);
  const listening = await listen(all.app.fetch, { port: 0, hostname: '127.0.0.1' });
  try {
    await work(`http://127.0.0.1:${listening.port}`, all, listening);
  } finally {
    await listening.close(async () => undefined).catch(() => undefined);
  }
}

/** Makes the saving of caseloads wait until the function that this gives is called. */
function holdSaves({ caseload }: Memory): () => void {
  let goOn: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const { write } = caseload;
  caseload.write = async (...given) => {
    await held;
    await write(...given);
  };
  return () => goOn?.();
}

/** Sends pieces without saying how long the whole is; the answer may come before the end. */
function chunked(url: string, type: string, bytes: number): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: 'Bearer school', 'content-type': type };
    const outgoing = request(url, { method: 'POST', headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece) => {
        body += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    });
    outgoing.on('error', reject);
    outgoing.write(Buffer.alloc(bytes, 'a'));
    outgoing.end();
  });
}

type Sent = { agent: Agent; path: string; headers: Record<string, string>; body: Buffer; announced: boolean };

/** Posts over the one connection of the agent, as a proxy does for people who have nothing to do with each other. */
function postOver(origin: string, { agent, path, headers, body, announced }: Sent): Promise<number> {
  const length = announced ? { 'content-length': String(body.length) } : {};
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', agent, headers: { ...headers, ...length } };
    const outgoing = request(`${origin}${path}`, options, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    outgoing.on('error', reject);
    if (announced) outgoing.end(body);
    else outgoing.write(body, () => outgoing.end());
  });
}

describe('over HTTP', () => {
  test('a register is saved and its progress arrives', () =>
    served(async (origin, { as }) => {
      const file = registerFile(autumn);
      const request = (path: string, init: RequestInit) => fetch(`${origin}${path}`, as('school', init));
      const lines = await linesOf(await saved(request, northId, file));
      expect(lines.at(-1)).toMatchObject({ saved: { onCaseload: 3, to: '2026-11-27' } });
    }));

  test('a body without a length is counted', () =>
    served(async (origin) => {
      const answer = await chunked(`${origin}/api/messages`, 'application/json', 256 * 1024 + 1);
      expect(answer.status).toBe(413);
      expect(JSON.parse(answer.body).code).toBe('too_large');
    }));

  const check = `/api/schools/${northId}/imports/check`;
  test.each([
    ['/api/messages', 'application/json', 2_000_000, 413],
    ['/api/messages', 'text/plain', 300_000, 415],
    [check, 'text/plain', 300_000, 415],
    ['/api/occurrences/x/places', 'application/json', 1_200_000, 413],
  ])('what is refused unread on %s as %s does not break the connection', (...row) =>
    served(async (origin) => {
      const [path, type, size, status] = row;
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      const headers = { authorization: 'Bearer school', 'content-type': type };
      for (const announced of [true, false]) {
        const body = Buffer.alloc(size, 'a');
        expect(await postOver(origin, { agent, path, headers, body, announced })).toBe(status);
        const next = { agent, path: '/api/messages', headers: {}, body: Buffer.from('{}'), announced: true };
        expect(await postOver(origin, next)).toBe(415);
      }
      agent.destroy();
    }),
  );

  test('a page comes with its headers', () =>
    served(async (origin) => {
      const { status, headers } = await fetch(`${origin}/about`);
      expect(status).toBe(200);
      expect(headers.get('content-security-policy')).toContain('frame-ancestors');
      expect(headers.get('x-request-id')).toBeTruthy();
    }));

  test('a port that is taken is said in words', () =>
    served(async (_, { app }, { port }) => {
      await expect(listen(app.fetch, { port, hostname: '127.0.0.1' })).rejects.toThrow(
        `Port ${port} is taken by another program. Stop it, or set PORT.`,
      );
    }));

  test('closing takes no new requests, and finishes those under way', () =>
    served(async (origin, { as, casework, inFlight }, listening) => {
      const goOn = holdSaves(casework);
      const file = registerFile(autumn);
      const request = (path: string, init: RequestInit) => fetch(`${origin}${path}`, as('school', init));
      const saving = await saved(request, northId, file);
      let closed = false;
      const closing = listening
        .close(async () => {
          await inFlight.settled(5000);
        })
        .then(() => {
          closed = true;
        });
      await expect(fetch(`${origin}/about`)).rejects.toThrow();
      expect(closed).toBe(false);
      goOn();
      expect(await saving.text()).toContain('"saved"');
      await closing;
      expect(casework.writes).toEqual(['file', 'import', 'caseload', 'school', 'import saved']);
    }));

  test('a save is finished though the person who asked for it has gone', () =>
    served(async (origin, { as, casework, inFlight }) => {
      const goOn = holdSaves(casework);
      const file = registerFile(autumn);
      const gone = new AbortController();
      const { signal } = gone;
      const request = (path: string, init: RequestInit) =>
        fetch(`${origin}${path}`, { ...as('school', init), signal });
      await saved(request, northId, file);
      gone.abort();
      await new Promise((resolve) => setTimeout(resolve, 20));
      goOn();
      expect(await inFlight.settled(5000)).toBe(true);
      expect(casework.writes).toEqual(['file', 'import', 'caseload', 'school', 'import saved']);
    }));

  test('a file that is too large and does not say so is refused, and does not break the connection', () =>
    served(
      async (origin) => {
        const agent = new Agent({ keepAlive: true, maxSockets: 1 });
        const headers = {
          ...{ authorization: 'Bearer school', 'content-type': 'application/octet-stream' },
          'x-file-name': 'a.csv',
        };
        const body = Buffer.alloc(3_000_000, 'a');
        const path = '/api/imports';
        expect(await postOver(origin, { agent, path, headers, body, announced: false })).toBe(413);
        const next = { agent, path: '/api/messages', headers: {}, body: Buffer.from('{}'), announced: true };
        expect(await postOver(origin, next)).toBe(415);
        agent.destroy();
      },
      { parts: { uploads: createUploadSpool({ largest: 1_000_000 }) } },
    ));

  test('a file whose sender goes away half way leaves nothing behind, and no failure in the log', () => {
    const folder = mkdtempSync(join(tmpdir(), 'spool-'));
    return served(
      async (origin, { lines, inFlight }) => {
        const headers = {
          authorization: 'Bearer school',
          'x-file-name': 'a.csv',
          'content-length': '5000000',
        };
        const outgoing = request(`${origin}/api/imports`, { method: 'POST', headers });
        outgoing.on('error', () => undefined);
        outgoing.write(Buffer.alloc(2_000_000, 'a'));
        const files = () =>
          readdirSync(folder, { recursive: true }).filter((name) => String(name).includes('/'));
        await expect.poll(files).toHaveLength(1);
        outgoing.destroy();
        await expect.poll(files).toEqual([]);
        await inFlight.settled(2000);
        expect(lines.join('')).not.toContain('"failed"');
      },
      { parts: { uploads: createUploadSpool({ folder }) } },
    ).finally(() => rmSync(folder, { recursive: true }));
  });

  test('a check ends when the person who asked for it goes away', () =>
    served(async (origin, { as, casework, inFlight }) => {
      const sentFile = await fetch(`${origin}/api/imports`, as('school', upload(registerFile(autumn))));
      const { uploadId } = await sentFile.json();
      let read = false;
      casework.readInTurn = async (work) => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const found = await work();
        read = true;
        return found;
      };
      const gone = new AbortController();
      const body = JSON.stringify({ uploadId });
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
      const path = `${origin}/api/schools/${northId}/imports/check`;
      await fetch(path, { ...as('school', init), signal: gone.signal });
      gone.abort();
      expect(await inFlight.settled(5000)).toBe(true);
      expect(read).toBe(false);
    }));
});
