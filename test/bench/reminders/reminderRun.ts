import type { WantedMessage } from '../../../src/meetings/messages/message.ts';
import { createPace, type PaceClock } from '../../../src/meetings/messages/pace.ts';
import { chatOf, openSender, wanted } from '../../meetings/messages/sending.ts';

export type Sent = { to: string; at: number };
export type Run = { sent: readonly Sent[]; milliseconds: number };

/** So long a list takes to be written, and Teams to take a message: as measured against neither, but of the right size. */
const listMilliseconds = 120;
const channelMilliseconds = 90;

export const people = 2000;
/** Some hold two places that day, so that one chat gets two messages. */
const withTwo = 100;

const personOf = (n: number) => `person-${n}`;

/** What everybody is to be reminded of. */
export const reminders: readonly WantedMessage[] = [
  ...Array.from({ length: people }, (_, n) => wanted(personOf(n))),
  ...Array.from({ length: withTwo }, (_, n) => wanted(personOf(n), { about: 'drop-in-2' })),
];

type Options = {
  servers: number;
  clock: PaceClock;
  /** Runs the work to its end on this clock. */
  through(work: Promise<unknown>): Promise<unknown>;
};

/** One reminder run: servers over the same lists, and a channel that takes everything and keeps count. */
export async function reminderRun({ servers, clock, through }: Options): Promise<Run> {
  const sender = openSender(Array.from({ length: people }, (_, n) => personOf(n)));
  sender.wants = [...reminders];
  const { signal } = new AbortController();
  const sent: Sent[] = [];
  const after = async <R>(milliseconds: number, work: () => R): Promise<R> => {
    await clock.sleep(milliseconds, signal);
    return work();
  };
  const all = Array.from({ length: servers }, (_, n) =>
    sender
      .server(`server-${n}`, {
        signal,
        through: (work) => after(listMilliseconds, work),
        pace: createPace({ servers, clock }),
        messenger: {
          prepare: async ({ personId }) => {
            const to = chatOf(personId).id;
            return async () => {
              sent.push({ to, at: clock.now() });
              return after(channelMilliseconds, () => ({ outcome: 'sent' as const }));
            };
          },
        },
      })
      .sweep(),
  );
  const from = clock.now();
  await through(Promise.all(all));
  const twice = sent.length - reminders.length;
  if (twice !== 0) throw new Error(`${reminders.length} reminders were to be sent, and ${sent.length} were`);
  return { sent, milliseconds: clock.now() - from };
}
