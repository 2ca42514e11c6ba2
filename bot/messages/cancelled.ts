import { placesIn } from '../../src/meetings/myPlaces.ts';
import { nextOccurrences } from '../../src/meetings/nextOccurrences.ts';
import type { Occurrence } from '../../src/meetings/occurrence.ts';
import { occurrenceNewsCard } from '../cards/occurrenceNewsCard.ts';
import { kindWords, whenInWords } from '../cards/occurrenceWords.ts';
import { hasPlaces } from '../commands/showDates.ts';
import { concerned } from './concerned.ts';
import type { MessageCard } from './messageCard.ts';

const mostDates = 3;

/** That an occurrence does not take place, why, and what can be had instead. */
export const cancelledMessage: MessageCard = async (message, to) => {
  const about = await concerned(message, to);
  if (!about) return undefined;
  const { occurrence, mine, holder } = about;
  const { kind, cancelledBecause } = occurrence;
  const { meetings, now } = to.services;
  const instant = now();
  // A date on which they have a place already is none to choose in its stead.
  const open = (one: Occurrence) => hasPlaces(one, instant) && placesIn(one, to.person).length === 0;
  const instead = (await nextOccurrences(to.person, { kind }, meetings)).filter(open).slice(0, mostDates);
  const heading = `The ${kindWords[kind]} was cancelled`;
  const held = mine.some(({ position }) => position === undefined);
  const lines = [
    whenInWords(occurrence),
    ...(cancelledBecause ? [`Why: ${cancelledBecause}`] : []),
    ...(held ? ['It is taken out of your calendar.'] : []),
    instead.length > 0
      ? 'We are sorry. You can take a place on another date.'
      : 'We are sorry. There is no other date with places at the moment.',
  ];
  return {
    card: occurrenceNewsCard({ kind, heading, lines, instead }, holder),
    summary: `${heading}: ${whenInWords(occurrence)}`,
  };
};
