import { expect, test } from 'vitest';
import { localConfig } from '../../src/local/localConfig.ts';
import { localTenant } from '../../src/local/people.ts';
import { parseConfig } from '../../src/server/config.ts';

const origin = 'http://127.0.0.1:4000';
const given = parseConfig({
  PORT: '4000',
  BAND_READING: 'below',
  MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
  MicrosoftAppTenantId: '22222222-2222-4222-8222-222222222222',
}).config;

test('whatever names a real tenant is left aside, the rest is kept', () => {
  const config = localConfig(given, { origin, graphBaseUrl: undefined });
  expect(config).toMatchObject({
    port: 4000,
    bandReading: 'below',
    publicUrl: origin,
    graphBaseUrl: `${origin}/local/graph`,
    bot: { kind: 'unauthenticated' },
    appId: localTenant.appId,
    tenantId: localTenant.tenantId,
    siteId: localTenant.siteId,
  });
});

test.each(['http://localhost:9/graph/', 'http://127.0.0.1:9'])(
  '%s may stand in front of Graph',
  (address) => {
    const config = localConfig(given, { origin, graphBaseUrl: address });
    expect(config.graphBaseUrl).toBe(address.replace(/\/$/, ''));
  },
);

test.each(['https://graph.microsoft.com', 'http://127.0.0.1.evil.example', 'nonsense'])(
  'local tokens are not sent to %s',
  (address) => {
    expect(() => localConfig(given, { origin, graphBaseUrl: address })).toThrow(/this machine/);
  },
);
