import { wallTimeOf } from '../../calendar/wallTime.ts';
import type { RecordStore } from '../../records/recordStore.ts';
import type { Occurrence } from '../occurrence.ts';
import { upcoming } from '../upcoming.ts';
import type { MessageSource } from './messageSource.ts';
import { wantedForOccurrence } from './wantedForOccurrence.ts';

/** Reminders, moves, cancellations and promotions of the occurrences to come, from memory. */
export function occurrenceSource(occurrences: Pick<RecordStore<Occurrence>, 'all'>): MessageSource {
  return async (now) => (await upcoming(occurrences, wallTimeOf(now))).flatMap(wantedForOccurrence);
}
