import { dayNumber, weekdayOf } from '../../../calendar/plainDate.ts';
import type { Span, WorkingHours } from './schedulePort.ts';

/** A busy span, and how many minutes have to be free before and after it: the way from one place to another. */
export type BusySpan = Span & { margin: number };

export type Searched = {
  /** ISO, in order: the days on which the school is open. */
  days: readonly string[];
  /** Of the meeting. */
  minutes: number;
  /** Everybody who has to be free. */
  people: readonly { busy: readonly BusySpan[]; hours: WorkingHours }[];
};

/** Meetings begin on the hour or half past. */
const step = 30;
const dayMinutes = 24 * 60;

/**
 * Minutes of a wall time, for comparing within one year's clock. Where the clocks change, on a Sunday at night, an hour is missing or
 * comes twice; no meeting is near it.
 */
const minutesOf = (wall: string): number =>
  dayNumber(wall.slice(0, 10)) * dayMinutes + Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));

const pad = (part: number) => String(part).padStart(2, '0');
const wallOf = (day: string, minute: number) => `${day}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
const minuteOfDay = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The part of a day that everybody works in, in minutes of the day; undefined where somebody does not. */
function hoursOn(day: string, people: Searched['people']): { from: number; to: number } | undefined {
  const weekday = weekdayOf(day);
  if (!people.every(({ hours }) => hours.days.includes(weekday))) return undefined;
  return {
    from: Math.max(...people.map(({ hours }) => minuteOfDay(hours.from))),
    to: Math.min(...people.map(({ hours }) => minuteOfDay(hours.to))),
  };
}

export function isFree({ startsAt, endsAt }: Span, busy: readonly BusySpan[]): boolean {
  const [start, end] = [minutesOf(startsAt), minutesOf(endsAt)];
  return busy.every(
    (span) => end + span.margin <= minutesOf(span.startsAt) || start - span.margin >= minutesOf(span.endsAt),
  );
}

/** The end of a meeting that begins at a wall time. It does not go past midnight. */
export function endOf(startsAt: string, minutes: number): string {
  return wallOf(startsAt.slice(0, 10), minuteOfDay(startsAt.slice(11)) + minutes);
}

/** Every time at which all of them work and are free, in order. */
export function freeTimes({ days, minutes, people }: Searched): Span[] {
  const busy = people.flatMap((person) => person.busy);
  return days.flatMap((day) => {
    const hours = people.length > 0 ? hoursOn(day, people) : undefined;
    if (!hours) return [];
    const found: Span[] = [];
    for (let at = Math.ceil(hours.from / step) * step; at + minutes <= hours.to; at += step) {
      const span = { startsAt: wallOf(day, at), endsAt: wallOf(day, at + minutes) };
      if (isFree(span, busy)) found.push(span);
    }
    return found;
  });
}
