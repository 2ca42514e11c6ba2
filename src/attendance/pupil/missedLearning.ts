import type { PupilInsight } from './pupilInsight.ts';

type Missed = PupilInsight['missed'];

const sessionsOfDay = 2;
const daysOfWeek = 5;

/** Sessions missed as learning: school days in halves, and weeks of five days with the days that are left over. */
export function missedLearning(sessions: number): Missed {
  const days = sessions / sessionsOfDay;
  const weeks = Math.floor(days / daysOfWeek);
  return { sessions, days, weeks, restDays: days - weeks * daysOfWeek };
}

function inDays(days: number, of: string): string {
  const whole = Math.floor(days);
  if (whole === 0) return days === 0 ? `no ${of}s` : `half a ${of}`;
  const half = days > whole ? ' and a half' : '';
  return `${whole}${half} ${of}${days === 1 ? '' : 's'}`;
}

/** 12.5 -> '12 and a half school days'. */
export const schoolDaysInWords = (days: number): string => inDays(days, 'school day');

/** '2 weeks and 2 and a half days'; undefined below one week. */
export function weeksInWords({ weeks, restDays }: Missed): string | undefined {
  if (weeks === 0) return undefined;
  const whole = `${weeks} ${weeks === 1 ? 'week' : 'weeks'}`;
  return restDays > 0 ? `${whole} and ${inDays(restDays, 'day')}` : whole;
}
