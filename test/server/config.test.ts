import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/server/config.ts';
import { ConfigError } from '../../src/server/configError.ts';
import type { Env } from '../../src/server/settings.ts';

const appId = '7a3c1f52-90de-4b18-a6c4-3f2e1d0c9b8a';
const tenantId = 'c0ffee00-1234-4abc-8def-001122334455';
const tenant: Env = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://attendance.example.gov.uk',
  MicrosoftAppId: appId,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: tenantId,
  MicrosoftAppPassword: 'a-secret-that-nobody-may-see',
  TEAMS_APP_ID: '11111111-2222-4333-8444-555555555555',
  SHAREPOINT_SITE_ID: `example.sharepoint.com,${appId},${tenantId}`,
  TEAM_MAILBOX: 'attendance@example.gov.uk',
};

function faultsOf(env: Env, options?: Parameters<typeof parseConfig>[1]): readonly string[] {
  try {
    parseConfig(env, options);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('a complete configuration', () => {
  test('of a tenant is read with its defaults', () => {
    const { config, notices } = parseConfig(tenant);
    expect(notices).toEqual([]);
    expect(config).toEqual({
      port: 3978,
      dataDir: '.data',
      publicUrl: 'https://attendance.example.gov.uk',
      graphBaseUrl: 'https://graph.microsoft.com',
      bot: { kind: 'single-tenant', appId, tenantId, password: 'a-secret-that-nobody-may-see' },
      appId,
      tenantId,
      teamsAppId: '11111111-2222-4333-8444-555555555555',
      siteId: `example.sharepoint.com,${appId},${tenantId}`,
      mailbox: 'attendance@example.gov.uk',
      tokenIssuers: [
        `https://login.microsoftonline.com/${tenantId}/v2.0`,
        `https://sts.windows.net/${tenantId}/`,
      ],
      tokenKeysUrl: `https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`,
      bandReading: 'dfe',
      smallestGroup: 6,
      logLevel: 'info',
      refreshSeconds: 30,
      servers: 2,
    });
  });

  test('is not needed outside production, and never lets the bot go unauthenticated', () => {
    const { config } = parseConfig({ PORT: '4000' });
    expect(config.publicUrl).toBe('http://127.0.0.1:4000');
    expect(config.bot.kind).toBe('single-tenant');
  });

  test('is needed for a real tenant whatever the mode', () => {
    expect(faultsOf({}, { forTenant: true })).toHaveLength(7);
  });

  test.each([
    ['singletenant', 'single-tenant'],
    ['SINGLETENANT', 'single-tenant'],
    ['SingleTenant', 'single-tenant'],
  ])('takes the type %s in any case', (type, kind) => {
    expect(parseConfig({ ...tenant, MicrosoftAppType: type }).config.bot.kind).toBe(kind);
  });

  test('of a managed identity has no secret', () => {
    const { MicrosoftAppPassword: _, ...rest } = tenant;
    const { config } = parseConfig({ ...rest, MicrosoftAppType: 'userassignedmsi' });
    expect(config.bot).toEqual({ kind: 'managed-identity', appId, tenantId });
  });

  test('takes what .env says where the environment is silent', () => {
    const { config } = parseConfig(
      { PORT: '', LOG_LEVEL: 'warn' },
      { fromFile: { PORT: '5001', LOG_LEVEL: 'debug' } },
    );
    expect(config).toMatchObject({ port: 5001, logLevel: 'warn' });
  });

  test('believes an issuer of its own with and without the last slash', () => {
    const { config } = parseConfig({ TOKEN_ISSUER: 'http://127.0.0.1:3978/local/v2.0/' });
    expect(config.tokenIssuers).toEqual([
      'http://127.0.0.1:3978/local/v2.0',
      'http://127.0.0.1:3978/local/v2.0/',
    ]);
  });
});

describe('faults', () => {
  test.each([
    ['production', {}],
    ['development', {}],
    ['test', {}],
  ])('a wrong MicrosoftAppType stops the server in %s', (mode) => {
    const faults = faultsOf({ ...tenant, NODE_ENV: mode, MicrosoftAppType: 'SingleTennant' });
    expect(faults).toEqual([
      'MicrosoftAppType must be SingleTenant or UserAssignedMsi; "SingleTennant" is not. Did you mean SingleTenant?',
    ]);
  });

  test.each<[string, string, RegExp]>([
    ['MicrosoftAppType', 'MultiTenant', /must be SingleTenant or UserAssignedMsi; "MultiTenant" is not\./],
    ['NODE_ENV', 'prod', /must be production or development or test; "prod" is not/],
    ['PORT', '0', /whole number from 1 to 65535; "0" is not/],
    ['PORT', '65536', /whole number from 1 to 65535/],
    ['PORT', '3978a', /whole number/],
    ['PORT', '-1', /whole number/],
    ['PORT', '1e3', /whole number/],
    ['REFRESH_SECONDS', '0.5', /whole number from 1 to 3600/],
    ['MicrosoftAppId', 'not-a-guid', /MicrosoftAppId must be a GUID/],
    ['TEAMS_APP_ID', '1234', /TEAMS_APP_ID must be a GUID/],
    ['PUBLIC_URL', 'attendance.example.gov.uk', /PUBLIC_URL must be an address/],
    ['PUBLIC_URL', 'ftp://attendance.example.gov.uk', /PUBLIC_URL must be an address/],
    ['PUBLIC_URL', 'https://attendance.example.gov.uk/teams', /without a path/],
    ['GRAPH_BASE_URL', 'https://user@graph.example', /GRAPH_BASE_URL must be an address/],
    ['SHAREPOINT_SITE_ID', 'https://example.sharepoint.com/sites/x', /SHAREPOINT_SITE_ID must be the id/],
    ['TEAM_MAILBOX', 'attendance', /TEAM_MAILBOX must be an email address/],
    ['SMALLEST_GROUP', '0', /SMALLEST_GROUP must be a whole number from 1 to 100/],
    ['BAND_READING', 'belov', /BAND_READING must be dfe or below; "belov" is not. Did you mean below\?/],
    ['LOG_LEVEL', 'inf', /Did you mean info\?/],
  ])('%s=%s', (name, value, words) => {
    const faults = faultsOf({ ...tenant, NODE_ENV: 'development', [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(words);
  });

  test('are named all together, with the settings that are missing', () => {
    const faults = faultsOf({ NODE_ENV: 'production', PORT: 'x', MicrosoftAppType: 'y' });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'PORT',
      'MicrosoftAppType',
      'PUBLIC_URL',
      'MicrosoftAppId',
      'MicrosoftAppTenantId',
      'TEAMS_APP_ID',
      'SHAREPOINT_SITE_ID',
      'TEAM_MAILBOX',
    ]);
  });

  test.each(['PUBLIC_URL', 'GRAPH_BASE_URL', 'TOKEN_ISSUER', 'TOKEN_KEYS_URL'])(
    '%s must be https in production',
    (name) => {
      expect(faultsOf({ ...tenant, [name]: 'http://127.0.0.1:3978' })).toEqual([
        `${name} must start with https:// in production.`,
      ]);
    },
  );

  test('a single tenant needs exactly one proof', () => {
    const { MicrosoftAppPassword: _, ...without } = tenant;
    expect(faultsOf(without)).toEqual([
      'MicrosoftAppType is SingleTenant: set MicrosoftAppPassword or MicrosoftAppCertificateFile.',
    ]);
    expect(faultsOf({ ...without, MicrosoftAppCertificateFile: 'app.pem' })).toEqual([]);
    expect(faultsOf({ ...tenant, MicrosoftAppCertificateFile: 'app.pem' })).toEqual([
      'Set MicrosoftAppPassword or MicrosoftAppCertificateFile, not both.',
    ]);
  });

  test('a managed identity takes no proof', () => {
    expect(faultsOf({ ...tenant, MicrosoftAppType: 'UserAssignedMsi' })).toEqual([
      'MicrosoftAppType is UserAssignedMsi: take MicrosoftAppPassword and MicrosoftAppCertificateFile away.',
    ]);
  });

  test('never hold a secret, not even one in the wrong place', () => {
    const secret = 'q8Q~aaaabbbbccccddddeeeeffffgggghhhhiiii';
    const env = Object.fromEntries(Object.keys(tenant).map((name) => [name, secret]));
    const words = faultsOf({ ...env, PORT: secret, NODE_ENV: secret }).join('\n');
    expect(words).toContain('PORT must be');
    expect(words).not.toContain(secret);
  });
});
