import type { OccurrenceKind } from '../../src/meetings/occurrence.ts';
import { cardFrom } from './adaptiveCard.ts';
import template from './templates/problem.json';

/** What went wrong, in the words of the error table, and the reference that finds it in the log. */
export const problemCard = cardFrom<{
  words: string;
  reference: string;
  kind: OccurrenceKind;
  viewers: readonly string[];
  meetingsUrl: string;
}>(template);
