import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalPerson, localPeople } from '../../src/local/people.ts';
import { openSigningKey } from '../../src/local/signIn/keys.ts';
import { createTokens } from '../../src/local/signIn/tokens.ts';
import { allAttempts } from './stormCrowd.ts';
import { emptyLedger, faultsOfTelling, faultsOfVersion, type StormFaults } from './stormLedger.ts';
import { stormOfficer } from './stormOfficer.ts';
import { everyVersion, keptIn } from './stormOutcome.ts';
import { stormPeople } from './stormPeople.ts';
import { calendarInOrder, startServers } from './stormServers.ts';
import { fillTenant, openStormTenant, type StormTenant, stormOccurrences } from './stormTenant.ts';

export type StormSize = {
  attempts: number;
  people: number;
  occurrences: number;
  kills: number;
  /** Share of Graph calls that fail, 0 to 1. */
  failing: number;
  /** Presses under way at once. */
  atOnce: number;
};

export type StormResult = StormFaults & {
  ends: ReadonlyMap<string, number>;
  places: number;
  versions: number;
  differences: string[];
  graphCalls: number;
  faultsHit: number;
  seconds: number;
  /** Of every attempt with its presses, in milliseconds, in order of size. */
  times: number[];
};

type Say = (line: string) => void;

const kindsOfFault = [
  { fault: '429' },
  { fault: '503' },
  { fault: 'drop-before' },
  { fault: 'drop-after' },
] as const;

const attemptsPerOfficersTurn = 50;
const [anOfficer] = localPeople.filter(({ role }) => role === 'officer') as [LocalPerson];

/** Faults are tried one after another, each on the calls that the ones before it have let pass. */
function orderFaults({ faults }: StormTenant['tenant'], share: number): void {
  const probability = 1 - (1 - share) ** (1 / kindsOfFault.length);
  for (const kind of kindsOfFault) faults.add({ ...kind, times: 'always', probability });
}

/** Books and gives up against two servers that are killed and a Graph that fails, and says what became of it. */
export async function runStorm(
  size: StormSize,
  { script, say }: { script: string; say: Say },
): Promise<StormResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'graduated-response-storm-'));
  const held = await openStormTenant(dataDir);
  try {
    const { people, schools } = stormPeople(size.people);
    const today = new Date().toISOString().slice(0, 10);
    const dates = stormOccurrences(size.occurrences, today);
    say(`Filling the lists: ${schools.length} schools, ${dates.length} dates ...`);
    await fillTenant(held, { schools, occurrences: dates });
    const key = await openSigningKey(held.folder);
    const tokens = createTokens({ key, origin: held.origin, now: () => new Date() });
    const bookers = await Promise.all(
      people.map(async (person) => ({
        token: await tokens.person(person),
        schoolId: person.schools[0] ?? '',
      })),
    );
    const officerToken = await held.tenant.issueToken(anOfficer.id);
    const officer = stormOfficer(officerToken, dates);
    const servers = await startServers(2, { tenant: held, script });
    const ledger = emptyLedger();
    const ends = new Map<string, number>();
    const times: number[] = [];
    held.forgetCalls();
    orderFaults(held.tenant, size.failing);
    say(`${size.attempts} attempts, ${size.atOnce} at once ...`);
    const started = performance.now();

    let done = 0;
    let killed = 0;
    const count = (end: string) => ends.set(end, (ends.get(end) ?? 0) + 1);
    const crowd = { bookers, dateIds: dates.map(({ id }) => id), ledger, origins: servers.origins };
    await allAttempts(crowd, size, async (end, milliseconds) => {
      times.push(milliseconds);
      count(end);
      done += 1;
      if (done >= ((killed + 1) * size.attempts) / (size.kills + 1) && killed < size.kills) {
        servers.killOne(killed);
        killed += 1;
      }
      if (done % 1000 === 0) say(`  ${done} done, ${killed} servers killed`);
      if (done % attemptsPerOfficersTurn !== 0) return;
      count(`officer: ${await officer(servers.origins())}`);
    });
    const seconds = (performance.now() - started) / 1000;
    const faultsHit = held.tenant.faults.all().reduce((sum, { hits }) => sum + hits, 0);
    const graphCalls = held.calls().length;

    say('Killing both servers; another one puts in order what they left ...');
    await servers.end();
    held.tenant.faults.clear();
    const tidier = await startServers(1, { tenant: held, script });
    await calendarInOrder(tidier.origins()[0] ?? '');
    await tidier.end();

    const versions = everyVersion(held.folder);
    const wrongVersions = versions.map(faultsOfVersion);
    const { occurrences, differences } = await keptIn(held.graph);
    return {
      overbooked: [...new Set(wrongVersions.flatMap(({ overbooked }) => overbooked))],
      double: [...new Set(wrongVersions.flatMap(({ double }) => double))],
      ...faultsOfTelling(occurrences, ledger),
      ...{ ends, differences, graphCalls, faultsHit, seconds },
      places: occurrences.reduce((sum, { places }) => sum + places.length, 0),
      versions: versions.length,
      times: times.sort((a, b) => a - b),
    };
  } finally {
    await held.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
