import type { Conversation } from './conversation.ts';
import type { Message } from './message.ts';

/**
 * What became of a message that was handed over.
 * - `later`: it was not taken, and may be offered again, after so many seconds where they say. `throttled`: nothing else will be
 *   taken until then either.
 * - `gone`: the bot is not in this conversation any more.
 * - `refused`: never like this. `unknown`: it may have arrived.
 */
export type Delivery =
  | { outcome: 'sent' | 'gone' | 'refused' | 'unknown' }
  | { outcome: 'later'; afterSeconds?: number; throttled?: boolean };

/** Puts messages into words, and hands them over. */
export type Messenger = {
  /**
   * Words a message from fresh records, and gives the way to hand it over, which never rejects: once, without a second try. Gives
   * nothing where what the message was about is no longer so.
   */
  prepare(message: Message): Promise<((to: Conversation) => Promise<Delivery>) | undefined>;
};
