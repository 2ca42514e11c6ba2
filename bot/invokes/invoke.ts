import type { Reply } from '../commands/reply.ts';
import type { BotLog } from '../services.ts';
import type { Turn } from '../turn.ts';

/** Something that Teams asks for and waits for. */
export type Invoke = { name: string; value: unknown };

export type InvokeSetting = {
  turn: Turn;
  log: BotLog;
  /** Makes the message that the card came in say this from now on. Never rejects. */
  store(message: Reply): Promise<void>;
};
