import { bankHolidayOn } from '../bankHolidays.ts';
import { dayNumber } from '../plainDate.ts';
import type { DatedEvent } from './datedEvent.ts';

/**
 * What an entry says: a stretch of term, its first or its last day, a day of staff training, days on which school is closed,
 * or a bank holiday. `other` comes with the reason why it says none of these.
 */
export type EventKind =
  | { kind: 'term' | 'starts' | 'ends' | 'training' | 'closed' }
  | { kind: 'other'; reason: string };

const training =
  /\b(?:inset|in-set|staff (?:training|development|day)|teachers?'? training|training day|non[- ]pupil|pupil[- ]free|professional development|development day|cpd|pd day)\b/;
const afterHours = /\b(?:twilight|evening)\b/;
/** Things that happen at a school, whatever else their names say. */
const happening =
  /\b(?:club|camp|fair|fayre|assembl(?:y|ies)|reports?|concert|homework|party|lunch|disco|trip|service|photos?|performance|reading|parents?'? evening|sports? day|exams?|tests?|clubs|meeting|production|lessons)\b/;
const bankHoliday =
  /\b(?:bank holiday|may day|good friday|easter monday|boxing day|christmas day|new year'?s day)\b/;
const halfTermAlone = /\bhalf[- ]?term\b(?! ?\d)/;
const holiday = /\b(?:holidays?|vacation|break)\b/;
const closed =
  /\b(?:closed|closure|no school|occasional day|polling day|snow day|eid|diwali|religious observance)\b/;
const termWords = /\b(?:terms?|autumn|spring|summer|michaelmas|lent|trinity|ht ?\d|half[- ]?term)\b/;
const numberedTerm = /\b(?:term|autumn|spring|summer|ht)(?: term)? ?-? ?[1-6]\b/;

const begins =
  /\b(?:first day|start of|beginning of|back to school)\b|\b(?:term|school|pupils?|children|students?|classes|autumn|spring|summer|year \d+s?|all years?)\b.*\b(?:starts?|begins?|opens?|re-?opens?|returns?|resumes?|back)\b|\breturn to school\b/;
const finishes =
  /\b(?:last day|end of|breaks? up|breaking up)\b|\b(?:term|school|pupils?|children|students?|autumn|spring|summer)\b.*\b(?:ends?|finish(?:es)?|closes)\b/;
/** What follows says why, or next to what, and not what happens: 'breaks up for half term'. */
const circumstance = /\b(?:for|before|after|following|from|until)\b.*$/;

/** No half term is shorter, and no break in the middle of a term is longer. In days. */
const shortestTerm = 19;
const longestBankHoliday = 4;
const longestTraining = 5;

const normal = (name: string) =>
  name.slice(0, 200).toLowerCase().replaceAll('’', "'").replaceAll(/[–—]/g, '-').replaceAll(/\s+/g, ' ');

const other = (reason: string): EventKind => ({ kind: 'other', reason });
const saysNothing = 'It does not say that school is open or closed.';

export function kindOf(event: DatedEvent): EventKind {
  const text = normal(event.name);
  const days = dayNumber(event.to) - dayNumber(event.from) + 1;
  if (training.test(text)) {
    if (afterHours.test(text)) return other('It is after the school day.');
    return days <= longestTraining ? { kind: 'training' } : other('It is too long for staff training.');
  }
  if (happening.test(text)) return other(saysNothing);
  if (bankHoliday.test(text) && days <= longestBankHoliday)
    return other(
      bankHolidayOn(event.from) === undefined
        ? 'It is not a bank holiday in England.'
        : 'Bank holidays are known already.',
    );
  const ofOneDay = days === 1 ? kindOfOneDay(text) : undefined;
  if (ofOneDay) return ofOneDay;
  if (event.timed) return other('It takes up part of a day only.');
  return kindOfDays(text, days);
}

/** The first or the last day of term; undefined where it is neither. */
function kindOfOneDay(text: string): EventKind | undefined {
  const what = text.replace(circumstance, '');
  const isStart = begins.test(what);
  const isEnd = finishes.test(what);
  if (!isStart && !isEnd) return undefined;
  if (holiday.test(what) || halfTermAlone.test(what))
    return other('It does not say whether school is open on this day.');
  return { kind: isStart ? 'starts' : 'ends' };
}

function kindOfDays(text: string, days: number): EventKind {
  if (holiday.test(text) || closed.test(text)) return { kind: 'closed' };
  if (days >= shortestTerm) return termWords.test(text) ? { kind: 'term' } : other(saysNothing);
  if (halfTermAlone.test(text)) return { kind: 'closed' };
  return days > 1 && numberedTerm.test(text) ? { kind: 'term' } : other(saysNothing);
}
