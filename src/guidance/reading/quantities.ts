import { type OfAge, ofAge } from './ages.ts';
import { beyondGranted } from './beyondGranted.ts';
import { isLeaving, leavingIn } from './leavingTimes.ts';
import { numberOf } from './numbers.ts';
import { timesIn } from './times.ts';
import type { Word } from './words.ts';

/** What the times and numbers of a question come to. */
export type DerivedConcept =
  | 'afterClose'
  | 'beforeClose'
  | 'severalDays'
  | 'sixthDay'
  | 'longUnexplained'
  | 'laterDay'
  | 'leftAfterRegister'
  | 'overHalfHour'
  | 'withinHalfHour'
  | 'fiveDays'
  | 'notYetFifteen'
  | 'figures'
  | 'asksAfternoon'
  | 'asksMorning'
  | 'leaveRunOut'
  | 'laterSession'
  | 'lateMorning'
  | 'inForAfternoon'
  | OfAge;

const reach = 4;

const closing = new Set(['clos', 'shut', 'register', 'registration', 'until']);
const coming = new Set([
  'arriv',
  'cam',
  'com',
  'turn',
  'rock',
  'roll',
  'got',
  'get',
  'walk',
  'appear',
  'show',
  'lat',
  'in',
  'arrival',
  'enter',
]);

function kindOfTime(words: readonly Word[], at: number): 'closing' | 'coming' | undefined {
  for (let step = 1; step <= reach; step += 1) {
    const word = words[at - step];
    // "Registered at 8.45" says when the pupil was there.
    if (word && closing.has(word.stem) && word.text !== 'registered') return 'closing';
    if (word && coming.has(word.stem)) return 'coming';
  }
  return undefined;
}

/** Whether somebody came after or before the register closed, where the question gives both times. */
function againstRegister(words: readonly Word[]): DerivedConcept | undefined {
  const times = timesIn(words);
  // A gate may shut as well, and it shuts before the register does.
  const [closed] = times
    .filter(({ at }) => kindOfTime(words, at) === 'closing')
    .sort((one, other) => other.minutes - one.minutes);
  const others = times.filter((time) => time !== closed && kindOfTime(words, time.at) !== 'closing');
  const came = others.find(({ at }) => kindOfTime(words, at) === 'coming') ?? others.at(-1);
  if (!closed || !came) return undefined;
  return came.minutes > closed.minutes ? 'afterClose' : 'beforeClose';
}

/** No morning register can still be open then: it opens by 9.30 and stays open for no more than 30 minutes. */
const lateMorning = { from: 10 * 60, to: 12 * 60 };

/** "Walked in at 11": so late that the morning register has closed, whatever the time at which it does. */
function cameLateInTheMorning(words: readonly Word[]): boolean {
  const times = timesIn(words);
  if (times.some(({ at }) => kindOfTime(words, at) === 'closing')) return false;
  return times.some(({ at, minutes }) => {
    const isLate = minutes >= lateMorning.from && minutes < lateMorning.to;
    const near = words.slice(Math.max(0, at - reach), at);
    return isLate && kindOfTime(words, at) === 'coming' && !near.some(isLeaving);
  });
}

/** How many days a "days" at a position counts, as in "6 school days". */
function countedDays(texts: readonly string[], at: number): number {
  const between = new Set(['school', 'working', 'extra', 'more', 'whole']).has(texts[at - 1] ?? '');
  return numberOf(texts[at - (between ? 2 : 1)] ?? '') ?? 0;
}

/** "Christmas day 7 January" is a date. */
const month = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;

function isSixthDay(texts: readonly string[], at: number): boolean {
  const ordinal = texts[at - 1] === 'sixth' || (texts[at - 1] === 'th' && texts[at - 2] === '6');
  return ordinal || (!month.test(texts[at + 2] ?? '') && (numberOf(texts[at + 1] ?? '') ?? 0) >= 6);
}

/** "the third day", "2nd day", "day 2", "an extra day": not the first. */
function isLaterDay(texts: readonly string[], at: number): boolean {
  const before = texts[at - 1] ?? '';
  if (/^(second|third|fourth|extra|another|further|additional)$/.test(before)) return true;
  const ordinal = /^(nd|rd|th)$/.test(before) ? numberOf(texts[at - 2] ?? '') : undefined;
  if (month.test(texts[at + 2] ?? '')) return false;
  return (ordinal ?? numberOf(texts[at + 1] ?? '') ?? 0) >= 2;
}

