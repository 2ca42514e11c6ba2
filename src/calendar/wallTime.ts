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

const wallTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** Whether a text is a wall time that there is: not one that the clocks leave out in March. */
export function isWallTime(text: string): boolean {
  if (!wallTime.test(text)) return false;
  try {
    return wallTimeOf(instantOf(text)) === text;
  } catch {
    return false;
  }
}
