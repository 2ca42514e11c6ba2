import { Temporal } from 'temporal-polyfill';
import { instantOf } from '../../calendar/wallTime.ts';

/** The instant so many hours before a wall time: real hours, also where the clocks change in between. */
export function hoursBefore(wall: string, hours: number): string {
  return Temporal.Instant.from(instantOf(wall)).subtract({ hours }).toString();
}
