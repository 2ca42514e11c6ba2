import { isIPv4 } from 'node:net';
import type { BotAuth } from './authentication.ts';

// Where Teams takes replies: the public cloud, and the clouds of governments.
const teamsHosts = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]);

/**
 * Whether a reply, which may carry the bot's own token, can be sent to where an activity says it came from:
 * only to Teams, and in the local tenant only to this machine.
 */
export function mayReplyTo(serviceUrl: string, kind: BotAuth['kind']): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password } = new URL(serviceUrl);
  if (username || password) return false;
  if (kind === 'unauthenticated') return /^https?:$/.test(protocol) && isLoopback(hostname);
  return protocol === 'https:' && (teamsHosts.has(hostname) || hostname.endsWith('.botframework.com'));
}

/** `hostname` as URL gives it, which writes every form of an IPv4 address in four decimal parts. */
function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'))
  );
}
