import { ukDay, ukTime } from '../../src/calendar/ukDate.ts';
import type { Occurrence, OccurrenceKind } from '../../src/meetings/occurrence.ts';
import { placesLeft } from '../../src/meetings/places.ts';

export const kindWords: Readonly<Record<OccurrenceKind, string>> = { 'drop-in': 'drop-in', forum: 'forum' };

/** 'Thursday 26 November 2026, 3:30pm to 4:30pm (UK time)' */
export function whenInWords({ startsAt, endsAt }: Pick<Occurrence, 'startsAt' | 'endsAt'>): string {
  return `${ukDay(startsAt)}, ${ukTime(startsAt)} to ${ukTime(endsAt)} (UK time)`;
}

/** 'Thursday 26 November': for a button below the whole date. */
export function dayInWords({ startsAt }: Pick<Occurrence, 'startsAt'>): string {
  return ukDay(startsAt).replace(/ \d{4}$/, '');
}

/** '4 places left', '1 place left', 'full' or 'full, 2 waiting' */
export function placesLeftInWords(occurrence: Occurrence): string {
  const left = placesLeft(occurrence);
  const waiting = occurrence.waiting.length;
  if (left === 0) return waiting === 0 ? 'full' : `full, ${waiting} waiting`;
  return left === 1 ? '1 place left' : `${left} places left`;
}
