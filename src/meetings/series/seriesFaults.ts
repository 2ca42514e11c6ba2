import { dayNumber, isPlainDate } from '../../calendar/plainDate.ts';
import type { SeriesContent, SeriesException } from './series.ts';

type SeriesField = keyof SeriesContent;
/** What is wrong, and in which field. */
export type SeriesFault = { where: SeriesField; why: string };

export const longest = { title: 80, reason: 200, days: 800 } as const;
export const most = { capacity: 300, leadMinutes: 14 * 24 * 60, bufferMinutes: 240, schoolWeek: 16 } as const;

const isTime = (text: string) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);

const within = (value: number, least: number, limit: number) =>
  Number.isInteger(value) && value >= least && value <= limit;

function timesFault(startTime: string, endTime: string): SeriesFault | undefined {
  if (!isTime(startTime)) return { where: 'startTime', why: 'Enter a time, for example 15:30.' };
  if (!isTime(endTime)) return { where: 'endTime', why: 'Enter a time, for example 16:30.' };
  return endTime > startTime ? undefined : { where: 'endTime', why: 'It must end after it starts.' };
}

function spanFault({ from, to }: Pick<SeriesContent, 'from' | 'to'>): SeriesFault | undefined {
  if (!isPlainDate(from)) return { where: 'from', why: 'Enter the first day.' };
  if (!isPlainDate(to)) return { where: 'to', why: 'Enter the last day.' };
  if (to < from) return { where: 'to', why: 'The last day must not be before the first.' };
  const isLong = dayNumber(to) - dayNumber(from) > longest.days;
  return isLong ? { where: 'to', why: 'A series covers two school years at most.' } : undefined;
}

function ruleFault({ rule }: Pick<SeriesContent, 'rule'>): SeriesFault | undefined {
  if (!within(rule.weekday, 1, 5)) return { where: 'rule', why: 'Choose a day from Monday to Friday.' };
  if (rule.every === 'term' && !within(rule.schoolWeek, 1, most.schoolWeek))
    return { where: 'rule', why: `Give a school week from 1 to ${most.schoolWeek}.` };
  return undefined;
}

function titleFault(title: string): SeriesFault | undefined {
  if (title.trim() === '') return { where: 'title', why: 'Give it a title, as calendars will show it.' };
  if (title.trim().length > longest.title)
    return { where: 'title', why: `Use at most ${longest.title} characters.` };
  return undefined;
}

/** What has to be put right in what was typed, one fault a field, in the order of the form. */
export function seriesFaults(content: SeriesContent): SeriesFault[] {
  const { capacity, leadMinutes, bufferMinutes } = content;
  const found: (SeriesFault | undefined)[] = [
    titleFault(content.title),
    spanFault(content),
    ruleFault(content),
    timesFault(content.startTime, content.endTime),
    within(capacity, 1, most.capacity)
      ? undefined
      : { where: 'capacity', why: `Give a number from 1 to ${most.capacity}.` },
    within(leadMinutes, 0, most.leadMinutes)
      ? undefined
      : { where: 'leadMinutes', why: 'Give 0 to 14 days, in minutes.' },
    within(bufferMinutes, 0, most.bufferMinutes)
      ? undefined
      : { where: 'bufferMinutes', why: `Give 0 to ${most.bufferMinutes} minutes.` },
  ];
  return found.filter((fault) => fault !== undefined);
}

/** What is wrong with an exception by itself, in words. */
export function exceptionFault(
  exception: SeriesException,
  times: Pick<SeriesContent, 'startTime' | 'endTime'>,
): string | undefined {
  const reason = exception.reason.trim();
  if (!isPlainDate(exception.date)) return 'Enter a date.';
  if (reason === '') return 'Give a reason. People who booked will read it.';
  if (reason.length > longest.reason) return `Use at most ${longest.reason} characters for the reason.`;
  if (exception.what !== 'move') return undefined;
  if (!isPlainDate(exception.to)) return 'Enter the day to move it to.';
  const { startTime = times.startTime, endTime = times.endTime } = exception;
  return timesFault(startTime, endTime)?.why;
}
