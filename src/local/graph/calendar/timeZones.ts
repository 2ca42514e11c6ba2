import { Temporal } from 'temporal-polyfill';
import { GraphError } from '../errors.ts';
import { type GraphRequest, preferences } from '../exchange.ts';
import type { ZonedTime } from './storedEvent.ts';

/** Windows' names for zones that people here meet. IANA names are taken as they are. */
const windowsZones = new Map([
  ['utc', 'UTC'],
  ['gmt standard time', 'Europe/London'],
  ['greenwich standard time', 'Atlantic/Reykjavik'],
  ['w. europe standard time', 'Europe/Berlin'],
  ['romance standard time', 'Europe/Paris'],
  ['central europe standard time', 'Europe/Budapest'],
  ['eastern standard time', 'America/New_York'],
  ['central standard time', 'America/Chicago'],
  ['pacific standard time', 'America/Los_Angeles'],
]);

function ianaZone(zone: string): string {
  const known = windowsZones.get(zone.toLowerCase());
  if (known) return known;
  try {
    return Temporal.Now.zonedDateTimeISO(zone).timeZoneId;
  } catch {
    throw new GraphError(400, 'TimeZoneNotSupportedException', {
      message: `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${zone}'.`,
    });
  }
}

/** The instant of a wall time, in milliseconds. Throws where the text is no time. */
export function instantOfZoned({ dateTime, timeZone }: ZonedTime): number {
  const zone = ianaZone(timeZone);
  try {
    if (/(Z|[+-]\d\d:\d\d)$/.test(dateTime)) return Temporal.Instant.from(dateTime).epochMilliseconds;
    return Temporal.PlainDateTime.from(dateTime).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    throw new GraphError(400, 'ErrorInvalidRequest', {
      message: `'${dateTime}' is not a valid date and time.`,
    });
  }
}

/** The zone that the caller wants times in: UTC, unless Prefer says otherwise. */
export function wantedZone(request: GraphRequest): string {
  const zone = preferences(request).get('outlook.timezone') || 'UTC';
  ianaZone(zone);
  return zone;
}

/** A wall time as Exchange writes it, to a tenth of a microsecond. */
export function zonedAt(instant: number, timeZone: string): ZonedTime {
  const wall = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(ianaZone(timeZone));
  return { dateTime: `${wall.toPlainDateTime().toString({ smallestUnit: 'second' })}.0000000`, timeZone };
}
