const remembered = 1000;

/**
 * Installing the app brings two activities, sometimes three, and each could be the only one: this lets the
 * first of a conversation through.
 */
export function createWelcomed(): {
  first(conversationId: string): boolean;
  /** The app was taken away: whoever comes back is new. */
  forget(conversationId: string): void;
} {
  const conversations = new Set<string>();
  return {
    first(conversationId) {
      if (conversations.has(conversationId)) return false;
      conversations.add(conversationId);
      const [oldest] = conversations;
      if (conversations.size > remembered && oldest !== undefined) conversations.delete(oldest);
      return true;
    },
    forget: (conversationId) => void conversations.delete(conversationId),
  };
}
