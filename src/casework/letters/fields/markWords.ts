import { ukDay } from '../../../calendar/ukDate.ts';
import { entryOf } from '../../../guidance/codes/codeEntries.ts';
import type { ClassedMark } from '../letterFacts.ts';

/** A session is half a school day: '6', '6.5'. */
export const inDays = (sessions: number): string =>
  sessions % 2 === 0 ? String(sessions / 2) : `${Math.floor(sessions / 2)}.5`;

/** 'Medical or dental appointment (code M)'. */
export function codeWords(code: string): string {
  const name = entryOf(code)?.name ?? 'Absent';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} (code ${code})`;
}

/** 'Monday 5 October 2026, morning and afternoon', a line for each day, the earliest first. */
export function dayLines(marks: readonly ClassedMark[]): string[] {
  const byDay = new Map<string, Set<string>>();
  for (const { date, half } of marks) {
    const halves = byDay.get(date) ?? new Set();
    byDay.set(date, halves.add(half === 'AM' ? 'morning' : 'afternoon'));
  }
  return [...byDay].map(([date, halves]) => `${ukDay(date)}, ${[...halves].join(' and ')}`);
}
