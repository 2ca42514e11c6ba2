import { dayNumber } from '../../../src/calendar/plainDate.ts';
import { ukDate, ukDay } from '../../../src/calendar/ukDate.ts';
import type { WeekItem } from '../../app/apiTypes.ts';
import { amount } from '../../parts/amount.ts';

/** What each kind of item is called where several stand together. */
export const kindNames: Record<WeekItem['kind'], string> = {
  'check-due': 'Safe-and-well checks',
  'severe-without': 'Severely absent, with something missing',
  'notice-deadline': 'Penalty notice deadlines',
  'improvement-ending': 'Notices to improve that end',
  unexplained: 'Unexplained (N) sessions to settle',
  'review-due': 'Reviews',
  'action-due': 'Actions',
  'meeting-follow-up': 'To come back to after a Targeting Support Meeting',
  'new-fall': 'New falls in attendance',
  'timetable-due': 'Part-time timetables',
  'return-due': 'Returns to the council',
  'tsm-request': 'Requests for a Targeting Support Meeting',
  'tsm-meeting': 'Targeting Support Meetings',
  'register-old': 'Registers to bring up to date',
  'term-dates': 'Term dates to add',
  'removal-due': 'Removals that can still be undone',
};

/** By when, and how long ago where that has passed: 'Due today', 'Due Friday 27 November 2026', 'Due 20 November 2026', '6 days ago'. */
export function dueWords(dueOn: string, today: string): { day: string; ago?: string } {
  const days = dayNumber(dueOn) - dayNumber(today);
  if (days === 0) return { day: 'Due today' };
  if (days === 1) return { day: 'Due tomorrow' };
  if (days < 0) return { day: `Due ${ukDate(dueOn)}`, ago: `${amount(-days, 'day')} ago` };
  return { day: `Due ${days < 7 ? ukDay(dueOn) : ukDate(dueOn)}` };
}

/** How old a register is in words: 'Up to 20 November 2026, 6 days ago'. */
export function registerAge(asAt: string, today: string): string {
  const days = dayNumber(today) - dayNumber(asAt);
  const age = days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${amount(days, 'day')} ago`;
  return `Up to ${ukDate(asAt)}, ${age}`;
}
