import { instantOf } from '../../calendar/wallTime.ts';
import type { Occurrence } from '../occurrence.ts';
import type { Series } from '../series/series.ts';

const minute = 60_000;

type Times = Pick<Occurrence, 'id' | 'seriesId' | 'startsAt' | 'endsAt'>;

/**
 * The other occurrences, cancelled ones aside, that would not be clear of this one by the minutes that either series keeps free
 * before and after.
 */
export function clashesWith<T extends Times & Pick<Occurrence, 'cancelled'>>(
  wanted: Times,
  others: readonly T[],
  series: readonly Pick<Series, 'id' | 'bufferMinutes'>[],
): T[] {
  const bufferOf = (seriesId: string) => series.find(({ id }) => id === seriesId)?.bufferMinutes ?? 0;
  const own = bufferOf(wanted.seriesId);
  const at = (wall: string) => Date.parse(instantOf(wall));
  const [from, to] = [at(wanted.startsAt), at(wanted.endsAt)];
  return others.filter((other) => {
    if (other.cancelled || other.id === wanted.id) return false;
    const free = Math.max(own, bufferOf(other.seriesId)) * minute;
    return at(other.startsAt) - free < to && at(other.endsAt) + free > from;
  });
}
