import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/problems/problem.ts';
import { createUploadSpool } from '../../src/server/http/uploadSpool.ts';
import { northId } from '../casework/support.ts';
import { asJson, occurrenceId, testApp } from './support/testApp.ts';

const places = `/api/occurrences/${occurrenceId}/places`;
const imports = `/api/schools/${northId}/imports`;
const big = (bytes: number) => new Uint8Array(bytes).fill(65);

/** A body of which nobody knows the length before it ends. */
function streamed(bytes: number, type: string): RequestInit {
  const piece = big(64 * 1024);
  let left = bytes;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left <= 0) return controller.close();
      controller.enqueue(piece.slice(0, Math.min(left, piece.length)));
      left -= piece.length;
    },
  });
  return { method: 'POST', body, headers: { 'content-type': type }, duplex: 'half' } as RequestInit;
}

async function problemOf(response: Response) {
  const body = await response.json();
  expect(Object.keys(body).sort()).toEqual(['code', 'reference', 'words']);
  expect(body.reference).toBe(response.headers.get('x-request-id'));
  expect(response.headers.get('content-type')).toContain('application/json');
  return { status: response.status, code: body.code, words: body.words };
}

describe('requests that are not as expected', () => {
  const { app, as } = testApp();
  const refused = async (path: string, init: RequestInit) =>
    problemOf(await app.request(path, as('school', init)));

  test.each<[string, string, RequestInit, string]>([
    ['no topic', places, asJson({}), 'topic must be one of codes, notices, '],
    ['a topic we do not have', places, asJson({ topic: 'x' }), 'topic must be one of codes, notices, '],
    ['two faults', places, asJson({ topic: 7, schoolId: 8 }), 'schoolId must be text.'],
    [
      'a question that is too long',
      places,
      asJson({ topic: 'codes', question: 'a'.repeat(501) }),
      'question is longer than 500 characters.',
    ],
    ['a list', places, asJson([]), 'The request must be an object.'],
    ['broken JSON', places, asJson('{"topic": "Brambleworth'), 'The request is not valid JSON.'],
    ['no body', places, { method: 'POST' }, 'topic must be one of '],
    ['another kind', '/api/occurrences?kind=party', {}, 'kind must be one of drop-in, forum.'],
    [
      'an id that is too long',
      `/api/pupils/${'a'.repeat(200)}`,
      {},
      'pupilId is longer than 128 characters.',
    ],
    ['a check of nothing', `${imports}/check`, asJson({}), 'uploadId is missing.'],
    [
      'a check with half a period',
      `${imports}/check`,
      asJson({ uploadId: 'x', period: { from: '2026-09-01' } }),
      'period.to',
    ],
    [
      'a check with a column that means nothing',
      `${imports}/check`,
      asJson({ uploadId: 'x', mapping: { headingLine: 1, columns: { shoeSize: 1 } } }),
      'mapping.columns',
    ],
    [
      'a period that ends before it starts',
      `${imports}/check`,
      asJson({ uploadId: 'x', period: { from: '2026-09-02', to: '2026-09-01' } }),
      'period must not end before it starts',
    ],
    ['a save without a checksum', imports, asJson({ uploadId: 'x' }), 'checksum is missing.'],
  ])('%s: 400 with the reason', async (...given) => {
    const [, path, init, words] = given;
    const problem = await refused(path, init);
    expect(problem).toMatchObject({ status: 400, code: 'bad_request' });
    expect(problem.words).toContain(words);
    expect(problem.words).not.toContain('Brambleworth');
  });

  test.each<[string, string, RequestInit]>([
    ['a place', places, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'topic=codes' }],
    ['a check', `${imports}/check`, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' }],
    ['the bot', '/api/messages', { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<a/>' }],
  ])('the wrong kind of content for %s: 415', async (_, path, init) => {
    expect(await refused(path, init)).toMatchObject({ status: 415, code: 'wrong_type' });
  });

  test.each<[string, string, RequestInit]>([
    ['JSON over 1 MB', places, asJson({ topic: 'codes', question: 'a'.repeat(1024 * 1024) })],
    ['JSON without a length', places, streamed(1024 * 1024 + 1, 'application/json')],
    ['an activity over 256 kB', '/api/messages', asJson({ type: 'message', text: 'a'.repeat(256 * 1024) })],
    ['an activity without a length', '/api/messages', streamed(256 * 1024 + 1, 'application/json')],
    ['a register that announces more than 1 GB', '/api/imports', announcing(1024 * 1024 * 1024 + 1)],
  ])('%s: 413', async (_, path, init) => {
    expect(await refused(path, init)).toMatchObject({ status: 413, code: 'too_large' });
  });

  test('a register that is too large though it did not say so: 413, with what to do', async () => {
    const small = testApp({ parts: { uploads: createUploadSpool({ largest: 100_000 }) } });
    const headers = { 'x-file-name': 'a.csv' };
    const init = streamed(300_000, 'application/octet-stream');
    const response = await small.app.request(
      '/api/imports',
      small.as('school', {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init.headers)), ...headers },
      }),
    );
    expect(await problemOf(response)).toMatchObject({
      ...{ status: 413, code: 'too_large' },
      words: expect.stringContaining('Split it by term'),
    });
  });

  test('a large upload is not read for someone who may not upload', async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled += 1;
          controller.enqueue(big(1024));
        },
      },
      { highWaterMark: 0 },
    );
    const headers = { 'content-type': 'application/octet-stream', 'x-file-name': 'a.csv' };
    const init = { method: 'POST', body, duplex: 'half', headers };
    const response = await app.request('/api/imports', as('reader', init as RequestInit));
    expect(response.status).toBe(403);
    expect(pulled).toBe(0);
  });

  test.each(['/api/nothing', '/api/schools', '/api/', '/api/me/more'])('%s: 404', async (path) => {
    for (const role of ['officer', 'nobody']) {
      const problem = await problemOf(await app.request(path, as(role)));
      expect(problem).toEqual({ status: 404, code: 'not_found', words: 'There is nothing at this address.' });
    }
  });

  test('every described route refuses who is not signed in, before it looks at anything else', async () => {
    const document = await (await app.request('/api/openapi.json')).json();
    const guarded = Object.entries<Record<string, { security?: { teams?: [] }[] }>>(document.paths).flatMap(
      ([path, methods]) =>
        Object.entries(methods)
          .filter(([, { security }]) => security?.some(({ teams }) => teams))
          .map(([method]) => [method.toUpperCase(), path.replaceAll(/\{\w+\}/g, 'x')] as const),
    );
    expect(guarded.length).toBeGreaterThan(30);
    for (const [method, path] of guarded) {
      const response = await app.request(path, { method });
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
      expect(await problemOf(response)).toMatchObject({ status: 401, code: 'not_signed_in' });
    }
  });
});

