import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { testApp } from './support/testApp.ts';

const folder = mkdtempSync(join(tmpdir(), 'tab-'));
const script = 'console.log("tab");'.repeat(50);
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Tab</title>');
writeFileSync(join(folder, '.built-from'), 'secret');
writeFileSync(join(folder, 'favicon.svg'), '<svg/>');
writeFileSync(join(folder, 'assets/index-B1c2D3e4.js'), script);
writeFileSync(join(folder, 'assets/index-B1c2D3e4.js.map'), '{}');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { app } = testApp({ parts: { tabFolder: folder } });
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

describe('the tab', () => {
  test.each(['/tab/', '/tab/index.html', '/tab/meetings', '/tab/caseload/a/b'])(
    '%s is its page, never kept',
    async (path) => {
      const response = await get(path);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text()).toContain('<title>Tab</title>');
    },
  );

  test('without a last slash leads to it', async () => {
    const response = await get('/tab');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/tab/']);
  });

  test('has files that are kept as long as their names allow', async () => {
    const hashed = await get('/tab/assets/index-B1c2D3e4.js');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(hashed.headers.get('content-type')).toMatch(/javascript/);
    expect(await hashed.text()).toBe(script);
    expect((await get('/tab/favicon.svg')).headers.get('cache-control')).toBe('public, max-age=3600');
  });

  test.each<[string, string | null, (bytes: Buffer) => Buffer]>([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['identity', null, (bytes) => bytes],
  ])('is sent small to who accepts %s', async (accepted, encoding, unpack) => {
    for (let twice = 0; twice < 2; twice++) {
      const response = await get('/tab/assets/index-B1c2D3e4.js', { 'accept-encoding': accepted });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(response.headers.get('vary')).toBe('accept-encoding');
      expect(unpack(Buffer.from(await response.arrayBuffer())).toString()).toBe(script);
    }
  });

  test.each([
    '/tab/.built-from',
    '/tab/assets/index-B1c2D3e4.js.map',
    '/tab/assets/missing-B1c2D3e4.js',
    '/tab/..%2f..%2fpackage.json',
    '/tab/%2e%2e/package.json',
    '/tab//etc/passwd.txt',
  ])('does not hold %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('that is not built is not there, and breaks nothing', async () => {
    const bare = testApp({ parts: { tabFolder: join(folder, 'nothing') } });
    expect((await bare.app.request('/tab/')).status).toBe(404);
    expect((await bare.app.request('/healthz')).status).toBe(200);
  });
});

test('the front door leads to a page that says where to go', async () => {
  const { headers } = await get('/');
  const page = await (await get(headers.get('location') ?? '')).text();
  expect(page).toContain('go to Teams');
});
