import type { Conversation } from '../../../src/meetings/messages/conversation.ts';
import type { Message, WantedMessage } from '../../../src/meetings/messages/message.ts';
import type { MessagePorts } from '../../../src/meetings/messages/messagePorts.ts';
import type { Delivery } from '../../../src/meetings/messages/messenger.ts';
import type { Pace } from '../../../src/meetings/messages/pace.ts';
import { createMessageSweep } from '../../../src/meetings/messages/sweepMessages.ts';
import { SharedRows } from './sharedRows.ts';

export const chatOf = (personId: string): Conversation => ({
  id: `chat-of-${personId}`,
  serviceUrl: 'https://smba.trafficmanager.net/uk/',
  tenantId: 'tenant',
  personId,
});

export const noHurry: Pace = {
  open: async (signal) => signal.throwIfAborted(),
  turn: async (_, signal) => signal.throwIfAborted(),
  pause: () => undefined,
};

export const wanted = (personId: string, change: Partial<WantedMessage> = {}): WantedMessage => ({
  personId,
  kind: 'reminder-hour',
  about: 'drop-in-1',
  placeId: `drop-in-1.${personId}`,
  dueAt: '2026-11-26T14:30:00Z',
  notAfter: '2026-11-26T15:30:00Z',
  as: '2026-11-26T15:30',
  ...change,
});

export type Sender = {
  messages: SharedRows<Message>;
  conversations: SharedRows<Conversation>;
  sent: { message: Message; to: string }[];
  /** What the lists of wanted messages say. */
  wants: WantedMessage[];
  clock: { now: string };
  answer(message: Message): Delivery | Promise<Delivery>;
  /** A server that joins in. `sweep` is what it does every half minute, after a look at the lists. */
  server(
    name: string,
    change?: Partial<MessagePorts> & { through?: <R>(work: () => R) => Promise<R> },
  ): { sweep(): Promise<void>; warnings: string[] };
};

/** Lists, a clock that stands still, and a channel that takes everything. */
export function openSender(people: readonly string[] = ['elma', 'ella', 'ashok']): Sender {
  const sender: Sender = {
    messages: new SharedRows(),
    conversations: new SharedRows(people.map(chatOf)),
    sent: [],
    wants: [],
    clock: { now: '2026-11-26T14:31:00Z' },
    answer: () => ({ outcome: 'sent' }),
    server(name, { through, ...change } = {}) {
      const messages = sender.messages.view(through);
      const conversations = sender.conversations.view(through);
      const warnings: string[] = [];
      const sweep = createMessageSweep({
        records: { messages, conversations },
        sources: [async () => sender.wants],
        messenger: {
          prepare: async (message) => async (to) => {
            sender.sent.push({ message, to: to.id });
            return sender.answer(message);
          },
        },
        pace: noHurry,
        server: name,
        now: () => sender.clock.now,
        log: { info: () => undefined, warn: (_, text) => void warnings.push(text) },
        signal: new AbortController().signal,
        ...change,
      });
      return {
        warnings,
        sweep: async () => {
          messages.refresh();
          conversations.refresh();
          await sweep();
        },
      };
    },
  };
  return sender;
}

export const statesOf = ({ messages }: Pick<Sender, 'messages'>): string[] =>
  messages
    .all()
    .map(({ personId, state }) => `${personId} ${state}`)
    .sort();
