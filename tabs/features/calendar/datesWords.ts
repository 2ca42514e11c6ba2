import { ukDate } from '../../../src/calendar/ukDate.ts';
import { ukInstant } from '../../parts/ukInstant.ts';
import type { CalendarPage, Place } from './calendarTypes.ts';

/** Where the dates come from, in a sentence or two. */
export function sourceWords(place: Place, { from, changed, register }: CalendarPage): string {
  const last =
    changed && from !== 'nothing' ? ` ${changed.by} changed them on ${ukInstant(changed.at)}.` : '';
  if (place.kind === 'council') return `These dates count for every school that has none of its own.${last}`;
  if (from === 'school') return `${place.name} has its own dates.${last}`;
  if (from === 'council') return `${place.name} follows the council’s dates.`;
  const to = register?.terms.at(-1)?.to;
  return `Nobody has entered dates for ${place.name}. These are the days on which its register has marks${
    to ? `, up to ${ukDate(to)}` : ''
  }. Days without marks count as closed, and later dates are not known.`;
}
