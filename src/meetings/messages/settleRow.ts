import { changeRecord } from '../../records/changeRecord.ts';
import type { Message } from './message.ts';
import type { MessagePorts } from './messagePorts.ts';
import { standingOf } from './standing.ts';

/** Puts down that a claim came to nothing we know of, and that what nobody needs any more is not sent. */
export async function settleRow(message: Message, ports: MessagePorts): Promise<void> {
  await changeRecord(ports.records.messages, message.id, (known = message): Message => {
    if (standingOf(known, { now: ports.now(), server: ports.server }) !== 'settle') return known;
    const { claim, ...rest } = known;
    return { ...rest, state: claim && claim.by !== ports.server ? 'unsure' : 'dropped' };
  });
}
