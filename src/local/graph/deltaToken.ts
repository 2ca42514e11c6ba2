import { createHash } from 'node:crypto';
import type { JsonObject } from './exchange.ts';
import type { GraphStore } from './store.ts';

/**
 * What a delta link carries: where in the order of changes the reader stands, and what was asked for at first.
 * Signed with the store's id, so that a token of another store, or one that was made up, is known as such.
 */
export function writeToken(store: GraphStore, content: JsonObject): string {
  const text = Buffer.from(JSON.stringify(content)).toString('base64url');
  return `${text}.${signature(store, text)}`;
}

/** undefined for a token that this store never gave out. */
export function readToken(store: GraphStore, token: string): JsonObject | undefined {
  const [text = '', mark] = token.split('.');
  if (mark !== signature(store, text)) return undefined;
  const content = JSON.parse(Buffer.from(text, 'base64url').toString()) as JsonObject;
  return typeof content.after === 'number' && content.after <= store.sequence() ? content : undefined;
}

const signature = (store: GraphStore, text: string) =>
  createHash('sha256').update(`${store.id} ${text}`).digest('base64url').slice(0, 22);
