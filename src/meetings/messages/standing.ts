import { hasCome, later } from './later.ts';
import type { Message } from './message.ts';
import { mustCome } from './mustCome.ts';

/** No claim lasts longer. Who has one lets it go in time, so that a little more than this later nobody can be at it any more. */
export const claimSeconds = 300;
/** The clocks of two servers are not quite the same. */
const graceSeconds = 60;

/**
 * What a server has to do about a message, as its row stands.
 * - `send`: nobody is at it, and it may be sent.
 * - `settle`: its time has passed, or a server went down with it and it must not come twice.
 * - `others`: another server is at it. `rest`: nothing.
 */
export type Standing = 'send' | 'settle' | 'others' | 'rest';

type Seen = { now: string; server: string };

export function standingOf(message: Message, { now, server }: Seen): Standing {
  const { state, kind, dueAt, notAfter } = message;
  const isLate = hasCome(notAfter, now);
  switch (state) {
    case 'due':
      if (isLate) return 'settle';
      return hasCome(dueAt, now) ? 'send' : 'rest';
    case 'nowhere':
      // Whoever has the bot by now gets it after all.
      return isLate ? 'rest' : 'send';
    case 'unsure':
      return mustCome(kind) && !isLate ? 'send' : 'rest';
    case 'claimed':
      return standingOfClaimed(message, { now, server });
    default:
      return 'rest';
  }
}

function standingOfClaimed({ kind, notAfter, claim }: Message, { now, server }: Seen): Standing {
  const isLate = hasCome(notAfter, now);
  // A claim of ours that we do not know of: the list took it, and its answer was lost before anything was sent.
  if (claim?.by === server) return isLate ? 'settle' : 'send';
  if (claim && !hasCome(later(claim.until, graceSeconds), now)) return 'others';
  return mustCome(kind) && !isLate ? 'send' : 'settle';
}
