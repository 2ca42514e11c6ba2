import { ukDay, ukTime } from '../../src/calendar/ukDate.ts';
import type { Occurrence, OccurrenceKind } from '../../src/meetings/occurrence.ts';
import { placesLeft } from '../../src/meetings/places.ts';

export const kindWords: Readonly<Record<OccurrenceKind, string>> = { 'drop-in': 'drop-in', forum: 'forum' };

/** 'Thursday 26 November 2026, 3:30pm to 4:30pm (UK time)' */
export function whenInWords({ startsAt, endsAt }: Pick<Occurrence, 'startsAt' | 'endsAt'>): string {
  return `${ukDay(startsAt)}, ${ukTime(startsAt)} to ${ukTime(endsAt)} (UK time)`;
}

/** '4 places left', '1 place left' or 'full' */
export function placesLeftInWords(occurrence: Occurrence): string {
  const left = placesLeft(occurrence);
  if (left === 0) return 'full';
  return left === 1 ? '1 place left' : `${left} places left`;
}
