import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { claimFolder } from '../../src/local/claimFolder.ts';
import { serveOnLoopback } from './loopback.ts';
import { temporaryFolder } from './tenantClient.ts';

const other = 'http://127.0.0.1:1';

test('a folder belongs to one server until it gives it up', async () => {
  const folder = path.join(temporaryFolder(), 'data');
  const { origin, serve } = await serveOnLoopback();
  serve(() => Response.json({}));
  const release = await claimFolder(folder, origin);
  await expect(claimFolder(folder, other)).rejects.toThrow(`is in use by the server at ${origin}`);
  release();
  await (await claimFolder(folder, other))();
});

test('the claim of a server that was killed, or of its own past, is no obstacle', async () => {
  const folder = temporaryFolder();
  await claimFolder(folder, other);
  const { origin } = await serveOnLoopback();
  await claimFolder(folder, origin);
  await claimFolder(folder, origin);
  expect(JSON.parse(fs.readFileSync(path.join(folder, 'server.json'), 'utf8'))).toEqual({ origin });
});

test.each(['', 'half a li', '{"origin": 3}'])('a claim that says %j is no obstacle', async (text) => {
  const folder = temporaryFolder();
  fs.writeFileSync(path.join(folder, 'server.json'), text);
  await expect(claimFolder(folder, other)).resolves.toBeTypeOf('function');
});
