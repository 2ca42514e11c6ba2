import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../src/access/person.ts';
import { knowsSouth, walkers } from './walk/people.ts';
import type { Route } from './walk/table/route.ts';
import { asksOf } from './walk/walkOperation.ts';
import { wholeTable } from './walk/wholeTable.ts';
import { openWorld, type World } from './walk/world.ts';

// How long an answer takes is not held here but what it takes: the same is asked of the ports, in the same order, about what is
// another school’s as about what does not exist.

const calls: string[] = [];
let world: World;
beforeAll(async () => {
  world = await openWorld({ calls });
}, 60_000);
afterAll(() => world.close());

/** What each request about South, and about nothing, asks of the ports. */
async function callsOf(person: Person, route: Route): Promise<Record<'south' | 'nowhere', string[]>> {
  const found: Record<'south' | 'nowhere', string[]> = { south: [], nowhere: [] };
  for (const { ask, about } of await asksOf(route, person, world)) {
    if (about !== 'south' && about !== 'nowhere') continue;
    calls.length = 0;
    await world.ask(world.tokens.of(person), ask.path, ask.init);
    found[about].push(calls.join('\n'));
  }
  return found;
}

const aboutSchools = Object.entries(wholeTable).filter(([, { council }]) => !council);

test.each(aboutSchools)('%s', async (...[, route]) => {
  for (const { person } of walkers.filter((one) => !knowsSouth(one.person))) {
    await world.fresh();
    const { south, nowhere } = await callsOf(person, route);
    expect(south.length).toBeGreaterThan(0);
    expect(south).toEqual(nowhere);
  }
});

test('the spies see what is asked', async () => {
  const [north] = walkers.filter(({ who }) => who === 'staff of North');
  calls.length = 0;
  await world.ask(world.tokens.of(north?.person as Person), `/api/pupils/${world.places.north.pupil}/case`);
  expect(calls).toContain('cases.caseload.byId(…)');
  expect(calls.some((call) => call.startsWith('cases.audit.note('))).toBe(true);
});
