import { distance } from 'fastest-levenshtein';
import { isTransposition, nearest } from './nearest.ts';
import { type Env, type SettingName, settingNames } from './settings.ts';

// Read by the local tenant, the browser tests or Node itself, and not by this server.
const alsoKnown = [
  'CI',
  'CHROMIUM_PATH',
  'GRAPH_TRAFFIC_FILE',
  'TZ',
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
  'HTTPS_PROXY',
];
const ourPrefix = /^(MicrosoftApp|GRAPH_|TEAMS_|SHAREPOINT_|TOKEN_)/i;

// Long names can be two letters out and still be nobody else's; short ones (PORT, HOST) cannot.
const longName = 8;

function resembles(name: string, ours: SettingName): boolean {
  if (name.toLowerCase() === ours.toLowerCase() || isTransposition(name, ours)) return true;
  return ours.length >= longName && distance(name.toLowerCase(), ours.toLowerCase()) <= 2;
}

function isSuspect(name: string): boolean {
  if (/^npm_/i.test(name)) return false;
  return ourPrefix.test(name) || settingNames.some((ours) => resembles(name, ours));
}

function sentence(name: string, where: string): string {
  const near = settingNames.find((ours) => resembles(name, ours)) ?? nearest(name, settingNames);
  return `${name}${where} is not a setting of ours and is not used.${near ? ` Did you mean ${near}?` : ''}`;
}

/**
 * One sentence for each name that looks like a setting of ours but is none. In the environment, which belongs to
 * everyone, only names near to ours are looked at; in our own .env file every name is.
 */
export function suspectSettings(env: Env, fromFile: Env = {}): string[] {
  const known = new Set<string>([...settingNames, ...alsoKnown]);
  const inFile = Object.keys(fromFile).filter((name) => !known.has(name));
  const inEnvironment = Object.keys(env).filter(
    (name) => !known.has(name) && !inFile.includes(name) && isSuspect(name),
  );
  return [
    ...inFile.map((name) => sentence(name, ' in .env')),
    ...inEnvironment.map((name) => sentence(name, '')),
  ];
}
