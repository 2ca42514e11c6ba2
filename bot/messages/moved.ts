import { ukDay, ukTime } from '../../src/calendar/ukDate.ts';
import { occurrenceNewsCard } from '../cards/occurrenceNewsCard.ts';
import { kindWords, whenInWords } from '../cards/occurrenceWords.ts';
import { concerned } from './concerned.ts';
import type { MessageCard } from './messageCard.ts';

/** That an occurrence takes place at another time. Who holds a place keeps it, and who waits goes on waiting. */
export const movedMessage: MessageCard = async (message, to) => {
  const about = await concerned(message, to);
  if (!about) return undefined;
  const { occurrence, mine, holder } = about;
  const { kind, movedFrom } = occurrence;
  const heading = `The ${kindWords[kind]} was moved`;
  const holds = mine.some(({ position }) => position === undefined);
  const lines = [
    ...(movedFrom === undefined ? [] : [`It was to start on ${ukDay(movedFrom)} at ${ukTime(movedFrom)}.`]),
    `It is now on ${whenInWords(occurrence)}.`,
    holds
      ? 'Your place has moved with it, and so has the invitation in your calendar. If the new time does not suit you, move your place to another date or give it up.'
      : 'You are still on the waiting list. If the new time does not suit you, you can leave it.',
  ];
  return {
    card: occurrenceNewsCard({ kind, heading, lines, mine }, holder),
    summary: `${heading}: ${whenInWords(occurrence)}`,
  };
};
