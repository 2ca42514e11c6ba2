import { dayNumber } from './plainDate.ts';

const inWords = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });

const date = inWords({ day: 'numeric', month: 'long', year: 'numeric' });
const weekday = inWords({ weekday: 'long' });

const midnightUtc = (isoDate: string) => new Date(dayNumber(isoDate.slice(0, 10)) * 86_400_000);

/** '2026-11-24' -> '24 November 2026'. A wall time may be given too. Throws RangeError for what is neither. */
export function ukDate(isoDate: string): string {
  return date.format(midnightUtc(isoDate));
}

/** '2026-11-24' -> 'Tuesday 24 November 2026'. */
export function ukDay(isoDate: string): string {
  const at = midnightUtc(isoDate);
  return `${weekday.format(at)} ${date.format(at)}`;
}

/** '2026-11-26T15:30' -> '3:30pm', on the hour '9am', and 'midday' and 'midnight' in words. */
export function ukTime(wall: string): string {
  const [, hours = '', minutes = ''] = /^\d{4}-\d{2}-\d{2}T(\d{2}):(\d{2})/.exec(wall) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59)
    throw new RangeError(`Not a wall time: ${wall}`);
  if (minutes === '00' && hours === '12') return 'midday';
  if (minutes === '00' && hours === '00') return 'midnight';
  const hour = Number(hours) % 12 || 12;
  return `${hour}${minutes === '00' ? '' : `:${minutes}`}${Number(hours) < 12 ? 'am' : 'pm'}`;
}
