import { createHash } from 'node:crypto';

/** An id that follows from these parts alone, so that the same put down twice is one. No way leads back from it. */
export function auditId(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 32);
}
