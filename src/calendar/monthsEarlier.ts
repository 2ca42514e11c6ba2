import { addDays, isPlainDate } from './plainDate.ts';

/** The same day (ISO) a number of months before; the last of its month where there is no such day. */
export function monthsEarlier(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const whole = year * 12 + (month - 1) - months;
  const text = (number: number, length: number) => String(number).padStart(length, '0');
  const start = `${text(Math.floor(whole / 12), 4)}-${text((whole % 12) + 1, 2)}`;
  const same = `${start}-${text(day, 2)}`;
  if (isPlainDate(same)) return same;
  const next = whole + 1;
  return addDays(`${text(Math.floor(next / 12), 4)}-${text((next % 12) + 1, 2)}-01`, -1);
}
