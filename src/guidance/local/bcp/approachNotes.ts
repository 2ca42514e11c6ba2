import type { LocalNote } from '../../toolkit/approach.ts';
import { legalNotes } from './notes/legalNotes.ts';
import { schoolNotes } from './notes/schoolNotes.ts';
import { supportNotes } from './notes/supportNotes.ts';

/** What BCP adds to an approach of the toolkit, by the approach's id. */
export const approachNotes: Readonly<Record<string, LocalNote>> = {
  ...schoolNotes,
  ...supportNotes,
  ...legalNotes,
};
