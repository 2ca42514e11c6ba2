import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSigningKey } from '../../src/local/signIn/keys.ts';
import { createTokens } from '../../src/local/signIn/tokens.ts';
import { stormPeople } from '../storm/stormPeople.ts';
import { calendarInOrder, startServers } from '../storm/stormServers.ts';
import {
  fillTenant,
  type GraphTime,
  openStormTenant,
  type StormTenant,
  stormOccurrences,
} from '../storm/stormTenant.ts';
import { openWrites } from './bareWrites.ts';
import { show, spread } from './load.ts';

const dates = 9;
const mostInARow = 3;

/** The most calls of which each began after the one before had ended. */
function inARow(calls: readonly GraphTime[]): number {
  let free = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const { from, to } of [...calls].sort((a, b) => a.to - b.to)) {
    if (from < free) continue;
    count += 1;
    free = to;
  }
  return count;
}

type Timed = { milliseconds: number; inARow: number };

async function book(
  held: StormTenant,
  origin: string,
  { token, date, schoolId }: { token: string; date: string; schoolId: string },
): Promise<Timed> {
  held.forgetCalls();
  const from = performance.now();
  const response = await fetch(`${origin}/api/occurrences/${date}/places`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ topic: 'codes', schoolId }),
  });
  const milliseconds = performance.now() - from;
  if (response.status !== 201) throw new Error(`The booking was answered ${response.status}`);
  await response.arrayBuffer();
  return { milliseconds, inARow: inARow(held.calls()) };
}

/** A booking over HTTP: how many calls of Graph it waits for one after another, and its time beside that of its two writes alone. */
export async function booking(): Promise<string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-bench-'));
  const held = await openStormTenant(dataDir);
  try {
    const { people, schools } = stormPeople(400);
    const occurrences = stormOccurrences(dates, new Date().toISOString().slice(0, 10));
    await fillTenant(held, { schools, occurrences });
    const script = fileURLToPath(new URL('stormServer.js', import.meta.url));
    const servers = await startServers(1, { tenant: held, script, refreshSeconds: 3600 });
    const [origin = ''] = servers.origins();
    // What it does of itself at its start is no part of a booking.
    await calendarInOrder(origin);
    const key = await openSigningKey(held.folder);
    const tokens = createTokens({ key, origin: held.origin, now: () => new Date() });
    const bookers = schools.map(({ id, staffIds: [first] }) => ({
      schoolId: id,
      person: people.find((person) => person.id === first),
    }));
    const first: Timed[] = [];
    const later: Timed[] = [];
    const ratios: number[] = [];
    const writes = await openWrites(held);
    // One date is kept for the bare writes: they leave a version behind that no server knows.
    const [peer, ...others] = occurrences;
    const tokenOf = async (n: number) => {
      const { person, schoolId } = bookers[n] ?? {};
      if (!person || schoolId === undefined) throw new Error('nobody to book');
      return { token: await tokens.person(person), schoolId };
    };
    const peerDate = peer?.id ?? '';
    await book(held, origin, { ...(await tokenOf(0)), date: peerDate });
    for (const { id: date, capacity } of others) {
      for (let n = 0; n < capacity; n += 1) {
        const one = await book(held, origin, { ...(await tokenOf(n)), date });
        (n === 0 ? first : later).push(one);
        if (n > 0) ratios.push(one.milliseconds / (await writes.time(peerDate)));
      }
    }
    await servers.end();
    const most = (of: readonly Timed[]) => Math.max(...of.map((each) => each.inARow));
    const times = (of: readonly Timed[]) => show(spread(of.map(({ milliseconds }) => milliseconds)), 1);
    return [
      `Graph calls in a row: ${most(first)} for the first booking of a date, which makes its event, ${most(later)} for others; aim ${mostInARow}`,
      `Time: ${show(spread(ratios))} x its two writes alone`,
      `  first ${times(first)} ms, others ${times(later)} ms`,
    ];
  } finally {
    await held.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
