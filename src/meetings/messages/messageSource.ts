import type { WantedMessage } from './message.ts';

/** The messages that one kind of record asks for at this instant (ISO with Z), those that were sent long ago included or not. */
export type MessageSource = (now: string) => Promise<readonly WantedMessage[]>;
