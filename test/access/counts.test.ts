import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtState, north, south } from './walk/build.ts';
import { officer, staffOfNorth, supportOfNorth, walkers } from './walk/people.ts';
import type { Route } from './walk/table/route.ts';
import { asksOf } from './walk/walkOperation.ts';
import { wholeTable } from './walk/wholeTable.ts';
import { openWorld, type World } from './walk/world.ts';

// Nothing that South does moves anything that North is told: not a count, not an order, not a version. Everything is asked where
// South holds what it holds, and where South has only just joined.

let full: World;
let empty: World;
let requests = 0;
beforeAll(async () => {
  full = await openWorld();
  empty = await openWorld({ state: await builtState([north]) });
}, 60_000);
afterAll(async () => {
  console.log(`Access walk, counts: ${requests.toLocaleString('en-GB')} requests.`);
  await full.close();
  await empty.close();
});

/** How many places of a date are left for everybody, and so whether one can wait. */
const placesLeft = /"placesLeft":\d+/g;
/** How many come to a forum, and came. */
const registered = /"(booked|waiting|came|missed)":\d+/g;
/** What South wants to talk about at a drop-in, and the mark that moves on with it. */
const brought = /\{"sourceId":"[^"]*hidden-[^{}]*(\{[^{}]*\}[^{}]*)*\},?/g;
const mark = /"mark":"[^"]*"/g;
/** What the last of a list leaves behind. */
const comma = /,(?=\])/g;

/** What is shared on purpose. */
const sharedBy: Readonly<Record<string, readonly RegExp[]>> = {
  'GET /api/occurrences': [placesLeft],
  'DELETE /api/places/{placeId}': [placesLeft],
  'GET /api/places/past': [placesLeft],
  'GET /api/forums/{occurrenceId}': [registered],
  'GET /api/queue/{occurrenceId}': [brought, mark, comma],
  'POST /api/queue/{occurrenceId}': [brought, mark, comma],
};

/** What the clock decides: how much of a file was read when somebody was told, and when a Word file was made. */
const clock = /\{"read":\d+,"size":\d+\}\n|<dcterms:[^>]*>[^<]*/g;
const random = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g;

async function answersIn(world: World, header: string, route: Route): Promise<string[]> {
  const { person } = walkers.find((one) => world.tokens.of(one.person) === header) ?? { person: officer };
  const answers: string[] = [];
  // The other world’s South is empty: its ids are asked for in both.
  const asked = await asksOf(route, person, { ...world, places: full.places });
  for (const { ask } of asked) {
    // What South has brought to a drop-in is there for the council, or not.
    if (route.tells && String(ask.init?.body).includes(south.prefix)) continue;
    await world.fresh();
    const answer = await world.ask(header, ask.path, ask.init);
    requests += 1;
    const { status, headers, text } = answer;
    answers.push([ask.path, status, headers, text].join('\n').replaceAll(random, '…').replaceAll(clock, ''));
  }
  return answers;
}

const withoutShared = (operation: string, answers: readonly string[]) =>
  answers.map((answer) =>
    (sharedBy[operation] ?? []).reduce((text, shared) => text.replaceAll(shared, ''), answer),
  );

describe.each([
  ['staff', staffOfNorth],
  ['a support worker', supportOfNorth],
])('what is told to %s of North', (...[, person]) => {
  test.each(Object.entries(wholeTable))('%s', async (...[operation, route]) => {
    const [there, not] = [
      await answersIn(full, full.tokens.of(person), route),
      await answersIn(empty, empty.tokens.of(person), route),
    ];
    expect(withoutShared(operation, there)).toEqual(withoutShared(operation, not));
  });
});

test('and what is told to an officer does move', async () => {
  for (const operation of [
    'GET /api/caseload',
    'GET /api/week',
    'GET /api/reports/legal',
    'GET /api/penalty-notices',
  ]) {
    const route = wholeTable[operation];
    if (!route) throw new Error(operation);
    const [there, not] = [
      await answersIn(full, full.tokens.of(officer), route),
      await answersIn(empty, empty.tokens.of(officer), route),
    ];
    expect(there).not.toEqual(not);
  }
});

test('only what is shared is left out of this', async () => {
  for (const operation of Object.keys(sharedBy)) {
    const route = wholeTable[operation] as Route;
    const [there, not] = [
      await answersIn(full, full.tokens.of(supportOfNorth), route),
      await answersIn(empty, empty.tokens.of(supportOfNorth), route),
    ];
    expect(there).not.toEqual(not);
  }
});

test('South holds something in the one, and nothing in the other', () => {
  const ofSouth = (world: World) =>
    world.state.rows.filter(({ schoolId }) => schoolId === south.schoolId).length;
  expect([ofSouth(full), ofSouth(empty)]).toEqual([3, 0]);
});