function announcing(bytes: number): RequestInit {
  const headers = { 'x-file-name': 'a.csv', 'content-length': String(bytes) };
  return { ...streamed(10, 'application/octet-stream'), headers };
}

describe('failures on our side', () => {
  test('what nobody foresaw is 500 with a reference and nothing else; its cause is in the log', async () => {
    const { app, as, services, lines } = testApp();
    services.casework.schools.byId = async () => {
      throw new Error('column "Brambleworth" of A839999923001 is broken for anna@example.gov.uk');
    };
    const response = await app.request(`/api/schools/${northId}/caseload`, as('school'));
    const reference = response.headers.get('x-request-id') ?? 'none';
    const problem = await problemOf(response);
    expect(problem).toMatchObject({ status: 500, code: 'unexpected' });
    expect(problem.words).not.toContain('column');
    const logged = lines.filter((line) => line.includes(reference)).join('');
    expect(logged).toContain('is broken');
    for (const secret of ['Brambleworth', 'A839999923001', 'anna@example.gov.uk']) {
      expect(logged).not.toContain(secret);
    }
  });

  test('Microsoft 365 that does not answer is 503, with a time to come back', async () => {
    const { app, as } = testApp({
      parts: {
        services: async () => {
          throw new Problem('microsoft_busy');
        },
      },
    });
    const response = await app.request('/api/me', as('school'));
    expect(response.headers.get('retry-after')).toBe('10');
    expect(await problemOf(response)).toMatchObject({ status: 503, code: 'microsoft_busy' });
  });

  test.each<[unknown, number, string]>([
    [Object.assign(new Error('Unauthorized Access'), { statusCode: 401 }), 401, 'not_signed_in'],
    [new Error('no such activity'), 400, 'bad_request'],
    [new Problem('not_allowed'), 403, 'not_allowed'],
  ])('what the bot throws (%s) is refused with %i', async (thrown, status, code) => {
    const { app } = testApp({
      parts: {
        bot: async () => {
          throw thrown;
        },
      },
    });
    const response = await app.request('/api/messages', asJson({ type: 'message' }));
    expect(await problemOf(response)).toMatchObject({ status, code });
  });

  test('the bot’s answer goes through as it is', async () => {
    const { app } = testApp({
      parts: { bot: async (request) => Response.json({ got: await request.json() }) },
    });
    const response = await app.request('/api/messages', asJson({ type: 'invoke' }));
    expect(await response.json()).toEqual({ got: { type: 'invoke' } });
  });
});

