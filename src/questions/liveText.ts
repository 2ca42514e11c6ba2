import { ukDay, ukTime } from '../calendar/ukDate.ts';
import type { LiveRecord } from './ports.ts';

const kinds = { 'next-drop-in': 'drop-in', 'next-forum': 'forum' } as const;

const placesText = (left: number) =>
  left === 0 ? 'All places are taken.' : left === 1 ? 'One place is left.' : `${left} places are left.`;

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** What a live record says, in words; undefined where it says nothing. */
export function liveText(record: LiveRecord): string | undefined {
  if (record.fact === 'my-support-worker') {
    const lines = record.schools
      .filter(({ supportWorkers }) => supportWorkers.length > 0)
      .map(({ name, supportWorkers }) => `${list(supportWorkers)} (${name})`);
    return lines.length === 0 ? undefined : `Your Attendance Support Worker is ${lines.join('; ')}.`;
  }
  const { fact, next } = record;
  if (!next) return undefined;
  const { startsAt, endsAt, placesLeft } = next;
  return `The next ${kinds[fact]} is on ${ukDay(startsAt)}, ${ukTime(startsAt)} to ${ukTime(endsAt)}. ${placesText(placesLeft)}`;
}
