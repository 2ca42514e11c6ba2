import { createHash } from 'node:crypto';
import type { Letter } from './letterContent.ts';

/** The id of a letter follows from what it is, so that nobody makes the same twice, on however many servers. */
export function letterId(
  pupilId: string,
  { typeId, parentId, aboutId = '', edition }: Pick<Letter, 'typeId' | 'parentId' | 'aboutId' | 'edition'>,
): string {
  const parts = JSON.stringify([pupilId, typeId, parentId, aboutId, edition]);
  return `l-${createHash('sha256').update(parts).digest('base64url').slice(0, 32)}`;
}
