import { createHash } from 'node:crypto';
import type { Message } from './message.ts';

/**
 * The id of a message: the same for one person, one kind, one thing and one state of it (the time an occurrence starts at), so that
 * two servers that both want it write one row.
 */
export function messageId({
  personId,
  kind,
  about,
  as,
}: Pick<Message, 'personId' | 'kind' | 'about'> & { as: string }): string {
  const hash = createHash('sha256').update(JSON.stringify([personId, kind, about, as]));
  return `m-${hash.digest('base64url').slice(0, 32)}`;
}
