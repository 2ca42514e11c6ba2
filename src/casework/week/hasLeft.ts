import { isOfKind } from '../cases/standingEntries.ts';
import type { PupilOfWeek } from './schoolOfWeek.ts';

/** Whether it is written down that a pupil has left the school by a day (ISO). */
export function hasLeft({ entries }: PupilOfWeek, today: string): boolean {
  const leftOn = entries.find(isOfKind('profile'))?.content.leftOn;
  return leftOn !== undefined && leftOn <= today;
}
