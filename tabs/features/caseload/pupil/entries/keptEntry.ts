import type { ContentOf } from '../../../../../src/casework/cases/entry.ts';
import { revive } from '../../../../parts/drafts/revive.ts';
import type { FormKind } from './useEntryForm.ts';

/** What a draft keeps besides the fields, so that it can be saved after a reload: its id, and what it started from. */
export type KeptEntry<K extends FormKind, F> = {
  id: string;
  version: number;
  before: ContentOf<K> | null;
  fields: F;
};

/**
 * What was kept, in a form of today. Only the fields take after the form: what it started from stays as the person saw it, or what
 * others have written since would count as seen, and be lost with the next save.
 */
export function revivedEntry<K extends FormKind, F>(start: KeptEntry<K, F>, kept: unknown): KeptEntry<K, F> {
  return isKept<K>(kept) ? { ...kept, fields: revive(start.fields, kept.fields) } : start;
}

/** What a kept draft started from, where it is one of an entry. */
export const beforeOf = (written: unknown): object | null =>
  isKept(written) ? (written.before as object | null) : null;

const isKept = <K extends FormKind>(kept: unknown): kept is KeptEntry<K, unknown> =>
  typeof kept === 'object' &&
  kept !== null &&
  'id' in kept &&
  typeof kept.id === 'string' &&
  'version' in kept &&
  typeof kept.version === 'number' &&
  'before' in kept &&
  typeof kept.before === 'object' &&
  'fields' in kept;
