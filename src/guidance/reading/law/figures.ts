import { numberOf } from '../numbers.ts';
import type { Word } from '../words.ts';

export type FigureUnit = 'minute' | 'day' | 'schoolDay' | 'week' | 'month' | 'year' | 'session' | 'time';

/** A figure that a question puts forward: "6 years", "half an hour", "a year". `isBound`: more or less than it. `isAfter`: "after 3 years". */
export type Figure = {
  value: number;
  unit: FigureUnit;
  at: number;
  from: number;
  isBound?: true;
  isAfter?: true;
};

const units: readonly (readonly [RegExp, FigureUnit, number])[] = [
  [/^(minutes?|min)$/, 'minute', 1],
  [/^(hours?|hrs?)$/, 'minute', 60],
  [/^days?$/, 'day', 1],
  [/^(weeks?|weekly)$/, 'week', 1],
  [/^fortnights?$/, 'week', 2],
  [/^months?$/, 'month', 1],
  [/^(years?|yrs?)$/, 'year', 1],
  [/^sessions?$/, 'session', 1],
  [/^times?$/, 'time', 1],
];
const between =
  /^(school|full|whole|working|calendar|consecutive|unauthorised|possible|straight|continuous|of|more)$/;
const tens: Readonly<Record<string, number>> = {
  eleven: 11,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
};
const bound =
  /^(more|less|over|under|than|least|most|beyond|past|fewer|above|below|exceed|exceeds|minimum|only|just|before)$/;
/** "Twice a year", "2 sessions a day", "each day": how often, and no length. */
const often = /^(once|twice|times?|sessions?|every|each|per|meetings?|any|this|last|next)$/;

function lengthAt(words: readonly Word[], at: number): { value: number; from: number } | undefined {
  const before = (step: number) => words[at - step]?.text ?? '';
  const number = (text: string) => numberOf(text) ?? tens[text];
  if (/^an?$/.test(before(1)))
    return before(2) === 'half'
      ? { value: 0.5, from: at - 2 }
      : often.test(before(2))
        ? undefined
        : { value: 1, from: at - 1 };
  const step = [1, 2, 3].find((one) => !between.test(before(one)));
  if (step === undefined || /^(few|several|couple)$/.test(before(step))) return undefined;
  const value = number(before(step));
  return value === undefined ? undefined : { value, from: at - step };
}

const boundReach = 3;

/** The figures of a question, with their units. */
export function figuresIn(words: readonly Word[]): readonly Figure[] {
  return words.flatMap(({ text }, at): Figure[] => {
    if (text === 'once' || text === 'twice')
      return [{ value: text === 'once' ? 1 : 2, unit: 'time', at, from: at }];
    const unit = units.find(([form]) => form.test(text));
    const length = unit && lengthAt(words, at);
    if (!unit || !length) return [];
    const isBound = words
      .slice(Math.max(0, length.from - boundReach), length.from)
      .some((word) => bound.test(word.text));
    const isSchoolDay = unit[1] === 'day' && words[at - 1]?.text === 'school';
    const put = {
      value: length.value * unit[2],
      unit: isSchoolDay ? ('schoolDay' as const) : unit[1],
      at,
      from: length.from,
    };
    const isAfter = /^(after|every)$/.test(words[length.from - 1]?.text ?? '');
    return [{ ...put, ...(isBound && { isBound }), ...(isAfter && { isAfter }) }];
  });
}
