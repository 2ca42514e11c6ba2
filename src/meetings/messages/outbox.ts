import { createHash } from 'node:crypto';
import { hasCome } from './later.ts';
import type { Message, WantedMessage } from './message.ts';
import { messageId } from './messageId.ts';
import { type Standing, standingOf } from './standing.ts';

export type Outbox = {
  /** By person, each person's in order; people whom another server is writing to are left out. */
  toSend: readonly (readonly Message[])[];
  toSettle: readonly Message[];
};

type Seen = {
  now: string;
  server: string;
  /** What this server has done already, and only has to write down. */
  except?: ReadonlyMap<string, unknown>;
};

/** What is to be done now, from what the records ask for and from what the list knows. */
export function outboxOf(
  wanted: readonly WantedMessage[],
  rows: readonly Message[],
  { now, server, except }: Seen,
): Outbox {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const one of wanted) {
    const id = messageId(one);
    // What was sent long ago may have been pruned: what nobody needs any more is not begun.
    if (!byId.has(id) && hasCome(one.dueAt, now) && !hasCome(one.notAfter, now)) byId.set(id, fresh(one, id));
  }
  const standing = (is: Standing) =>
    [...byId.values()].filter((row) => !except?.has(row.id) && standingOf(row, { now, server }) === is);
  const busy = new Set(standing('others').map(({ personId }) => personId));
  const people = new Map<string, Message[]>();
  for (const message of standing('send').sort(inOrder)) {
    if (busy.has(message.personId)) continue;
    people.set(message.personId, [...(people.get(message.personId) ?? []), message]);
  }
  return { toSend: inOwnOrder(people, server), toSettle: standing('settle') };
}

function fresh({ as: _, ...wanted }: WantedMessage, id: string): Message {
  return { id, ...wanted, state: 'due', tries: 0 };
}

/** The same on every server, so that two of them who come to the same person meet at the first message. */
const inOrder = (a: Message, b: Message): number =>
  Date.parse(a.dueAt) - Date.parse(b.dueAt) || (a.id < b.id ? -1 : 1);

/** Each server begins with other people, so that they seldom want the same. */
function inOwnOrder(people: ReadonlyMap<string, Message[]>, server: string): Message[][] {
  const place = (personId: string) => createHash('sha256').update(`${server} ${personId}`).digest('hex');
  return [...people]
    .map(([personId, messages]) => ({ place: place(personId), messages }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ messages }) => messages);
}
