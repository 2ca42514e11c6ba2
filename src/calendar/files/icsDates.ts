import { Temporal } from 'temporal-polyfill';
import { addDays } from '../plainDate.ts';
import type { DatedEvent } from './datedEvent.ts';

/** A value of a calendar file as jCal has it: '2025-09-03', '2025-09-03T09:00:00' or with Z, and its zone where it names one. */
export type IcsTime = { value: string; zone: string | undefined };

const dateOnly = /^\d{4}-\d{2}-\d{2}$/;
const home = 'Europe/London';

/** The wall time in England. A zone that nobody knows (Outlook writes names of its own) is taken for ours. */
function wallTime({ value, zone }: IcsTime): Temporal.PlainDateTime {
  if (value.endsWith('Z')) return Temporal.Instant.from(value).toZonedDateTimeISO(home).toPlainDateTime();
  const wall = Temporal.PlainDateTime.from(value, { overflow: 'reject' });
  if (zone === undefined || zone === home) return wall;
  try {
    return wall.toZonedDateTime(zone).withTimeZone(home).toPlainDateTime();
  } catch {
    return wall;
  }
}

const isMidnight = (time: Temporal.PlainDateTime) => time.hour === 0 && time.minute === 0;
const isLastMinute = (time: Temporal.PlainDateTime) => time.hour === 23 && time.minute >= 58;
const dateOf = (time: Temporal.PlainDateTime) => time.toPlainDate().toString();

/**
 * The days of an event, both inclusive. Its end is exclusive (RFC 5545, 3.6.1): an event of a whole day ends on the day
 * after, and so does one that ends at midnight. Throws RangeError for a date that does not exist.
 */
export function daysOfEvent(event: {
  start: IcsTime;
  end?: IcsTime | undefined;
  /** 'P5D', 'PT6H' */
  duration?: string | undefined;
}): Pick<DatedEvent, 'from' | 'to' | 'timed'> {
  const wholeDays = dateOnly.test(event.start.value);
  const start = wallTime(event.start);
  const end = endOf(event, start);
  const from = dateOf(start);
  if (!end) return { from, to: from, timed: !wholeDays };
  const endsBefore = isMidnight(end) && dateOf(end) > from;
  const to = endsBefore ? addDays(dateOf(end), -1) : dateOf(end);
  const timed = !wholeDays && !(isMidnight(start) && (isMidnight(end) || isLastMinute(end)));
  return { from, to, timed };
}

function endOf(
  { end, duration }: { end?: IcsTime | undefined; duration?: string | undefined },
  start: Temporal.PlainDateTime,
): Temporal.PlainDateTime | undefined {
  if (end) return wallTime(end);
  return duration === undefined ? undefined : start.add(Temporal.Duration.from(duration));
}
