import { expect, test } from 'vitest';
import { auditList } from '../../src/graph/lists/cases/audit.ts';
import { casesList } from '../../src/graph/lists/cases/cases.ts';
import { entryLists } from '../../src/graph/lists/cases/entryLists.ts';
import { schoolsList } from '../../src/graph/lists/schools.ts';
import { localPeople, localTenant } from '../../src/local/people.ts';
import { parseConfig } from '../../src/server/config.ts';
import { createServer } from '../../src/server/createServer.ts';
import { createLog } from '../../src/server/log.ts';
import { change, contents, entry, pupilCase } from '../graph/caseExamples.ts';
import { school } from '../graph/examples.ts';
import { type LocalSite, localSite, siteId } from '../graph/localSite.ts';
import { asJson } from './support/testApp.ts';

const officer = localPeople.find(({ role }) => role === 'officer');

/** The product over a site where one pupil has a case. */
async function serverOn(site: LocalSite) {
  await site.put(schoolsList, school('s-one'));
  await site.put(casesList, pupilCase(1));
  const issuer = `${site.origin}/local/sign-in/${localTenant.tenantId}`;
  const { config } = parseConfig({
    PUBLIC_URL: site.origin,
    GRAPH_BASE_URL: `${site.origin}/local/graph`,
    MicrosoftAppId: localTenant.appId,
    MicrosoftAppTenantId: localTenant.tenantId,
    TEAMS_APP_ID: localTenant.teamsAppId,
    SHAREPOINT_SITE_ID: siteId,
    TEAM_MAILBOX: localTenant.mailbox.email,
    TOKEN_ISSUER: `${issuer}/v2.0`,
    TOKEN_KEYS_URL: `${issuer}/discovery/v2.0/keys`,
  });
  const server = await createServer(
    { ...config, bot: { kind: 'unauthenticated' } },
    { graphToken: () => site.tenant.graphToken(), log: createLog('silent') },
  );
  await server.ready;
  const authorization = `Bearer ${await site.tenant.issueToken(officer?.id ?? '')}`;
  const call = (path: string, init: RequestInit = {}) =>
    server.app.request(path, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init.headers)), authorization },
    });
  return { server, call };
}

async function audited(site: LocalSite) {
  const { body } = await site.graph().job.send({
    operation: 'test',
    method: 'GET',
    path: `${await site.listPath('Audit')}/items?$expand=fields`,
  });
  const rows = (body as { value: { fields: unknown }[] }).value;
  return rows.map(({ fields }) => auditList.reader.parse(fields));
}

const acts = async (site: LocalSite) => (await audited(site)).map(({ act, subject }) => `${act} ${subject}`);
const note = (id: string) => asJson({ entries: [{ kind: 'note', id, content: contents.note }] });

test('what people do is in the audit soon, and what they did last before the server has gone', async () => {
  const site = await localSite();
  const { server, call } = await serverOn(site);
  expect((await call('/api/pupils/p-1/entries', note('note-1'))).status).toBe(200);
  await expect.poll(() => acts(site), { timeout: 10_000 }).toContain('added note');
  expect((await call('/api/pupils/p-1/case')).status).toBe(200);
  expect((await call('/api/pupils/p-1/entries', note('note-2'))).status).toBe(200);
  await server.close();
  const last = await acts(site);
  expect(last.filter((act) => act === 'added note')).toHaveLength(2);
  expect(last).toContain('viewed pupil');
}, 30_000);

test('what a server that was cut off has written about a pupil is put into the audit by the next', async () => {
  const site = await localSite();
  const made = { ...change(1), at: new Date().toISOString(), byId: officer?.id ?? '' };
  await site.put(entryLists.note, entry('note', 'note-1', { history: [made] }));
  const { server } = await serverOn(site);
  await expect.poll(() => acts(site), { timeout: 10_000 }).toContain('added note');
  await server.close();
  expect(await audited(site)).toMatchObject([{ personId: officer?.id, role: 'officer', recordId: 'note-1' }]);
}, 30_000);
