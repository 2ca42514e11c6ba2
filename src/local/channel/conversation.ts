import type { ChatMessage } from './wire.ts';

export type Conversation = {
  id: string;
  kind: 'personal' | 'groupChat';
  name: string;
  /** Entra object ids. */
  memberIds: readonly string[];
  /** The bot has been told that it was added. */
  installed: boolean;
};

/** A message as it is kept: the card that everyone sees, and the views that replaced it for single people. */
export type StoredMessage = Omit<ChatMessage, 'refresh'> & { views: Readonly<Record<string, unknown>> };

export const groupConversationId = '19:attendance-network@thread.v2';

export function personalConversationId(personId: string): string {
  return `a:${personId}`;
}

/** Up to this many members, a card that names nobody in `refresh.userIds` refreshes for everyone. */
const smallConversation = 60;

type Refresh = { action?: { verb?: string; data?: unknown; id?: string }; userIds?: unknown };

/** The refresh of a message's own card, where it has one. */
export function refreshOf(message: StoredMessage): Refresh | undefined {
  for (const { content } of message.attachments) {
    const refresh = (content as { refresh?: Refresh } | undefined)?.refresh;
    if (refresh?.action) return refresh;
  }
  return undefined;
}

/** The message as this person sees it: their own view of a card where the bot gave them one. */
export function messageFor(
  personId: string,
  message: StoredMessage,
  conversation: Conversation,
): ChatMessage {
  const { views, ...shared } = message;
  const view = views[personId];
  const refresh = refreshOf(message);
  const listed = Array.isArray(refresh?.userIds)
    ? refresh.userIds.includes(`29:${personId}`)
    : conversation.memberIds.length <= smallConversation;
  return {
    ...shared,
    ...(view === undefined
      ? {}
      : {
          attachments: shared.attachments.map((attachment) =>
            attachment.contentType === cardType ? { ...attachment, content: view } : attachment,
          ),
        }),
    ...(refresh ? { refresh: listed ? ('automatic' as const) : ('manual' as const) } : {}),
  };
}

export const cardType = 'application/vnd.microsoft.card.adaptive';
