import type { Message, WantedMessage } from './message.ts';
import { messageId } from './messageId.ts';

/** Whether a message is among those that a record asks for as it is now: it is about this state of it, and concerns this person. */
export function isStillSo(message: Message, wanted: readonly WantedMessage[]): boolean {
  return wanted.some((one) => messageId(one) === message.id);
}
