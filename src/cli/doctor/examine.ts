import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { failureOf } from '../../graph/failure.ts';
import { siteContents } from '../../graph/lists/siteContents.ts';
import { readColumns, readLists } from '../../graph/provisioning/readSite.ts';
import { readAssignments } from '../../graph/stores/directory.ts';
import type { SiteConnection } from '../site/siteConnection.ts';
import { type Finding, notOk, ok } from './finding.ts';
import { botFinding, expiryFinding, permissionFindings, permissionsOf } from './identityRules.ts';
import { reach } from './reach.ts';
import { roleFindings } from './roleRules.ts';
import { columnFindings, listFinding } from './siteRules.ts';

const say = (error: unknown) => failureOf(error)?.message ?? String(error);

async function token({ token: ask, config }: SiteConnection): Promise<Finding[]> {
  const check = 'token for Graph';
  try {
    const permissions = permissionsOf(await ask());
    const got = ok(check, 'is given');
    return config && permissions ? [got, ...permissionFindings(permissions)] : [got];
  } catch (error) {
    return [
      notOk(
        check,
        `is refused (${error instanceof Error ? error.name : 'unknown'})`,
        'Check MicrosoftAppId, MicrosoftAppTenantId and the password or certificate.',
      ),
    ];
  }
}

async function site({ graph, siteId }: SiteConnection): Promise<Finding[]> {
  const check = 'site';
  try {
    await graph.job.send({ operation: 'site.read', method: 'GET', path: `/sites/${siteId}` });
  } catch (error) {
    return [
      notOk(
        check,
        `cannot be reached: ${say(error)}`,
        'Check SHAREPOINT_SITE_ID (GET /sites/{host}:/sites/{name} in Graph Explorer shows it), and that the app was granted the site.',
      ),
    ];
  }
  const lists = await readLists(graph, siteId);
  const findings = [ok(check, 'can be reached')];
  for (const described of siteContents) {
    const found = lists.find(({ displayName }) => displayName === described.name);
    findings.push(listFinding(described, found));
    if (found) findings.push(...columnFindings(described, await readColumns(graph, siteId, found.id)));
  }
  return findings;
}

async function mailbox({ graph, mailbox: address }: SiteConnection): Promise<Finding[]> {
  const check = 'calendar of the team';
  try {
    await graph.job.send({
      operation: 'mailbox.read',
      method: 'GET',
      path: `/users/${encodeURIComponent(address)}/events?$top=1&$select=id`,
    });
    return [ok(check, 'can be reached')];
  } catch (error) {
    return [
      notOk(
        check,
        `cannot be reached: ${say(error)}`,
        'Check TEAM_MAILBOX, and that Exchange lets the app at its calendar (RBAC for Applications, role Application Calendars.ReadWrite).',
      ),
    ];
  }
}

async function roles({ graph, appId }: SiteConnection): Promise<Finding[]> {
  try {
    const { appRoles, assignments } = await readAssignments(graph, appId);
    return roleFindings(appRoles, assignments);
  } catch (error) {
    return [
      notOk(
        'app roles',
        `cannot be read: ${say(error)}`,
        'Grant the application permission Application.Read.All in Entra, with admin consent.',
      ),
    ];
  }
}

const application = z.object({
  passwordCredentials: z.array(z.object({ endDateTime: z.string(), hint: z.string().nullish() })),
});

/** When the proof of the app ends, as far as it can be known: a certificate says so, a secret only in Entra. */
async function expiry({ graph, config, appId }: SiteConnection, now: string): Promise<Finding[]> {
  if (config?.bot.kind !== 'single-tenant') return [];
  const { certificateFile, password } = config.bot;
  if (certificateFile) {
    try {
      const { validTo } = new X509Certificate(readFileSync(certificateFile));
      return [expiryFinding('certificate', { endsAt: new Date(validTo).toISOString(), now })];
    } catch {
      return [
        notOk(
          'certificate',
          'cannot be read',
          'Check MicrosoftAppCertificateFile: a PEM file with both parts.',
        ),
      ];
    }
  }
  try {
    const { passwordCredentials } = await graph.job.read(
      {
        operation: 'app.read',
        method: 'GET',
        path: `/applications(appId='${appId}')?$select=passwordCredentials`,
      },
      application,
    );
    // Entra keeps the first three characters of a secret as a hint to which one it is.
    const mine = passwordCredentials.find(({ hint }) => hint && password?.startsWith(hint));
    return mine ? [expiryFinding('client secret', { endsAt: mine.endDateTime, now })] : [];
  } catch {
    return [];
  }
}

async function bot({ publicUrl, config }: SiteConnection): Promise<Finding[]> {
  const status = await fetch(`${publicUrl}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
    signal: AbortSignal.timeout(10_000),
  }).then(
    (response) => response.status,
    () => undefined,
  );
  return [botFinding(status, { local: config === undefined })];
}

/** Every check, in the order in which one rests on another. `now` is an instant, ISO with Z. */
export async function examine(connection: SiteConnection, now: string): Promise<Finding[]> {
  const identity = await token(connection);
  const endpoint = await bot(connection);
  if (identity.some(({ check, state }) => check === 'token for Graph' && state === 'not ok')) {
    return [...identity, ...endpoint];
  }
  const found = await site(connection);
  const isThere = found.some(({ check, state }) => check === 'site' && state === 'ok');
  return [
    ...identity,
    ...found,
    ...(await mailbox(connection)),
    ...(await roles(connection)),
    ...(isThere ? await reach(connection, now) : []),
    ...(await expiry(connection, now)),
    ...endpoint,
  ];
}
