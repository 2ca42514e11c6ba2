import { academicYearOf } from '../../../calendar/academicYear.ts';
import { easterSunday } from '../../../calendar/easter.ts';
import { addDays } from '../../../calendar/plainDate.ts';
import type { TsmMeeting } from './tsmMeeting.ts';

export type MeetingTerm = Pick<TsmMeeting, 'year' | 'term'>;

const terms = ['autumn', 'spring', 'summer'] as const;

/**
 * The academic year and the term of a day (ISO). A new year counts from August, the spring from January and the summer from after
 * Easter, or from April where Easter falls in March: what a school calls its terms does not matter to who is due.
 */
export function termOf(day: string): MeetingTerm {
  const year = academicYearOf(day);
  if (day.slice(0, 4) === String(year)) return { year, term: 'autumn' };
  const easterMonday = addDays(easterSunday(year + 1), 1);
  const turn = easterMonday < `${year + 1}-04-01` ? `${year + 1}-04-01` : easterMonday;
  return { year, term: day <= turn ? 'spring' : 'summer' };
}

/** Counts terms, so that the one before is one less. */
export const termNumber = ({ year, term }: MeetingTerm): number => year * terms.length + terms.indexOf(term);
