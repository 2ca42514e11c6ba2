import { randomUUID } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { createGraph, type Graph } from '../../src/graph/graph.ts';
import type { Fields, ListDescription } from '../../src/graph/lists/listDescription.ts';
import { provision } from '../../src/graph/provision.ts';
import { readLists } from '../../src/graph/provisioning/readSite.ts';
import { openStores, type Stores } from '../../src/graph/stores.ts';
import { openTenant, type Tenant } from '../../src/local/openTenant.ts';
import { localTenant } from '../../src/local/people.ts';
import { quiet } from './quiet.ts';
import { impatient } from './stubGraph.ts';

export const { siteId, appId } = localTenant;
export const mailbox = localTenant.mailbox.email;

export type LocalSite = {
  tenant: Tenant;
  origin: string;
  /** A client of its own, as another server would have. */
  graph(): Graph;
  stores(graph?: Graph): Promise<Stores>;
  listPath(name: string): Promise<string>;
  /** Puts rows into a list past the product. */
  put<T>(description: ListDescription<T>, ...records: T[]): Promise<void>;
  putFields(list: string, fields: Fields): Promise<{ id: string }>;
};

/** When the tests take place: a Monday in term. */
export const testNow = '2026-11-23T09:00:00Z';

const newFolder = () => mkdtempSync(join(tmpdir(), 'graph-'));
const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** A tenant kept in a folder, on a loopback port. */
async function listen(dataDir: string) {
  let handle: (request: Request, env: object) => Response | Promise<Response> = () => new Response(null);
  const server = serve({ fetch: (request, env) => handle(request, env), port: 0, hostname: '127.0.0.1' });
  await new Promise<void>((resolve) => server.once('listening', () => resolve()));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tenant = await openTenant({ dataDir, origin });
  handle = (request, env) => tenant.app.fetch(request, env);
  const close = async () => {
    await tenant.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
  };
  return { tenant, origin, close };
}

const graphOf = ({ tenant, origin }: { tenant: Tenant; origin: string }) =>
  createGraph({
    baseUrl: `${origin}/local/graph`,
    token: tenant.graphToken,
    log: quiet,
    policies: { ...impatient, waiting: { ...impatient.waiting, overall: 2_000, each: 2_000 } },
  });

/** Keys and lists are made once for a file of tests, and copied for each of them. */
const prepared: Partial<Record<'bare' | 'provisioned', Promise<string>>> = {};
// Here and not in the first test, whose time is not for this.
beforeAll(async () => {
  prepared.provisioned ??= prepare(true);
  await prepared.provisioned;
}, 60_000);
afterAll(async () => {
  for (const folder of Object.values(prepared)) removeFolder(await folder);
});

async function prepare(withLists: boolean): Promise<string> {
  const folder = newFolder();
  const here = await listen(folder);
  if (withLists) await provision({ graph: graphOf(here), siteId });
  await here.close();
  return folder;
}

/** Rows of a list as the tenant keeps them on disk: thousands of them are there at once. */
function seed(dataDir: string, { list, rows }: { list: string; rows: readonly Fields[] }): void {
  const folder = join(dataDir, 'tenant', 'graph');
  const lines = readFileSync(join(folder, 'lists.jsonl'), 'utf8').trim().split('\n');
  const kept = lines.map((line) => JSON.parse(line) as { v?: { id: string; displayName: string } });
  const listId = kept.find(({ v }) => v?.displayName === list)?.v?.id ?? '';
  const items = rows.map((fields, at) => {
    const filled = Object.entries(fields).filter(([, value]) => value !== null && value !== '');
    const item = {
      ...{ id: String(at + 1), listId, guid: randomUUID(), version: 1, sequence: at + 1 },
      ...{ createdAt: testNow, modifiedAt: testNow, fields: Object.fromEntries(filled) },
    };
    return `${JSON.stringify({ k: `${listId}/${item.id}`, v: item })}\n`;
  });
  appendFileSync(join(folder, 'items.jsonl'), items.join(''));
}

type SiteOptions = { bare?: boolean; rows?: { list: string; rows: readonly Fields[] } };

/** The local tenant on a loopback port, with nothing in it but the lists (none with `bare`), gone after the test. */
export async function localSite({ bare = false, rows }: SiteOptions = {}): Promise<LocalSite> {
  const kind = bare ? 'bare' : 'provisioned';
  prepared[kind] ??= prepare(!bare);
  const dataDir = newFolder();
  cpSync(await prepared[kind], dataDir, { recursive: true });
  if (rows) seed(dataDir, rows);
  const { tenant, origin, close } = await listen(dataDir);
  onTestFinished(async () => {
    await close();
    removeFolder(dataDir);
  });

  const newGraph = () => graphOf({ tenant, origin });
  const own = newGraph();
  const listPath = async (name: string) => {
    const list = (await readLists(own, siteId)).find(({ displayName }) => displayName === name);
    return `/sites/${siteId}/lists/${list?.id}`;
  };
  const putFields = async (list: string, fields: Fields) => {
    const { body } = await own.job.send({
      operation: 'test.put',
      method: 'POST',
      path: `${await listPath(list)}/items`,
      body: { fields },
    });
    return body as { id: string };
  };
  return {
    tenant,
    origin,
    graph: newGraph,
    stores: (graph = newGraph()) =>
      openStores({ graph, siteId, mailbox, appId, log: quiet, now: () => testNow }),
    listPath,
    putFields,
    async put(description, ...records) {
      for (const record of records) await putFields(description.name, description.fieldsOf(record));
    },
  };
}

/** How many calls each operation has sent since, and in all. */
export function counting(graph: Graph): () => { byOperation: Record<string, number>; total: number } {
  const before = new Map(graph.calls());
  return () => {
    const since = [...graph.calls()].map(([name, n]): [string, number] => [
      name,
      n - (before.get(name) ?? 0),
    ]);
    const byOperation = Object.fromEntries(since.filter(([, n]) => n > 0));
    return { byOperation, total: since.reduce((sum, [, n]) => sum + n, 0) };
  };
}
