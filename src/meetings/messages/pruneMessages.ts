import type { MeetingRecords } from '../meetingRecords.ts';
import { hasCome, later } from './later.ts';

const keptSeconds = 90 * 86_400;
const mostAtOnce = 500;

/**
 * Takes out rows of messages that nobody has needed for 90 days. They do not come again: what nobody needs any more is not begun
 * (outbox.ts). A few hundred at a time; the next sweep goes on.
 */
export async function pruneMessages(
  { messages }: Pick<MeetingRecords, 'messages'>,
  now: () => string,
): Promise<void> {
  const before = later(now(), -keptSeconds);
  const old = (await messages.all()).filter(
    ({ notAfter, dueAt }) => hasCome(notAfter, before) && hasCome(dueAt, before),
  );
  for (const { id } of old.slice(0, mostAtOnce)) await messages.remove(id);
}
