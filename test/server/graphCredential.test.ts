import { expect, test } from 'vitest';
import { graphTokenOf } from '../../src/server/graphCredential.ts';

const ids = {
  appId: '7a3c1f52-90de-4b18-a6c4-3f2e1d0c9b8a',
  tenantId: 'c0ffee00-1234-4abc-8def-001122334455',
};
const graphBaseUrl = 'https://graph.microsoft.com';

test('a server without an identity gets no token', async () => {
  const token = graphTokenOf({ bot: { kind: 'unauthenticated' }, graphBaseUrl });
  await expect(token()).rejects.toThrow('without an identity');
});

test('a single tenant without a proof gets no token', async () => {
  const token = graphTokenOf({ bot: { kind: 'single-tenant', ...ids }, graphBaseUrl });
  await expect(token()).rejects.toThrow('Neither MicrosoftAppPassword nor MicrosoftAppCertificateFile');
});

test('a certificate that is not there is said, not passed over', async () => {
  const bot = { kind: 'single-tenant', ...ids, certificateFile: '/nowhere/app.pem' } as const;
  await expect(graphTokenOf({ bot, graphBaseUrl })()).rejects.toThrow('/nowhere/app.pem');
});
