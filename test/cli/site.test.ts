import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { examine } from '../../src/cli/doctor/examine.ts';
import { connectToSite, type SiteConnection } from '../../src/cli/site/siteConnection.ts';
import { provision } from '../../src/graph/provision.ts';

const now = '2026-11-23T09:00:00Z';

/** A port that nothing answers on, and a folder of its own. */
async function connect(): Promise<SiteConnection> {
  const dataDir = mkdtempSync(join(tmpdir(), 'doctor-'));
  const connection = await connectToSite({ DATA_DIR: dataDir, PORT: '9' });
  onTestFinished(async () => {
    await connection.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return connection;
}

test('the doctor finds everything missing on a bare site, and nothing once it is provisioned', async () => {
  const connection = await connect();
  const before = await examine(connection, now);
  expect(before).toContainEqual(
    expect.objectContaining({ check: 'list Schools', state: 'not ok', todo: 'Run "npm run provision".' }),
  );
  expect(before).toContainEqual(expect.objectContaining({ check: 'library Registers', state: 'not ok' }));

  await provision(connection);
  const after = await examine(connection, now);
  expect(after.filter(({ state }) => state === 'not ok')).toEqual([]);
  expect(after.map(({ check }) => check)).toEqual(
    expect.arrayContaining([
      'token for Graph',
      'site',
      'columns of Pupils',
      'library Registers',
      'calendar of the team',
      'app role officer',
      'bot endpoint',
    ]),
  );
});

test('the doctor says what is wrong where the site or the mailbox cannot be reached', async () => {
  const connection = await connect();
  const findings = await examine(
    { ...connection, siteId: 'other', mailbox: 'nobody@harrowmere.example' },
    now,
  );
  const wrong = findings.filter(({ state }) => state === 'not ok');
  expect(wrong.map(({ check }) => check)).toEqual(['site', 'calendar of the team']);
  expect(wrong.every(({ todo }) => todo)).toBe(true);
});

test('without a token the doctor does not go on to what rests on one', async () => {
  const connection = await connect();
  const findings = await examine({ ...connection, token: () => Promise.reject(new Error('no')) }, now);
  expect(findings.map(({ check }) => check)).toEqual(['token for Graph', 'bot endpoint']);
});

test('data that a server is using is not opened a second time', async () => {
  const first = await connect();
  const folder = /kept in (.+)$/.exec(first.where)?.[1] ?? '';
  await expect(connectToSite({ DATA_DIR: folder, PORT: '9' })).rejects.toThrow(/is in use by the server at/);
});

test('settings for a real tenant that are half there are refused, not taken for the local one', async () => {
  const env = { MicrosoftAppId: '0b6e0f3c-1d2e-4f5a-8b9c-0d1e2f3a4b5c' };
  await expect(connectToSite(env)).rejects.toThrow(/SHAREPOINT_SITE_ID is missing/);
  await expect(connectToSite({ NODE_ENV: 'production' })).rejects.toThrow(/MicrosoftAppId is missing/);
});
