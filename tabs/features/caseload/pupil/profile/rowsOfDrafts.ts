import { type Profile, profileContent } from '../../../../../src/casework/profiles/profileContent.ts';
import { beforeOf } from '../entries/keptEntry.ts';

/** The lists of a profile whose items are written down one by one. */
export type RowList = 'parents' | 'support';

/** A draft of a form about the profile: what it keeps, and of which item. */
export type RowDraft = { rowId: string; written: unknown };

/**
 * The items of a list, and those that somebody took out while this person has something unsaved in them, in their place: they are
 * in what the draft started from.
 */
export function withRowsOfDrafts<L extends RowList>(
  profile: Profile,
  list: L,
  drafts: readonly RowDraft[],
): Profile[L] {
  type Row = Profile[L][number];
  const rows = [...(profile[list] as readonly Row[])];
  for (const { rowId, written } of drafts) {
    if (rows.some(({ id }) => id === rowId)) continue;
    const before = profileContent.safeParse(beforeOf(written));
    const were = before.success ? (before.data[list] as readonly Row[]) : [];
    const at = were.findIndex(({ id }) => id === rowId);
    const row = were[at];
    if (row) rows.splice(at, 0, row);
  }
  return rows as Profile[L];
}
