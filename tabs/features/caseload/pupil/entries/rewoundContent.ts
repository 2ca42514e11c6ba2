import { differencesOf, mergedContent } from '../../../../parts/conflict/mergeContent.ts';

/** A content as it was before this person saved it, and as they saved it. */
export type SavedContent = { before: object | null; content: object };

const parts = (content: object | null) => ({ ...content }) as Record<string, unknown>;

/**
 * What an entry says now, without what was saved: what others have changed of it since stays. Undefined where they changed the same
 * part, so that it cannot be taken back without losing theirs.
 */
export function rewoundContent(now: object, { before, content }: SavedContent): object | undefined {
  const differences = differencesOf(parts(content), parts(now), parts(before));
  if (differences.some(({ by }) => by === 'both')) return undefined;
  return mergedContent(parts(now), differences, {});
}
