import type { TokenCredential } from '@azure/identity';
import type { ServerConfig } from './config.ts';

/** The library takes long to load, so it is loaded when the first token is wanted. */
async function credentialOf({ bot }: Pick<ServerConfig, 'bot'>): Promise<TokenCredential> {
  const identity = await import('@azure/identity');
  if (bot.kind === 'managed-identity') return new identity.ManagedIdentityCredential({ clientId: bot.appId });
  if (bot.kind === 'unauthenticated') throw new Error('A server without an identity has no token for Graph.');
  const { tenantId, appId, certificateFile, password } = bot;
  if (certificateFile) {
    return new identity.ClientCertificateCredential(tenantId, appId, { certificatePath: certificateFile });
  }
  if (password) return new identity.ClientSecretCredential(tenantId, appId, password);
  throw new Error('Neither MicrosoftAppPassword nor MicrosoftAppCertificateFile is set.');
}

/** Tokens with which the server speaks to Graph as itself. Kept and renewed by the library. */
export function graphTokenOf(config: Pick<ServerConfig, 'bot' | 'graphBaseUrl'>): () => Promise<string> {
  const scope = `${new URL(config.graphBaseUrl).origin}/.default`;
  let credential: Promise<TokenCredential> | undefined;
  return async () => {
    credential ??= credentialOf(config);
    const token = await (await credential).getToken(scope);
    if (token === null) throw new Error('Entra gave no token for Graph.');
    return token.token;
  };
}
