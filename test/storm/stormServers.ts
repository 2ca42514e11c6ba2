import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../e2e/support/product.ts';
import type { StormTenant } from './stormTenant.ts';

type Running = { child: ChildProcess; origin: string; port: number };

export type StormServers = {
  /** Where each of them is found, one that was killed a moment ago included. */
  origins(): readonly string[];
  /** Kills one without warning, and starts another in its place. */
  killOne(index: number): void;
  /** Kills all. */
  end(): Promise<void>;
};

const longestStart = 60_000;

async function isReady(origin: string): Promise<boolean> {
  return fetch(`${origin}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Resolves once `holds` does. @throws Error after a minute */
async function eventually(what: string, holds: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + longestStart;
  while (!(await holds())) {
    if (performance.now() > until) throw new Error(`Not within a minute: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Resolves once a server has made the calendar say what the lists say. */
export async function calendarInOrder(origin: string): Promise<void> {
  await eventually('the calendar has been put in order', async () => {
    const health = (await (await fetch(`${origin}/healthz`)).json()) as {
      copies: { reconciledSecondsAgo?: number };
    };
    return health.copies.reconciledSecondsAgo !== undefined;
  });
}

/** Starts so many servers over one tenant, each a process of its own, and waits until they are ready. */
export async function startServers(
  count: number,
  {
    tenant,
    script,
    refreshSeconds = 5,
  }: { tenant: Pick<StormTenant, 'origin' | 'folder'>; script: string; refreshSeconds?: number },
): Promise<StormServers> {
  function start(port: number): Running {
    const child = spawn(process.execPath, [script], {
      env: {
        ...process.env,
        NODE_ENV: 'development',
        LOG_LEVEL: 'silent',
        PORT: String(port),
        REFRESH_SECONDS: String(refreshSeconds),
        TENANT_ORIGIN: tenant.origin,
        TENANT_FOLDER: tenant.folder,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return { child, port, origin: `http://127.0.0.1:${port}` };
  }
  const running: Running[] = [];
  for (let n = 0; n < count; n += 1) running.push(start(await freePort()));
  for (const { origin } of running) await eventually('a server is ready', () => isReady(origin));
  return {
    origins: () => running.map(({ origin }) => origin),
    killOne(index) {
      const killed = running[index % running.length];
      if (!killed) return;
      killed.child.kill('SIGKILL');
      running[index % running.length] = start(killed.port);
    },
    async end() {
      const gone = running.map(({ child }) => (child.exitCode === null ? once(child, 'exit') : undefined));
      for (const { child } of running) child.kill('SIGKILL');
      await Promise.all(gone);
    },
  };
}
