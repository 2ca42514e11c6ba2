import { z } from 'zod';
import { sendBatch } from '../batch.ts';
import type { Graph } from '../graph.ts';
import type { AppRole, Assignment } from './directoryRoles.ts';

const servicePrincipal = z.object({
  id: z.string(),
  appRoles: z.array(z.object({ id: z.string(), value: z.string().nullable() })),
});

const assignment = z.object({
  principalId: z.string(),
  principalType: z.string(),
  appRoleId: z.string(),
});

const user = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  mail: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
});

/** The roles of the app as it is registered in the tenant, and who has been given which. */
export async function readAssignments(
  graph: Graph,
  appId: string,
): Promise<{ appRoles: AppRole[]; assignments: Assignment[] }> {
  const path = `/servicePrincipals(appId='${encodeURIComponent(appId)}')`;
  const { id, appRoles } = await graph.job.read(
    { operation: 'people.roles', method: 'GET', path: `${path}?$select=id,appRoles` },
    servicePrincipal,
  );
  const assignments = await graph.job.all(
    {
      operation: 'people.assignments',
      method: 'GET',
      path: `/servicePrincipals/${encodeURIComponent(id)}/appRoleAssignedTo`,
    },
    assignment,
  );
  return { appRoles, assignments };
}

export type Contact = { name: string; email: string };

/** Names and addresses by Entra object id. Who is no longer in the directory is left out. */
export async function readContacts(graph: Graph, ids: readonly string[]): Promise<Map<string, Contact>> {
  const answers = await sendBatch(graph.job, {
    operation: 'people.names',
    parts: ids.map((id) => ({
      method: 'GET',
      path: `/users/${encodeURIComponent(id)}?$select=id,displayName,mail,userPrincipalName`,
    })),
  });
  const found = new Map<string, Contact>();
  answers.forEach(({ status, body }, index) => {
    const id = ids[index];
    const result = user.safeParse(body);
    if (id === undefined || status !== 200 || !result.success) return;
    const { displayName, mail, userPrincipalName } = result.data;
    found.set(id, { name: displayName ?? '', email: mail ?? userPrincipalName ?? '' });
  });
  return found;
}
