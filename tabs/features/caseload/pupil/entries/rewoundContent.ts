import type { CaseEntry } from '../../../../app/apiTypes.ts';
import { differencesOf, mergedContent } from '../../../../parts/conflict/mergeContent.ts';

/** A content as it was before this person saved it, and as they saved it. */
export type SavedContent = { before: object | null; content: object };

const parts = (content: object | null) => ({ ...content }) as Record<string, unknown>;

/**
 * What an entry says now, without what was saved: what others have changed of it since stays. Undefined where they changed the same
 * part, so that it cannot be taken back without losing theirs.
 */
export function rewoundContent(now: object, saved: SavedContent): object | undefined {
  const differences = differencesSince(now, saved);
  if (differences.some(({ by }) => by === 'both')) return undefined;
  return mergedContent(parts(now), differences, {});
}

/** Who keeps something that was saved from being taken back: the last to change a part of it that was saved, not of what else there is. */
export function whoChangedTheSame(
  { content: now, history }: Pick<CaseEntry, 'content' | 'history'>,
  saved: SavedContent,
): string {
  const same = differencesSince(now, saved).filter(({ by }) => by === 'both');
  const change = history.findLast(({ fields }) =>
    fields.some((field) => same.some(({ path }) => isWithin(field.path, path) || isWithin(path, field.path))),
  );
  return change?.by ?? 'Somebody';
}

const differencesSince = (now: object, { before, content }: SavedContent) =>
  differencesOf(parts(content), parts(now), parts(before));

const isWithin = (path: string, whole: string) => path === whole || path.startsWith(`${whole}.`);
