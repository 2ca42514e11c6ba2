import { join } from 'node:path';
import { addDays } from '../../src/calendar/plainDate.ts';
import type { School } from '../../src/casework/school.ts';
import { createCopy } from '../../src/graph/copy.ts';
import { createGraph, type Graph } from '../../src/graph/graph.ts';
import type { ListDescription } from '../../src/graph/lists/listDescription.ts';
import { occurrencesList } from '../../src/graph/lists/meetings/occurrences.ts';
import { schoolsList } from '../../src/graph/lists/schools.ts';
import { provision } from '../../src/graph/provision.ts';
import { openTenant, type Tenant } from '../../src/local/openTenant.ts';
import { localTenant } from '../../src/local/people.ts';
import type { Occurrence } from '../../src/meetings/occurrence.ts';
import { listen } from '../../src/server/listen.ts';
import { createLog } from '../../src/server/log.ts';

export type GraphTime = { from: number; to: number };

export type StormTenant = {
  tenant: Tenant;
  origin: string;
  /** Where the tenant keeps its key and its journals. */
  folder: string;
  graph: Graph;
  /** Every request to Graph since the last `forgetCalls`: when it came and when it was answered, as `performance.now()` has it. */
  calls(): readonly GraphTime[];
  forgetCalls(): void;
  close(): Promise<void>;
};

/** A tenant over HTTP, in a folder of its own, for servers that run as processes of their own. */
export async function openStormTenant(dataDir: string): Promise<StormTenant> {
  let calls: GraphTime[] = [];
  // With what holds the socket: a connection that is to be cut is cut there.
  type Answer = (request: Request, bindings?: object) => Response | Promise<Response>;
  let answer: Answer = () => new Response(null, { status: 503 });
  const listening = await listen(
    async (request: Request, bindings?: object) => {
      const from = performance.now();
      try {
        return await answer(request, bindings);
      } finally {
        if (new URL(request.url).pathname.startsWith('/local/graph'))
          calls.push({ from, to: performance.now() });
      }
    },
    { port: 0, hostname: '127.0.0.1' },
  );
  const origin = `http://127.0.0.1:${listening.port}`;
  const tenant = await openTenant({ dataDir, origin });
  answer = (request, bindings) => tenant.app.fetch(request, bindings);
  const log = createLog('silent');
  const graph = createGraph({ baseUrl: `${origin}/local/graph`, token: () => tenant.graphToken(), log });
  return {
    ...{ tenant, origin, graph, folder: join(dataDir, 'tenant') },
    calls: () => calls,
    forgetCalls: () => {
      calls = [];
    },
    async close() {
      await listening.close(async () => undefined);
      await tenant.close();
    },
  };
}

/** Drop-ins on so many days from the day after `today` (ISO) on. */
export function stormOccurrences(count: number, today: string): Occurrence[] {
  return Array.from({ length: count }, (_, n) => {
    const day = addDays(today, n + 1);
    return {
      id: `storm-${day}`,
      seriesId: 'storm',
      kind: 'drop-in',
      title: 'Attendance drop-in',
      startsAt: `${day}T15:30`,
      endsAt: `${day}T16:30`,
      capacity: 6 + (n % 9),
      leadMinutes: 0,
      cancelled: false,
      sequence: 0,
      waitlist: true,
      waiting: [],
      places: [],
    };
  });
}

/** Makes the lists, and puts schools and dates into them. */
export async function fillTenant(
  { graph }: Pick<StormTenant, 'graph'>,
  records: { schools: readonly School[]; occurrences: readonly Occurrence[] },
): Promise<void> {
  const siteId = localTenant.siteId;
  await provision({ graph, siteId });
  const log = createLog('silent');
  async function fill<T>(description: ListDescription<T>, rows: readonly T[]): Promise<void> {
    const copy = createCopy({ graph, path: `/sites/${siteId}/lists/${description.name}`, description, log });
    for (const row of rows) await copy.create(graph.job, row);
  }
  await fill(schoolsList, records.schools);
  await fill(occurrencesList, records.occurrences);
}
