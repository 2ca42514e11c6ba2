/** Something that happened in a conversation. Where `onlyFor` is given, nobody else is told. */
export type FeedEvent = {
  conversationId: string;
  /** Absent: the bot is typing. */
  messageId?: string;
  onlyFor?: string;
};

export type NumberedEvent = FeedEvent & { id: string };

export type Feed = {
  publish(event: FeedEvent): void;
  /** Events after the one named, oldest first; undefined where they are no longer kept. */
  since(lastId: string): readonly NumberedEvent[] | undefined;
  lastId(): string;
  /** Returns the function that ends it. */
  listen(listener: (event: NumberedEvent) => void): () => void;
};

/** How many events a browser may miss and still catch up without reading everything again. */
const kept = 500;

/** `run` sets apart the ids of this run of the server from those of an earlier one. */
export function createFeed(run: string): Feed {
  const listeners = new Set<(event: NumberedEvent) => void>();
  let events: NumberedEvent[] = [];
  let count = 0;
  const lastId = () => `${run}.${count}`;

  return {
    publish(event) {
      count += 1;
      const numbered = { ...event, id: lastId() };
      events = [...events.slice(1 - kept), numbered];
      for (const listener of listeners) listener(numbered);
    },
    since(id) {
      const number = Number(id.startsWith(`${run}.`) ? id.slice(run.length + 1) : Number.NaN);
      if (!Number.isInteger(number) || number > count || number < count - events.length) return undefined;
      return events.slice(events.length - (count - number));
    },
    lastId,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
