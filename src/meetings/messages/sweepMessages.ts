import { changeRecord } from '../../records/changeRecord.ts';
import type { Message, WantedMessage } from './message.ts';
import type { MessagePorts } from './messagePorts.ts';
import { outboxOf } from './outbox.ts';
import { sendTo } from './sendTo.ts';
import { settleRow } from './settleRow.ts';

/** So many people are written to at once. How fast is the pace's to say: this covers for how long each takes to be written down. */
const atOnce = 16;

/**
 * Works out what the bot has to write, and writes it. May run on every server at once: who sends a message is decided by one
 * conditional write of its row. A message that must not come twice is handed over once at most, whatever fails and whoever goes
 * down; the others are handed over until somebody knows that they were taken.
 */
export function createMessageSweep(ports: MessagePorts): () => Promise<void> {
  const { records, sources, server, now, signal, log } = ports;
  /** How messages of ours ended, where the list could not be told: without this they would look as if nothing had been sent. */
  const untold = new Map<string, Message>();

  async function settle(message: Message): Promise<void> {
    untold.set(message.id, message);
    try {
      await changeRecord(records.messages, message.id, (known) =>
        // After a long silence another server may have taken it over, and what that one says counts.
        known === undefined || known.claim?.by === server ? message : known,
      );
      untold.delete(message.id);
    } catch (error) {
      log.warn({ error: nameOf(error) }, 'what became of a message could not be written down');
    }
  }

  async function wanted(): Promise<WantedMessage[]> {
    const asked = await Promise.allSettled(sources.map((source) => source(now())));
    return asked.flatMap((result) => {
      if (result.status === 'fulfilled') return result.value;
      log.warn({ error: nameOf(result.reason) }, 'a source of messages failed');
      return [];
    });
  }

  return async () => {
    for (const message of [...untold.values()]) await settle(message);
    const asked = await wanted();
    const rows = await records.messages.all();
    const outbox = outboxOf(asked, rows, { now: now(), server, except: untold });
    const chats = new Map((await records.conversations.all()).map((chat) => [chat.personId, chat]));
    const tasks = outbox.toSettle.map((message) => () => settleRow(message, ports));
    /** The next message of a person comes after everybody's first: their chat takes one in a while. */
    const line = ([first, ...rest]: readonly Message[]) => {
      const chat = first && chats.get(first.personId);
      if (!chat) return;
      tasks.push(async () => {
        if (await sendTo(first, chat, { ...ports, settle })) line(rest);
      });
    };
    outbox.toSend.forEach(line);
    const worker = async () => {
      for (let task = tasks.shift(); task && !signal.aborted; task = tasks.shift()) {
        await task().catch((error: unknown) => {
          if (!signal.aborted) log.warn({ error: nameOf(error) }, 'a person could not be written to');
        });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  };
}

/** An error's message may repeat a name or an address. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
