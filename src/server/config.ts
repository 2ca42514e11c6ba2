import type { BandReading } from '../attendance/band.ts';
import { smallestGroup } from '../attendance/school/suppression.ts';
import { ConfigError } from './configError.ts';
import { type Env, readEachSetting, type SettingName, type Settings } from './settings.ts';
import { suspectSettings } from './suspectSettings.ts';

/** How the bot and the server prove who they are. `unauthenticated` is for the local tenant alone. */
export type BotAuth =
  | { kind: 'single-tenant'; appId: string; tenantId: string; password?: string; certificateFile?: string }
  | { kind: 'managed-identity'; appId: string; tenantId: string }
  | { kind: 'unauthenticated' };

export type ServerConfig = {
  port: number;
  dataDir: string;
  /** Where Teams reaches this server: an origin. */
  publicUrl: string;
  /** Without a version: https://graph.microsoft.com. */
  graphBaseUrl: string;
  bot: BotAuth;
  /** The app registration that tokens must be meant for. */
  appId: string;
  tenantId: string;
  teamsAppId: string;
  siteId: string;
  mailbox: string;
  /** The issuers whose tokens are believed: Entra's two forms for the tenant, or the one that is set. */
  tokenIssuers: readonly string[];
  tokenKeysUrl: string;
  bandReading: BandReading;
  /** Groups with fewer pupils are not shown. */
  smallestGroup: number;
  logLevel: string;
  refreshSeconds: number;
  /** How many servers there are at most: what Teams allows a second is shared among them. */
  servers: number;
};

export type ParsedConfig = { config: ServerConfig; notices: string[] };

const neededForATenant = [
  'PUBLIC_URL',
  'MicrosoftAppId',
  'MicrosoftAppType',
  'MicrosoftAppTenantId',
  'TEAMS_APP_ID',
  'SHAREPOINT_SITE_ID',
  'TEAM_MAILBOX',
] as const satisfies readonly SettingName[];

const addresses = ['PUBLIC_URL', 'GRAPH_BASE_URL', 'TOKEN_ISSUER', 'TOKEN_KEYS_URL'] as const;

/** What is missing or unsafe for a server that works with a council's own tenant. */
function faultsForATenant(settings: Settings, env: Env): string[] {
  const missing = neededForATenant
    .filter((name) => !env[name]?.trim())
    .map((name) => `${name} is missing. A server for a real tenant needs it.`);
  const open = addresses
    .filter((name) => settings[name]?.startsWith('http:'))
    .map((name) => `${name} must start with https:// in production.`);
  return [...missing, ...open];
}

/** The bot's proof must fit its type, or botbuilder falls back to another one without a word. */
function faultsOfProof(settings: Settings, complete: boolean): string[] {
  const proofs = [settings.MicrosoftAppPassword, settings.MicrosoftAppCertificateFile].filter(Boolean).length;
  if (settings.MicrosoftAppType === 'UserAssignedMsi' && proofs > 0) {
    return [
      'MicrosoftAppType is UserAssignedMsi: take MicrosoftAppPassword and MicrosoftAppCertificateFile away.',
    ];
  }
  if (proofs > 1) return ['Set MicrosoftAppPassword or MicrosoftAppCertificateFile, not both.'];
  if (settings.MicrosoftAppType === 'SingleTenant' && proofs === 0 && complete) {
    return ['MicrosoftAppType is SingleTenant: set MicrosoftAppPassword or MicrosoftAppCertificateFile.'];
  }
  return [];
}

// Stands for "no app registration": Entra gives no app and no tenant this id, so nothing can be signed in with it.
const noId = '00000000-0000-0000-0000-000000000000';

function botAuthOf(settings: Settings): BotAuth {
  const appId = settings.MicrosoftAppId ?? noId;
  const tenantId = settings.MicrosoftAppTenantId ?? noId;
  if (settings.MicrosoftAppType === 'UserAssignedMsi') return { kind: 'managed-identity', appId, tenantId };
  const { MicrosoftAppPassword: password, MicrosoftAppCertificateFile: certificateFile } = settings;
  return {
    kind: 'single-tenant',
    appId,
    tenantId,
    ...(password && { password }),
    ...(certificateFile && { certificateFile }),
  };
}

function configOf(settings: Settings): ServerConfig {
  const port = settings.PORT ?? 3978;
  const tenantId = settings.MicrosoftAppTenantId ?? noId;
  const issuer = settings.TOKEN_ISSUER;
  return {
    port,
    dataDir: settings.DATA_DIR ?? '.data',
    publicUrl: settings.PUBLIC_URL ?? `http://127.0.0.1:${port}`,
    graphBaseUrl: settings.GRAPH_BASE_URL ?? 'https://graph.microsoft.com',
    bot: botAuthOf(settings),
    appId: settings.MicrosoftAppId ?? noId,
    tenantId,
    teamsAppId: settings.TEAMS_APP_ID ?? noId,
    siteId: settings.SHAREPOINT_SITE_ID ?? '',
    mailbox: settings.TEAM_MAILBOX ?? '',
    tokenIssuers: issuer
      ? [issuer, `${issuer}/`]
      : [`https://login.microsoftonline.com/${tenantId}/v2.0`, `https://sts.windows.net/${tenantId}/`],
    tokenKeysUrl:
      settings.TOKEN_KEYS_URL ?? `https://login.microsoftonline.com/${tenantId}/discovery/v2.0/keys`,
    bandReading: settings.BAND_READING ?? 'dfe',
    smallestGroup: settings.SMALLEST_GROUP ?? smallestGroup,
    logLevel: settings.LOG_LEVEL ?? 'info',
    refreshSeconds: settings.REFRESH_SECONDS ?? 30,
    servers: settings.SERVERS ?? 2,
  };
}

/**
 * The configuration from environment variables; what `fromFile` (.env) says counts where the environment is silent.
 * `forTenant` insists on everything that a council's own tenant needs; production always does. Outside production what
 * is missing stands empty, for the local tenant to fill.
 * @throws ConfigError that names every fault together. No secret is ever in its words.
 */
export function parseConfig(env: Env, options: { fromFile?: Env; forTenant?: boolean } = {}): ParsedConfig {
  const merged = { ...options.fromFile, ...withoutEmpty(env) };
  const notices = suspectSettings(env, options.fromFile);
  const { settings, faults } = readEachSetting(merged);
  const complete = options.forTenant === true || settings.NODE_ENV === 'production';
  if (complete) faults.push(...faultsForATenant(settings, merged));
  faults.push(...faultsOfProof(settings, complete));
  if (faults.length > 0) throw new ConfigError(faults, notices);
  return { config: configOf(settings), notices };
}

function withoutEmpty(env: Env): Env {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
}
