import { readDate } from '../../../../src/calendar/dateText.ts';
import type { Faults } from './calculator.ts';

/** A value that was typed, or what is wrong with it. */
export type Read<T> = { value: T } | { fault: string };

type Range = {
  /** In a message: 'G', 'the missed sessions'. */
  what: string;
  min?: number;
  max: number;
  /** What an empty field stands for; without it the field has to be filled in. */
  ifEmpty?: number;
};

/** A whole number. */
export function readCount(text: string, { what, min = 0, max, ifEmpty }: Range): Read<number> {
  const typed = text.trim().replaceAll(',', '');
  if (typed === '') return ifEmpty === undefined ? { fault: `Write ${what}.` } : { value: ifEmpty };
  if (!/^\d+$/.test(typed))
    return { fault: `“${text.trim()}” is not a whole number. Write ${what} in figures.` };
  const value = Number(typed);
  if (value < min) return { fault: `Write ${what} as ${min} or more.` };
  return value > max ? { fault: `Write ${what} as ${max} or less.` } : { value };
}

const example = 'such as 1 October 2026 or 1/10/2026';

/** A date as people in the UK write it, day first; ISO. */
export function readDay(text: string, what: string): Read<string> {
  const typed = text.trim();
  if (typed === '') return { fault: `Write ${what}, ${example}.` };
  const date = readDate(typed)?.dayFirst;
  return date === undefined
    ? { fault: `“${typed}” is not a date that we can read. Write ${what}, ${example}.` }
    : { value: date };
}

/** Dates, one a line, in the order in which they stand. Empty lines are left out. */
export function readDays(text: string, what: string): Read<readonly string[]> {
  const dates: string[] = [];
  for (const [place, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const date = readDate(line.trim())?.dayFirst;
    if (date === undefined)
      return {
        fault: `Line ${place + 1}, “${line.trim()}”, is not a date. Write ${what}, one on each line.`,
      };
    dates.push(date);
  }
  return dates.length === 0 ? { fault: `Write ${what}, one on each line.` } : { value: dates };
}

/** The faults among what was read, by field. */
export function faultsOf<F extends string>(read: Partial<Record<F, Read<unknown>>>): Faults<F> {
  const found: Faults<F> = {};
  for (const name of Object.keys(read) as F[]) {
    const one = read[name];
    if (one && 'fault' in one) found[name] = one.fault;
  }
  return found;
}

export const isFaulty = (faults: Faults<string>): boolean => Object.keys(faults).length > 0;
