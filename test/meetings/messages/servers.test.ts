import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { later } from '../../../src/meetings/messages/later.ts';
import type { Message, MessageKind, WantedMessage } from '../../../src/meetings/messages/message.ts';
import { mustCome } from '../../../src/meetings/messages/mustCome.ts';
import { openSender, type Sender, wanted } from './sending.ts';

const kinds: MessageKind[] = ['reminder-day', 'reminder-hour', 'moved', 'cancelled', 'promoted'];
const people = ['a', 'b', 'c', 'd', 'e'];
const wants: WantedMessage[] = people.flatMap((personId) =>
  kinds.map((kind) => wanted(personId, { kind, notAfter: '2026-11-27T15:30:00Z' })),
);

type Run = {
  /** For each server, after how many calls to the lists or the channel it goes down; never where there is none. */
  kills: readonly (number | undefined)[];
  /** Whether the call in which a server goes down still took effect. */
  tookEffect: boolean;
  scheduler: fc.Scheduler;
};

/** Servers over the same lists; every call is held back and let go in any order, and a server that is killed never hears back. */
async function run({ kills, tookEffect, scheduler }: Run): Promise<Sender> {
  const sender = openSender(people);
  sender.wants = [...wants];
  const servers = kills.map((kill, index) => {
    let calls = 0;
    const through = async <R>(work: () => R): Promise<R> => {
      await scheduler.schedule(Promise.resolve());
      calls += 1;
      if (kill !== undefined && calls === kill && tookEffect) work();
      if (kill !== undefined && calls >= kill) return new Promise<R>(() => undefined);
      return work();
    };
    const { sweep } = sender.server(`server-${index}`, {
      through,
      messenger: {
        prepare: async (message) => async (to) =>
          through(() => {
            sender.sent.push({ message, to: to.id });
            return { outcome: 'sent' };
          }),
      },
    });
    return { sweep, killed: kill !== undefined };
  });
  const alive = servers.filter(({ killed }) => !killed).map(({ sweep }) => sweep());
  const doomed = servers.filter(({ killed }) => killed).map(({ sweep }) => sweep());
  await scheduler.waitFor(Promise.all(alive));
  for (const sweep of doomed) sweep.catch(() => undefined);
  await scheduler.waitIdle();
  return sender;
}

const countOf = ({ sent }: Sender, { personId, kind }: Pick<Message, 'personId' | 'kind'>): number =>
  sent.filter(({ message }) => message.personId === personId && message.kind === kind).length;

describe('two and three servers at once, in any order', () => {
  test('send each message exactly once where none goes down', async () => {
    const property = fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 2, max: 3 }),
      async (scheduler, servers) => {
        const sender = await run({ scheduler, kills: Array(servers).fill(undefined), tookEffect: false });
        expect(wants.map((one) => countOf(sender, one))).toEqual(wants.map(() => 1));
        expect(new Set(sender.messages.all().map(({ state }) => state))).toEqual(new Set(['sent']));
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  test('with servers going down anywhere: reminders once at most, the rest once at least', async () => {
    const kill = fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined });
    const property = fc.asyncProperty(
      fc.scheduler(),
      fc.array(kill, { minLength: 2, maxLength: 3 }),
      fc.boolean(),
      async (...[scheduler, kills, tookEffect]) => {
        const sender = await run({ scheduler, kills, tookEffect });
        // Somebody starts a server again, when the claims of the dead ones have run out.
        sender.clock.now = later(sender.clock.now, 400);
        await sender.server('new').sweep();
        for (const one of wants) {
          const count = countOf(sender, one);
          if (mustCome(one.kind)) expect(count).toBeGreaterThanOrEqual(1);
          else expect(count).toBeLessThanOrEqual(1);
          // Two servers that went down with it, and the one that got through.
          expect(count).toBeLessThanOrEqual(kills.filter((after) => after !== undefined).length + 1);
        }
        const open = sender.messages.all().filter(({ state }) => state === 'due' || state === 'claimed');
        expect(open).toEqual([]);
      },
    );
    await fc.assert(property, { numRuns: 150 });
  });
});
