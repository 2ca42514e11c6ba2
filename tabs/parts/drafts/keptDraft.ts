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

const listeners = new Set<() => void>();

/** Calls whenever a draft begins or ends. Gives what stops it. */
export function onDraftsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function keepDraft(personId: string, key: string, draft: KeptDraft | undefined): void {
  const name = of(personId) + key;
  const was = forThisVisit.read(name) !== undefined;
  forThisVisit.write(name, draft && JSON.stringify(draft));
  if (was !== (draft !== undefined)) for (const listener of listeners) listener();
}

/** The keys of everything that a person has unsaved. */
export const draftKeys = (personId: string): string[] =>
  forThisVisit.keys(of(personId)).map((key) => key.slice(of(personId).length));

const isKept = (kept: unknown): kept is KeptDraft =>
  typeof kept === 'object' &&
  kept !== null &&
  'written' in kept &&
  'at' in kept &&
  typeof kept.at === 'string' &&
  !Number.isNaN(Date.parse(kept.at));
