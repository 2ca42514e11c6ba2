import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationBotFrameworkAuthenticationOptions,
} from 'botbuilder';
import { AuthenticationWithKeptClients } from './keptClients.ts';

/** How the bot proves who it is, and whose word it takes. `unauthenticated` is for the local tenant alone. */
export type BotAuth =
  | { kind: 'single-tenant'; appId: string; tenantId: string; password?: string; certificateFile?: string }
  | { kind: 'managed-identity'; appId: string; tenantId: string }
  | { kind: 'unauthenticated' };

/** Throws where the certificate cannot be read, so that a server without its proof does not start. */
export function authenticationOf(auth: BotAuth): ConfigurationBotFrameworkAuthentication {
  return new AuthenticationWithKeptClients(optionsOf(auth));
}

// botbuilder takes any type that it does not know for "multi-tenant", so the type is always spelled out.
function optionsOf(auth: BotAuth): ConfigurationBotFrameworkAuthenticationOptions {
  if (auth.kind === 'unauthenticated') return {};
  const identity = { MicrosoftAppId: auth.appId, MicrosoftAppTenantId: auth.tenantId };
  if (auth.kind === 'managed-identity') return { ...identity, MicrosoftAppType: 'UserAssignedMsi' };
  const proof = auth.certificateFile
    ? certificateIn(auth.certificateFile)
    : { MicrosoftAppPassword: auth.password ?? '' };
  return { ...identity, MicrosoftAppType: 'SingleTenant', ...proof };
}

/** The file holds the certificate and its private key, both as PEM. */
function certificateIn(file: string): { CertificateThumbprint: string; CertificatePrivateKey: string } {
  const pem = readFileSync(file, 'utf8');
  const key = /-----BEGIN ([A-Z ]*)PRIVATE KEY-----[^-]+-----END \1PRIVATE KEY-----/.exec(pem)?.[0];
  if (!key) throw new Error('The file of MicrosoftAppCertificateFile holds no private key in PEM form');
  const thumbprint = new X509Certificate(pem).fingerprint.replaceAll(':', '');
  return { CertificateThumbprint: thumbprint, CertificatePrivateKey: key };
}
