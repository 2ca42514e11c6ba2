import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/London';

/**
 * The instant of a wall time in England: '2026-06-02T09:00' -> '2026-06-02T08:00:00Z'.
 * A time that the clocks skip in March is moved on by the hour that was skipped; a time that comes twice
 * in October is its first coming. Throws RangeError for what is not a wall time.
 */
export function instantOf(wall: string): string {
  return Temporal.PlainDateTime.from(wall)
    .toZonedDateTime(zone, { disambiguation: 'compatible' })
    .toInstant()
    .toString();
}

/** The wall time in England at an instant, to the minute: '2026-06-02T08:00:00Z' -> '2026-06-02T09:00'. */
export function wallTimeOf(instant: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}
