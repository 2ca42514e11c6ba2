import { thresholdSessions } from '../../../src/attendance/threshold.ts';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { CaseloadRow } from '../../app/apiTypes.ts';
import { amount, figure } from '../../parts/amount.ts';

type Threshold = CaseloadRow['threshold'];

export const missedSessions = ({ possible, attended }: Pick<CaseloadRow, 'possible' | 'attended'>): number =>
  possible - attended;

/** 15 -> '15 sessions, 7½ days'. A day is two sessions. */
export function sessionsAndDays(sessions: number): string {
  const whole = Math.floor(sessions / 2);
  const half = sessions % 2 === 1;
  const days = half ? `${whole === 0 ? '' : figure(whole)}½` : figure(whole);
  return `${amount(sessions, 'session')}, ${days} ${sessions === 2 || sessions === 1 ? 'day' : 'days'}`;
}

/** What cannot be said of a register that gives sums only. */
export const notKnown = 'Not known';

/** Of a pupil whose case is open and who has no figures. */
export const notInRegister = 'Not in the register';

/** 'Met on 12 November 2026', or how far the window has filled: '8 of 10 sessions'. */
export function thresholdWords(threshold: Threshold): string {
  if (threshold === undefined) return notKnown;
  const { metOn, inWindow } = threshold;
  return metOn === undefined ? `${inWindow} of ${thresholdSessions} sessions` : `Met on ${ukDate(metOn)}`;
}

/** Tenths of a percentage point in words: 12 -> 'Up 1.2 points'. Undefined is a pupil who was not in the last register. */
export function changeWords(tenths: number | undefined): string {
  if (tenths === undefined) return 'New';
  if (tenths === 0) return 'No change';
  const size = Math.abs(tenths);
  const points = `${Math.floor(size / 10)}.${size % 10}`;
  return `${tenths > 0 ? 'Up' : 'Down'} ${points} ${points === '1.0' ? 'point' : 'points'}`;
}

/** 'R' -> 'Reception', '7' -> 'Year 7', 'N1' -> 'Nursery 1'. What the register does not say stays empty. */
export function yearWords(yearGroup: string): string {
  if (yearGroup === 'R') return 'Reception';
  if (/^\d{1,2}$/.test(yearGroup)) return `Year ${yearGroup}`;
  if (/^N\d$/.test(yearGroup)) return `Nursery ${yearGroup.slice(1)}`;
  return yearGroup;
}
