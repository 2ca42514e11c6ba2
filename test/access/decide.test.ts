import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disguises, transformed } from './walk/disguises.ts';
import { officer, staffOfNorth, supportOfNorth, walkers } from './walk/people.ts';
import type { Ask } from './walk/table/route.ts';
import { openWorld, type World } from './walk/world.ts';

let world: World;
let requests = 0;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(async () => {
  console.log(`Access walk, decisions: ${requests.toLocaleString('en-GB')} requests.`);
  await world.close();
});

type Tried = { status: number; text: string; changed: boolean };

/** What an officer has to do first, then what somebody tries. */
async function tried(
  header: string,
  { before = [], ask }: { before?: readonly Ask[]; ask: Ask },
): Promise<Tried> {
  await world.fresh();
  for (const first of before) await world.ask(world.tokens.of(officer), first.path, first.init);
  const was = await world.now();
  const { status, text } = await world.ask(header, ask.path, ask.init);
  requests += 1;
  return { status, text, changed: (await world.now()) !== was };
}

const staffOfBoth = walkers.find(({ who }) => who === 'staff of North and South')?.person ?? staffOfNorth;

describe('what the council decides is not decided by a school', () => {
  test.each([
    ['staff of North', staffOfNorth],
    ['staff of both', staffOfBoth],
  ])('%s', async (...[, person]) => {
    for (const disguise of disguises(world.places.north)) {
      const { status, changed } = await tried(world.tokens.of(person), disguise);
      expect([disguise.what, status, changed]).toEqual([disguise.what, 403, false]);
    }
  });

  test('and no step becomes another, whoever asks', async () => {
    for (const disguise of transformed(world.places.north)) {
      const asked = [staffOfNorth, supportOfNorth, officer].map((person) => world.tokens.of(person));
      const answers: Tried[] = [];
      for (const header of asked) answers.push(await tried(header, disguise));
      expect([disguise.what, answers.map(({ status }) => status)]).toEqual([disguise.what, [403, 400, 400]]);
      expect(answers.some(({ changed }) => changed)).toBe(false);
    }
  });
});

describe('nor by those of another school', () => {
  test.each([
    ['a support worker of North', supportOfNorth],
    ['staff of North', staffOfNorth],
  ])('%s finds nothing to decide', async (...[, person]) => {
    const { south, nowhere } = world.places;
    const none = disguises(nowhere);
    for (const [at, disguise] of disguises(south).entries()) {
      const header = world.tokens.of(person);
      const theirs = await tried(header, disguise);
      expect([disguise.what, theirs.status, theirs.changed]).toEqual([disguise.what, 404, false]);
      expect([disguise.what, theirs]).toEqual([disguise.what, await tried(header, none[at] ?? disguise)]);
    }
  });
});

describe('whoever decides', () => {
  test.each([
    ['a support worker at a school of theirs', supportOfNorth],
    ['an officer', officer],
  ])('%s does so, or is told what is wrong with it', async (...[, person]) => {
    const statuses: number[] = [];
    for (const disguise of disguises(world.places.north)) {
      const { status, changed } = await tried(world.tokens.of(person), disguise);
      statuses.push(status);
      expect([disguise.what, [200, 400, 412].includes(status)]).toEqual([disguise.what, true]);
      expect([disguise.what, changed]).toEqual([disguise.what, status === 200]);
    }
    // The disguises would go through but for who tries them.
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(15);
  });
});
