import { forThisVisit } from '../remembered.ts';

/** Something that was written and not saved. `at` is an instant, ISO with Z. */
export type KeptDraft = { at: string; written: unknown };

const all = 'draft.';
const of = (personId: string) => `${all}${personId}.`;

/** What somebody wrote in a form before the tab was loaded again. Nothing of what another person wrote stays readable. */
export function readDraft(personId: string, key: string): KeptDraft | undefined {
  for (const kept of forThisVisit.keys(all)) {
    if (!kept.startsWith(of(personId))) forThisVisit.write(kept, undefined);
  }
  try {
    const kept: unknown = JSON.parse(forThisVisit.read(of(personId) + key) ?? 'null');
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(personId: string, key: string, draft: KeptDraft | undefined): void {
  forThisVisit.write(of(personId) + key, draft && JSON.stringify(draft));
}

/** Whether something unsaved is kept in any form about this thing: its id is part of the key. */
export const hasDraftOf = (personId: string, id: string): boolean =>
  forThisVisit.keys(of(personId)).some((key) => key.split('.').includes(id));

const isKept = (kept: unknown): kept is KeptDraft =>
  typeof kept === 'object' &&
  kept !== null &&
  'written' in kept &&
  'at' in kept &&
  typeof kept.at === 'string' &&
  !Number.isNaN(Date.parse(kept.at));
