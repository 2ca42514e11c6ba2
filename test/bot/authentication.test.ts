import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { authenticationOf } from '../../bot/authentication.ts';
import { mayReplyTo } from '../../bot/serviceUrl.ts';

const folder = mkdtempSync(join(tmpdir(), 'bot-proof-'));
afterAll(() => rmSync(folder, { recursive: true }));
const identity = { appId: 'an-app', tenantId: 'a-tenant' };

describe('the bot’s proof of who it is', () => {
  test('can be a secret or a managed identity', () => {
    expect(authenticationOf({ kind: 'single-tenant', ...identity, password: 'x' })).toBeDefined();
    expect(authenticationOf({ kind: 'managed-identity', ...identity })).toBeDefined();
  });

  test('stops the start where it is missing or cannot be read', () => {
    const withFile = (certificateFile: string) => () =>
      authenticationOf({ kind: 'single-tenant', ...identity, certificateFile });
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const keyOnly = join(folder, 'key.pem');
    writeFileSync(keyOnly, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const neither = join(folder, 'neither.pem');
    writeFileSync(neither, 'not a certificate');
    expect(() => authenticationOf({ kind: 'single-tenant', ...identity })).toThrow();
    expect(withFile(join(folder, 'absent.pem'))).toThrow(/ENOENT/);
    expect(withFile(neither)).toThrow(/no private key/);
    expect(withFile(keyOnly)).toThrow();
  });
});

test.each([
  ['https://smba.trafficmanager.net/uk/', true],
  ['https://smba.infra.gcc.teams.microsoft.com/teams', true],
  ['https://europe.directline.botframework.com/', true],
  ['https://botframework.com.evil.example/', false],
  ['https://evilbotframework.com/', false],
  ['http://smba.trafficmanager.net/uk/', false],
  ['https://smba.trafficmanager.net@evil.example/', false],
  ['http://localhost:3978/', false],
])('in a real tenant a reply to %s: %s', (url, may) => {
  expect(mayReplyTo(url, 'single-tenant')).toBe(may);
  expect(mayReplyTo(url, 'managed-identity')).toBe(may);
});
