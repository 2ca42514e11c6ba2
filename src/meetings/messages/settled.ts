import { later } from './later.ts';
import type { Message } from './message.ts';
import type { Delivery } from './messenger.ts';
import { mustCome } from './mustCome.ts';

const mostBlindTries = 6;
const longestWait = 3600;

/** A message after the attempt to send it, as it is to stand in the list. */
export function settled(message: Message, delivery: Delivery, now: string): Message {
  const { claim, ...rest } = message;
  switch (delivery.outcome) {
    case 'sent':
      return { ...rest, state: 'sent', sentAt: now };
    case 'gone':
      return { ...rest, state: 'nowhere' };
    case 'refused':
      return { ...rest, state: 'failed' };
    case 'later':
      return { ...rest, state: 'due', dueAt: later(now, delivery.afterSeconds ?? waitAfter(message.tries)) };
    case 'unknown':
      if (!mustCome(message.kind)) return { ...rest, state: 'unsure' };
      if (message.tries >= mostBlindTries) return { ...rest, state: 'failed' };
      return { ...rest, state: 'due', dueAt: later(now, waitAfter(message.tries)) };
  }
}

/** A minute, and each time twice as long. */
const waitAfter = (tries: number): number => Math.min(longestWait, 60 * 2 ** Math.max(0, tries - 1));
