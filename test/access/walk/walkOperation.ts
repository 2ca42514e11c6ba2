import type { Person } from '../../../src/access/person.ts';
import type { Answer } from './answer.ts';
import type { About } from './expected.ts';
import {
  type Asked,
  faultsOfAnswer,
  faultsOfAudit,
  faultsOfLog,
  isLeak,
  leak,
  type Step,
  toldApart,
} from './faults.ts';
import { knowsSouth, officer, walkers } from './people.ts';
import type { Route } from './table/route.ts';
import type { World } from './world.ts';

/** What a walk has come to, to be said at its end. */
export type Tally = { operations: number; requests: number; leaks: number; faults: number };

const noUpload = { uploadId: '00000000-0000-4000-8000-00000000beef', checksum: '' };
const maySend = ({ role }: Person) => role === 'officer' || role === 'asw' || role === 'school';

/** Every ask of a route, about each school and about nothing. Whoever may not send a file names somebody else's. */
export async function asksOf(route: Route, person: Person, world: World): Promise<Asked[]> {
  const { places } = world;
  const sender = maySend(person) ? person : officer;
  const asked: Asked[] = [];
  for (const about of route.council ? (['council'] as const) : (['north', 'south', 'nowhere'] as const)) {
    const upload = route.uploads ? await world.upload(sender) : noUpload;
    const at = about === 'council' ? places.north : places[about];
    asked.push(...route.asks(at, upload).map((ask) => ({ ask, about })));
  }
  return [...asked, ...(route.once ?? []).map((ask) => ({ ask, about: 'council' }) as const)];
}

async function walkAs(step: Step, world: World, tally: Tally): Promise<string[]> {
  const { person, route } = step;
  const faults: string[] = [];
  const answers = new Map<About, Answer[]>();
  await world.fresh();
  const all = await asksOf(route, person, world);
  let before = await world.now();
  for (const asked of all) {
    const { ask, about } = asked;
    const answer = await world.ask(world.tokens.of(person), ask.path, ask.init);
    tally.requests += 1;
    answers.set(about, [...(answers.get(about) ?? []), answer]);
    const now = await world.now();
    faults.push(...faultsOfAnswer(step, asked, { answer, changed: now !== before }));
    if (now === before) continue;
    faults.push(...faultsOfAudit(step, asked, world.stores()));
    await world.fresh();
    before = await world.now();
  }
  return knowsSouth(person) ? faults : [...faults, ...toldApart(step, answers)];
}

/** With tokens that hold for nobody, though they say that an officer asks. */
async function walkWithout(route: Route, world: World, tally: Tally): Promise<string[]> {
  await world.fresh();
  const all = await asksOf(route, officer, world);
  const before = await world.now();
  const faults: string[] = [];
  for (const { ask } of all) {
    for (const [what, header] of world.tokens.bad) {
      const { status } = await world.ask(header, ask.path, ask.init);
      tally.requests += 1;
      if (status !== 401) faults.push(leak(`${what}: ${ask.path} was answered ${status}`));
    }
  }
  if ((await world.now()) !== before) faults.push('A token that holds for nobody changed something');
  return faults;
}

/** Walks one operation as everybody. Gives what is wrong, in words. */
export async function walkOperation(route: Route, world: World, tally: Tally): Promise<string[]> {
  const from = world.lines.length;
  const faults: string[] = [];
  for (const { who, person } of walkers) faults.push(...(await walkAs({ who, person, route }, world, tally)));
  faults.push(...(await walkWithout(route, world, tally)), ...faultsOfLog(world.lines.slice(from)));
  tally.operations += 1;
  tally.faults += faults.length;
  tally.leaks += faults.filter(isLeak).length;
  return faults;
}
