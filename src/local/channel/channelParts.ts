import type { Line } from './activities.ts';
import type { BotClient } from './botClient.ts';
import type { ChannelPerson } from './channelPerson.ts';
import type { ChatStore } from './chatStore.ts';
import type { StoredMessage } from './conversation.ts';
import type { Feed } from './feed.ts';

/** What every operation of the channel works with. */
export type ChannelParts = {
  store: ChatStore;
  feed: Feed;
  bot: BotClient;
  line: Line;
  people: readonly ChannelPerson[];
};

/** Keeps a message and tells those who are looking at its conversation. */
export function saveAndTell({ store, feed }: ChannelParts, message: StoredMessage, onlyFor?: string): void {
  store.saveMessage(message);
  feed.publish({
    conversationId: message.conversationId,
    messageId: message.id,
    ...(onlyFor === undefined ? {} : { onlyFor }),
  });
}