/** "5 school days have gone": the days in which N may stand are over. */
const areOver = (texts: readonly string[], at: number) =>
  [1, 2, 3].some((step) =>
    /^(gone|passed|past|later|ago|over|up|run|elapsed|expired|finished|done|ended)$/.test(
      texts[at + step] ?? '',
    ),
  );

/** "weeks", "a month", "two weeks": some weeks, not this one or the last. */
const isCounted = (texts: readonly string[], at: number) =>
  (texts[at] ?? '').endsWith('s') || numberOf(texts[at - 1] ?? '') !== undefined || texts[at - 1] === 'a';

/** The days of illness that call for a sickness return. */
const returnDays = 15;

/** Registers should stay open for no longer. */
const openMinutes = 30;

function ofMinutes(words: readonly Word[]): DerivedConcept[] {
  return words.flatMap(({ text }, at): DerivedConcept[] => {
    const minutes = /^min(ute)?s?$/.test(text) ? numberOf(words[at - 1]?.text ?? '') : undefined;
    if (minutes === undefined) return [];
    return minutes > openMinutes ? ['overHalfHour'] : ['withinHalfHour'];
  });
}

function daysFrom(texts: readonly string[], at: number): DerivedConcept[] {
  const days = countedDays(texts, at);
  const found: DerivedConcept[] = [];
  if (days >= 2) found.push('severalDays');
  if (texts[at - 2] === 'than' && texts[at - 3] === 'more' && !found.includes('severalDays'))
    found.push('severalDays');
  if (days === 5) found.push('fiveDays');
  if (days > 0 && days < returnDays) found.push('notYetFifteen');
  const beyond = texts
    .slice(Math.max(0, at - 4), at)
    .some((text) => /^(past|beyond|exceeded|exceeds)$/.test(text));
  if (days >= 6 || (days === 5 && (beyond || areOver(texts, at)))) found.push('longUnexplained');
  if (isLaterDay(texts, at)) found.push('laterDay');
  if (isSixthDay(texts, at)) found.push('sixthDay');
  return found;
}

const counted = /^(sessions?|days?|marks?|[gnoucmilb]|unauthorised|absences?)$/;

/** "12 U", "9 sessions": a question that counts, apart from the 10 sessions of the threshold itself. */
const countsIn = (words: readonly Word[]): DerivedConcept[] =>
  words.some(({ text }, at) => /^\d+$/.test(text) && text !== '10' && counted.test(words[at + 1]?.text ?? ''))
    ? ['figures']
    : [];

function ofDays(words: readonly Word[]): DerivedConcept[] {
  const texts = words.map(({ text }) => text);
  return words.flatMap((word, at): DerivedConcept[] => {
    if (/^(week|fortnight|month)$/.test(word.stem)) {
      if (/^(last|next|this|per|every|each)$/.test(texts[at - 1] ?? '')) return [];
      return isCounted(texts, at) ? ['severalDays', 'longUnexplained'] : ['severalDays'];
    }
    return word.stem === 'day' ? daysFrom(texts, at) : [];
  });
}

/** "..., PM?": the half of the day alone at the end. */
function asksOfHalf(words: readonly Word[]): DerivedConcept[] {
  const last = words.at(-1);
  if (!last || words.at(-2)?.clause === last.clause || words.length < 2) return [];
  if (/^(pm|afternoons?)$/.test(last.text)) return ['asksAfternoon', 'laterSession'];
  return /^(am|mornings?)$/.test(last.text) ? ['asksMorning'] : [];
}

export function quantitiesIn(words: readonly Word[]): DerivedConcept[] {
  const register = againstRegister(words);
  return [
    ...new Set([
      ...(register ? [register] : []),
      ...(!register && cameLateInTheMorning(words) ? (['lateMorning'] as const) : []),
      ...leavingIn(words),
      ...ofMinutes(words),
      ...ofAge(words),
      ...asksOfHalf(words),
      ...beyondGranted(words),
      ...countsIn(words),
      ...ofDays(words),
    ]),
  ];
}
