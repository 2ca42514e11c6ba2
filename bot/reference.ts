import { randomUUID } from 'node:crypto';

/** Finds what a person saw again in the log. */
export function newReference(): string {
  return randomUUID().slice(0, 8);
}
