import { figure } from '../../../parts/amount.ts';

/** Half-days in words: 1 -> 'half a school day', 2 -> '1 school day', 41 -> '20½ school days'. */
export function schoolDaysMissed(sessions: number): string {
  if (sessions === 1) return 'half a school day';
  return `${halves(sessions)} school ${sessions === 2 ? 'day' : 'days'}`;
}

/** Learning missed in weeks of ten sessions: 41 -> '4 weeks and half a day'; undefined below one week. */
export function weeksMissed(sessions: number): string | undefined {
  const weeks = Math.floor(sessions / 10);
  if (weeks === 0) return undefined;
  const whole = `${figure(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`;
  const rest = sessions % 10;
  if (rest === 0) return whole;
  if (rest === 1) return `${whole} and half a day`;
  return `${whole} and ${halves(rest)} ${rest === 2 ? 'day' : 'days'}`;
}

function halves(sessions: number): string {
  const whole = Math.floor(sessions / 2);
  return `${whole === 0 ? '' : figure(whole)}${sessions % 2 === 1 ? '½' : ''}` || '0';
}
