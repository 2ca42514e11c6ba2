import { nextOccurrences } from '../../src/meetings/nextOccurrences.ts';
import type { OccurrenceKind } from '../../src/meetings/occurrence.ts';
import { placesLeft } from '../../src/meetings/places.ts';
import { kindWords, placesLeftInWords, whenInWords } from '../cards/occurrenceWords.ts';
import type { Turn } from '../turn.ts';
import type { Reply } from './reply.ts';
import { showDates } from './showDates.ts';

/** Says when the next one is, and offers it and those after it. */
export async function whenIsNext(turn: Turn, kind: OccurrenceKind): Promise<Reply> {
  const upcoming = await nextOccurrences(await turn.person(), { kind }, turn.services.meetings);
  const next = upcoming.find(({ cancelled }) => !cancelled);
  if (!next) return { text: `There are no ${kindWords[kind]} dates at the moment.` };
  const full = placesLeft(next) === 0 ? 'It is full.' : `${placesLeftInWords(next)}.`;
  return {
    text: `The next ${kindWords[kind]} is on ${whenInWords(next)}. ${full}`,
    ...(await showDates(turn, kind)),
  };
}
