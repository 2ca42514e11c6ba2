import { claim } from './claim.ts';
import type { Conversation } from './conversation.ts';
import { forgetConversation } from './conversations.ts';
import { hasCome, later } from './later.ts';
import type { Message } from './message.ts';
import type { MessagePorts } from './messagePorts.ts';
import type { Delivery } from './messenger.ts';
import { settled } from './settled.ts';

/** A claim must not run out while a message is on its way. */
const marginSeconds = 60;

/**
 * Sends a person the first of what they are to have, and answers with whether the rest may follow. Where another server has a claim on
 * this one, the rest is that server's too: so no two write to one person at once.
 */
export async function sendTo(
  message: Message,
  to: Conversation,
  ports: MessagePorts & { settle(message: Message): Promise<void> },
): Promise<boolean> {
  await ports.pace.open(ports.signal);
  const claimed = await claim(message, ports);
  if (!claimed) return false;
  const after = await attempt(claimed, to, ports);
  await ports.settle(after.message);
  if (after.lost) await forgetConversation(ports.records.conversations, to.id);
  return !after.lost;
}

/** Whatever happens, the claim is let go with what is known. */
async function attempt(
  claimed: Message,
  to: Conversation,
  ports: MessagePorts,
): Promise<{ message: Message; lost: boolean }> {
  const { now, log } = ports;
  const delivery = await tried(claimed, to, ports);
  if (delivery === 'dropped') {
    const { claim: _, ...rest } = claimed;
    return { message: { ...rest, state: 'dropped' }, lost: false };
  }
  const message = settled(claimed, delivery, now());
  if (delivery.outcome === 'later' && delivery.throttled) {
    ports.pace.pause((delivery.afterSeconds ?? 1) * 1000);
  }
  const fields = { messageKind: message.kind, outcome: delivery.outcome, tries: message.tries };
  if (delivery.outcome === 'sent') log.info(fields, 'a message of the bot was sent');
  else log.warn(fields, 'a message of the bot was not sent');
  return { message, lost: delivery.outcome === 'gone' };
}

async function tried(
  claimed: Message,
  to: Conversation,
  { messenger, pace, signal, now, log }: MessagePorts,
): Promise<Delivery | 'dropped'> {
  let send: Awaited<ReturnType<typeof messenger.prepare>>;
  try {
    send = await messenger.prepare(claimed);
    if (!send) return 'dropped';
    await pace.turn(to.id, signal);
  } catch (error) {
    // Nothing has left yet. A server that stops leaves it to the others at once.
    if (signal.aborted) return { outcome: 'later', afterSeconds: 0 };
    log.warn(
      { messageKind: claimed.kind, error: error instanceof Error ? error.name : 'unknown' },
      'a message of the bot could not be put into words',
    );
    return { outcome: 'later' };
  }
  const instant = now();
  if (hasCome(claimed.notAfter, instant)) return 'dropped';
  const until = claimed.claim?.until ?? instant;
  if (hasCome(until, later(instant, marginSeconds))) return { outcome: 'later', afterSeconds: 0 };
  return send(to);
}
