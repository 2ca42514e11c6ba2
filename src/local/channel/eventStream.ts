import type { SSEStreamingApi } from 'hono/streaming';
import type { ChannelParts } from './channelParts.ts';
import { messageFor } from './conversation.ts';
import type { FeedEvent, NumberedEvent } from './feed.ts';
import type { StreamEvent } from './wire.ts';

/** Proxies and browsers drop a connection on which nothing is said for long. */
const heartbeat = 15_000;

/**
 * Writes to a browser everything that one person may see, from the event after `lastId` on, until it goes away.
 * A browser that missed more than is kept is told to read everything again.
 */
export async function streamTo(
  parts: ChannelParts,
  stream: SSEStreamingApi,
  reader: { personId: string; lastId: string | undefined },
): Promise<void> {
  const { feed } = parts;
  const write = ({ id, ...event }: NumberedEvent): void => {
    const seen = eventFor(parts, reader.personId, event);
    if (seen) void stream.writeSSE({ id, data: JSON.stringify(seen) });
  };

  const missed = reader.lastId === undefined ? [] : feed.since(reader.lastId);
  // All of this is queued before anything else can happen: nothing falls between the past and the present.
  const stop = feed.listen(write);
  if (missed) for (const event of missed) write(event);
  else void stream.writeSSE({ data: JSON.stringify({ kind: 'reset' } satisfies StreamEvent) });
  void stream.writeSSE({ id: feed.lastId(), retry: 1_000, event: 'hello', data: '' });

  const beat = setInterval(() => void stream.write(': still here\n\n'), heartbeat);
  await new Promise<void>((gone) => stream.onAbort(gone));
  clearInterval(beat);
  stop();
}

function eventFor(parts: ChannelParts, personId: string, event: FeedEvent): StreamEvent | undefined {
  const conversation = parts.store.conversation(event.conversationId);
  if (!conversation?.memberIds.includes(personId)) return undefined;
  if (event.onlyFor !== undefined && event.onlyFor !== personId) return undefined;
  if (event.messageId === undefined) return { kind: 'typing', conversationId: conversation.id };
  const message = parts.store.message(conversation.id, event.messageId);
  return message && { kind: 'message', message: messageFor(personId, message, conversation) };
}
