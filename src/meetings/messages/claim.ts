import { isProblem } from '../../problems/problem.ts';
import { later } from './later.ts';
import type { Message } from './message.ts';
import type { MessagePorts } from './messagePorts.ts';
import { claimSeconds, standingOf } from './standing.ts';

/**
 * Takes a message for this server: one conditional write, which one server wins. Answers undefined where another was first, or has
 * done with it.
 * @throws what the list throws. Whether it took the claim is not known then: see standing.ts.
 */
export async function claim(message: Message, ports: MessagePorts): Promise<Message | undefined> {
  const { server, now, records } = ports;
  const known = await records.messages.byId(message.id);
  const instant = now();
  const row = known?.record ?? message;
  if (standingOf(row, { now: instant, server }) !== 'send') return undefined;
  const { sentAt: _, ...rest } = row;
  const claimed: Message = {
    ...rest,
    state: 'claimed',
    claim: { by: server, until: later(instant, claimSeconds) },
    tries: row.tries + 1,
  };
  try {
    await (known ? records.messages.save(claimed, known.etag) : records.messages.add(claimed));
    return claimed;
  } catch (error) {
    if (isProblem(error, 'changed_elsewhere') || isProblem(error, 'not_found')) return undefined;
    throw error;
  }
}
