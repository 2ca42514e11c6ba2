import type { ServerConfig } from '../server/config.ts';
import { localTenant } from './people.ts';

/** The product's configuration, pointed at the local tenant. Whatever names a real tenant is left aside. */
export function localConfig(
  given: ServerConfig,
  { origin, graphBaseUrl }: { origin: string; graphBaseUrl: string | undefined },
): ServerConfig {
  const authority = `${origin}/local/sign-in/${localTenant.tenantId}`;
  return {
    ...given,
    publicUrl: origin,
    graphBaseUrl: onThisMachine(graphBaseUrl) ?? `${origin}/local/graph`,
    bot: { kind: 'unauthenticated' },
    appId: localTenant.appId,
    tenantId: localTenant.tenantId,
    teamsAppId: localTenant.teamsAppId,
    siteId: localTenant.siteId,
    mailbox: localTenant.mailbox.email,
    tokenIssuers: [`${authority}/v2.0`],
    tokenKeysUrl: `${authority}/discovery/v2.0/keys`,
  };
}

/** Something may stand between the product and the local Graph, but never Microsoft's: the tokens are not theirs. */
function onThisMachine(address: string | undefined): string | undefined {
  if (!address?.trim()) return undefined;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  if (['127.0.0.1', 'localhost', '[::1]'].includes(host)) return address.trim().replace(/\/+$/, '');
  throw new Error('GRAPH_BASE_URL must lead to this machine while the local tenant is in use.');
}
