import { z } from 'zod';
import { bandReadings } from '../attendance/band.ts';
import { ConfigError } from './configError.ts';
import { nearest } from './nearest.ts';

/** Environment variables, as `process.env` and `parseEnv` give them. */
export type Env = Readonly<Record<string, string | undefined>>;

export const appTypes = ['SingleTenant', 'UserAssignedMsi'] as const;

// A value is named in a fault only where it is short and so cannot be a secret in the wrong place.
const quoted = (value: string) => (value.length <= 20 ? `"${value}"` : 'what is set');

/** One of a few words; matched whatever its case and given in the spelling that we use. */
function oneOf<const T extends string>(words: readonly T[]) {
  return z.string().transform((value, context): T => {
    const match = words.find((word) => word.toLowerCase() === value.toLowerCase());
    if (match !== undefined) return match;
    const near = nearest(value, words);
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    context.addIssue(`must be ${words.join(' or ')}; ${quoted(value)} is not.${hint}`);
    return z.NEVER;
  });
}

function wholeNumber(from: number, to: number) {
  return z.string().transform((value, context): number => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= from && number <= to) return number;
    context.addIssue(`must be a whole number from ${from} to ${to}; ${quoted(value)} is not.`);
    return z.NEVER;
  });
}

/** An http or https address, without its trailing slash. */
const address = z.string().transform((value, context): string => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const plain = url && /^https?:$/.test(url.protocol) && !url.username && !url.search && !url.hash;
  if (plain) return url.href.replace(/\/+$/, '');
  context.addIssue(
    'must be an address that starts with https://, without a user name or anything after ? or #.',
  );
  return z.NEVER;
});

const origin = address.refine((value) => new URL(value).origin === value, {
  error: 'must be an address without a path, such as https://attendance.example.gov.uk.',
});

const guid = z
  .string()
  .regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, {
    error: 'must be a GUID: 36 characters such as 0b6e0f3c-1d2e-4f5a-8b9c-0d1e2f3a4b5c.',
  })
  .transform((value) => value.toLowerCase());

const siteId = z.string().regex(/^[\w.-]+,[\da-f-]{36},[\da-f-]{36}$/i, {
  error:
    'must be the id that Graph gives a site: its host and two GUIDs, apart by commas. `npm run doctor` explains.',
});

/** Every setting, described once. All are optional here: what a production server needs is said in config.ts. */
export const settingShapes = {
  NODE_ENV: oneOf(['production', 'development', 'test']).describe('production for a council’s own tenant'),
  PORT: wholeNumber(1, 65_535).describe('the port to listen on'),
  DATA_DIR: z.string().describe('where the local tenant keeps its data'),
  PUBLIC_URL: origin.describe('the address at which Teams reaches this server'),
  GRAPH_BASE_URL: address.describe('where Microsoft Graph is'),
  MicrosoftAppId: guid.describe('the application (client) id of the Entra app registration'),
  MicrosoftAppType: oneOf(appTypes).describe('how the bot proves who it is'),
  MicrosoftAppTenantId: guid.describe('the directory (tenant) id'),
  MicrosoftAppPassword: z.string().describe('the client secret; a secret'),
  MicrosoftAppCertificateFile: z.string().describe('a PEM file with the certificate and its private key'),
  TEAMS_APP_ID: guid.describe('the id of the Teams app in its manifest'),
  SHAREPOINT_SITE_ID: siteId.describe('the site that holds the lists'),
  TEAM_MAILBOX: z
    .email({ error: 'must be an email address.' })
    .describe('the mailbox whose calendar holds drop-ins and forums'),
  TOKEN_ISSUER: address.describe('who issues the tab’s tokens, where it is not Entra'),
  TOKEN_KEYS_URL: address.describe('where the keys of the issuer are'),
  BAND_READING: oneOf(bandReadings).describe('how persistent and severe absence are read'),
  SMALLEST_GROUP: wholeNumber(1, 100).describe(
    'groups with fewer pupils than this are not shown in a school’s figures',
  ),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).describe(
    'how much is logged',
  ),
  REFRESH_SECONDS: wholeNumber(1, 3600).describe('how often the copies of the lists are brought up to date'),
  SERVERS: wholeNumber(1, 20).describe(
    'how many servers run at once at most: they share what Teams lets the bot send in a second',
  ),
  DEVELOPER_NAME: z.string().max(32).describe('the council’s name in the Teams app manifest'),
} as const;

export type SettingName = keyof typeof settingShapes;
export type Settings = { [K in SettingName]?: z.output<(typeof settingShapes)[K]> };

export const settingNames = Object.keys(settingShapes) as SettingName[];

/** What is set, trimmed; an empty value is the same as none. */
function given(env: Env, name: SettingName): string | undefined {
  return env[name]?.trim() || undefined;
}

/** Reads every setting and every fault of one; nothing is required. */
export function readEachSetting(env: Env): { settings: Settings; faults: string[] } {
  const faults: string[] = [];
  const entries = settingNames.flatMap((name): [SettingName, unknown][] => {
    const value = given(env, name);
    if (value === undefined) return [];
    const read = settingShapes[name].safeParse(value);
    if (read.success) return [[name, read.data]];
    faults.push(...read.error.issues.map((issue) => `${name} ${issue.message}`));
    return [];
  });
  return { settings: Object.fromEntries(entries) as Settings, faults };
}

/**
 * The settings that are set, each checked, none required.
 * @throws ConfigError that names every fault.
 */
export function readSettings(env: Env): Settings {
  const { settings, faults } = readEachSetting(env);
  if (faults.length > 0) throw new ConfigError(faults);
  return settings;
}
