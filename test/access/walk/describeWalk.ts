import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { walkers } from './people.ts';
import type { Table } from './table/route.ts';
import { type Tally, walkOperation } from './walkOperation.ts';
import { openWorld, type World } from './world.ts';

const inWords = (name: string, { operations, requests, leaks, faults }: Tally, tokens: number) =>
  [
    `Access walk, ${name}: ${operations} operations as ${walkers.length} people and with ${tokens} tokens that do not hold,`,
    `${requests.toLocaleString('en-GB')} requests, ${leaks} leaks, ${faults} faults.`,
  ].join(' ');

/** A test for each operation of a table. Its numbers are said at the end. */
export function describeWalk(name: string, table: Table): void {
  describe(`as everybody, about everything: ${name}`, () => {
    const tally: Tally = { operations: 0, requests: 0, leaks: 0, faults: 0 };
    let world: World;
    beforeAll(async () => {
      world = await openWorld();
    }, 60_000);
    afterAll(async () => {
      console.log(inWords(name, tally, world.tokens.bad.size));
      await world.close();
    });

    test.each(Object.entries(table))(
      '%s',
      async (...[, route]) => {
        expect(await walkOperation(route, world, tally)).toEqual([]);
      },
      60_000,
    );
  });
}
