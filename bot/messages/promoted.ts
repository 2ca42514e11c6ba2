import { ukDay, ukTime } from '../../src/calendar/ukDate.ts';
import { occurrenceNewsCard } from '../cards/occurrenceNewsCard.ts';
import { kindWords, whenInWords } from '../cards/occurrenceWords.ts';
import { concerned } from './concerned.ts';
import type { MessageCard } from './messageCard.ts';

/** That a place which somebody waited for is theirs. */
export const promotedMessage: MessageCard = async (message, to) => {
  const about = await concerned(message, to);
  if (!about) return undefined;
  const { occurrence, holder } = about;
  const mine = about.mine.filter(({ place }) => place.placeId === message.placeId);
  const [own] = mine;
  if (!own) return undefined;
  const { kind, movedAt, movedFrom } = occurrence;
  const wasMoved = movedFrom !== undefined && movedAt === own.place.promotedAt;
  const heading = `You have a place at the ${kindWords[kind]}`;
  const lines = [
    ...(wasMoved
      ? [`It was to start on ${ukDay(movedFrom)} at ${ukTime(movedFrom)}, and has been moved.`]
      : []),
    'You were on the waiting list, and a place is yours now. You get an invitation in your calendar.',
    'If you no longer need it, give it up: others may be waiting.',
  ];
  return {
    card: occurrenceNewsCard({ kind, heading, lines, mine }, holder),
    summary: `${heading} on ${whenInWords(occurrence)}`,
  };
};