describe('headers', () => {
  test('allow the hosts of the tab, and nothing that the tab does not need', async () => {
    const { app } = testApp();
    for (const path of ['/', '/about', '/healthz', '/api/me', '/tab/x.js', '/nowhere']) {
      const { headers } = await app.request(path);
      const policy = new Map(
        headers
          .get('content-security-policy')
          ?.split('; ')
          .map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
      );
      expect(policy.get('frame-ancestors')).toBe(
        "'self' https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com https://outlook-sdf.office.com https://outlook-sdf.office365.com",
      );
      expect(policy.get('script-src')).toBe("'self'");
      expect(policy.get('style-src')).toBe("'self' 'unsafe-inline'");
      expect(policy.get('connect-src')).toBe("'self' https://res.cdn.office.net");
      expect(policy.get('object-src')).toBe("'none'");
      expect(headers.has('x-frame-options')).toBe(false);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    }
  });

  test('speak of https only where there is https', async () => {
    const { app } = testApp({ parts: { secure: false } });
    expect((await app.request('/about')).headers.has('strict-transport-security')).toBe(false);
  });

  test('keep answers with data out of caches', async () => {
    const { app, as } = testApp();
    expect((await app.request('/api/me', as('school'))).headers.get('cache-control')).toBe('no-store');
    expect((await app.request('/api/me')).headers.get('cache-control')).toBe('no-store');
  });

  test.each([
    ['3f2e1d0c-9b8a-4756', '3f2e1d0c-9b8a-4756'],
    ['short', undefined],
    ['a'.repeat(65), undefined],
    ['has spaces in it', undefined],
    ['<script>alert(1)</script>', undefined],
    [undefined, undefined],
  ])('a request id of %j', async (given, kept) => {
    const { app } = testApp();
    const { headers } = await app.request('/about', given ? { headers: { 'x-request-id': given } } : {});
    const id = headers.get('x-request-id');
    expect(id).toMatch(/^[\da-z-]{8,64}$/);
    if (kept) expect(id).toBe(kept);
    else expect(id).not.toBe(given);
  });
});

describe('the health', () => {
  test.each([
    ['ready', 200],
    ['starting', 503],
    ['closing', 503],
  ] as const)('%s is %i', async (status, code) => {
    const { app } = testApp({
      parts: { health: () => ({ status, version: '1.2.3', uptimeSeconds: 5, copies: {} }) },
    });
    const response = await app.request('/healthz');
    expect(response.status).toBe(code);
    expect(await response.json()).toEqual({ status, version: '1.2.3', uptimeSeconds: 5, copies: {} });
  });
});
