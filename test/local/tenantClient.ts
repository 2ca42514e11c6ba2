import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import { openTenant, type Tenant, type TenantOptions } from '../../src/local/openTenant.ts';
import { localTenant } from '../../src/local/people.ts';

export const site = `/sites/${localTenant.siteId}`;
export const team = `/users/${localTenant.mailbox.email}`;

// biome-ignore lint/suspicious/noExplicitAny: an answer is looked at in every way a test can think of
export type Answer = { status: number; body: any; headers: Headers };

export type Client = {
  tenant: Tenant;
  dataDir: string;
  /** `call` is 'POST /sites/…'. */
  call(call: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Closes the tenant and opens it again over the same folder. */
  restart(): Promise<void>;
};

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

export function temporaryFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tenant-'));
  cleanups.push(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let signingKey: string | undefined;

/** Making a key takes longer than most tests: one serves them all. */
async function opened(options: TenantOptions): Promise<Tenant> {
  const file = path.join(options.dataDir, 'tenant', 'signing-key.json');
  if (signingKey !== undefined && !fs.existsSync(file)) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, signingKey);
  }
  const tenant = await openTenant(options);
  signingKey ??= fs.readFileSync(file, 'utf8');
  return tenant;
}

/** A tenant in a folder of its own and a caller that speaks to its Graph in memory. */
export async function openClient(clock?: () => Date, origin = 'http://127.0.0.1:3978'): Promise<Client> {
  const dataDir = temporaryFolder();
  const traffic = process.env.GRAPH_TRAFFIC_FILE;
  const open = () => opened({ dataDir, origin, ...(clock && { clock }), ...(traffic && { traffic }) });
  const client: Client = {
    tenant: await open(),
    dataDir,
    async call(call, body, headers = {}) {
      const [method = '', where = ''] = call.split(/ (.*)/s);
      const raw = body instanceof Uint8Array;
      const type =
        body === undefined ? {} : { 'Content-Type': raw ? 'application/octet-stream' : 'application/json' };
      const response = await client.tenant.app.request(`${origin}/local/graph/v1.0${where}`, {
        method,
        headers: { Authorization: `Bearer ${await client.tenant.graphToken()}`, ...type, ...headers },
        ...(body !== undefined && { body: raw ? Buffer.from(body) : JSON.stringify(body) }),
      });
      const text = await response.text();
      const json = response.headers.get('content-type')?.includes('json');
      return { status: response.status, body: json ? JSON.parse(text) : text, headers: response.headers };
    },
    get: (where, headers) => client.call(`GET ${where}`, undefined, headers),
    async restart() {
      await client.tenant.close();
      client.tenant = await open();
    },
  };
  cleanups.push(() => client.tenant.close());
  return client;
}

/** The path below the version of a link that Graph gave. */
export const below = (link: string): string => {
  const url = new URL(link);
  return `${url.pathname}${url.search}`.replace('/local/graph/v1.0', '');
};
