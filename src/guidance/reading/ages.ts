import { numberOf } from './numbers.ts';
import type { Word } from './words.ts';

/** What ages, year groups and miles come to. */
export type OfAge = 'belowAge' | 'aboveAge' | 'schoolAge' | 'schoolYear' | 'walkable';

/** Section 444(5) of the Education Act 1996: walking distance is 2 miles below the age of 8, 3 miles from then on. */
const milesBelowEight = 2;
const milesFromEight = 3;
const olderAge = 8;

/** Year 4 and above are all 8 or older. */
const yearOfEight = 4;

/** "aged 9", "9 year old", "age of 7": years of life. */
function ageIn(texts: readonly string[]): number | undefined {
  for (let at = 0; at < texts.length; at += 1) {
    const number = numberOf(texts[at] ?? '');
    if (number === undefined) continue;
    const before = texts[at - 1] ?? '';
    const after = `${texts[at + 1] ?? ''} ${texts[at + 2] ?? ''}`;
    if (
      /^(aged?|turned)$/.test(before) ||
      (before === 'of' && /^(boy|girl|child|pupil|lad|lass|age|student|kid)$/.test(texts[at - 2] ?? '')) ||
      /^(years?|yrs?|yo) olds?/.test(after) ||
      /^yo\b/.test(after)
    )
      return number;
  }
  return undefined;
}

/** The year group, from 1 to 13: "year 9", "yr 9", "y9". */
function yearIn(texts: readonly string[]): number | undefined {
  for (let at = 0; at < texts.length; at += 1) {
    const joined = /^(?:y|yr|year)(\d{1,2})$/.exec(texts[at] ?? '')?.[1];
    if (joined) return Number(joined);
    if (/^(year|yr|y)$/.test(texts[at] ?? '') && /^\d{1,2}$/.test(texts[at + 1] ?? ''))
      return Number(texts[at + 1]);
  }
  return undefined;
}

const lastCompulsoryYear = 11;

/** What a small number after "is" counts, where it is no age: "the date is 4 January". */
const noAge =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|weeks?|days?|miles?|minutes?|mins?|sessions?|hours?|months?|times?|of|am|pm|th|or|to|in|other|more|different|[a-z])$/;

/** "She is 4", "only four": below compulsory school age. */
const isFour = (texts: readonly string[]) =>
  texts.some(
    (text, at) =>
      /^(3|4|three|four)$/.test(text) &&
      /^(is|only|just)$/.test(texts[at - 1] ?? '') &&
      !noAge.test(texts[at + 1] ?? ''),
  );

/** Whether somebody is of compulsory school age, and within walking distance. */
export function ofAge(words: readonly Word[]): OfAge[] {
  const texts = words.map(({ text }) => text);
  const age = ageIn(texts);
  const year = yearIn(texts);
  const found: OfAge[] = [];
  if ((age !== undefined && age <= 4) || isFour(texts)) found.push('belowAge');
  if (age !== undefined && age >= 5 && age <= 16) found.push('schoolAge');
  if (age !== undefined && (age === 17 || age === 18)) found.push('aboveAge');
  if (year !== undefined && year >= 1 && year <= lastCompulsoryYear) found.push('schoolYear');
  const older = (age !== undefined && age >= olderAge) || (year !== undefined && year >= yearOfEight);
  if (isWalkable(texts, older, age !== undefined || year !== undefined)) found.push('walkable');
  return found;
}

/** Whether the miles that the question gives are within walking distance. Where it gives no age, only less than 2 miles is. */
function isWalkable(texts: readonly string[], older: boolean, ageGiven: boolean): boolean {
  return texts.some((text, at) => {
    if (!/^miles?$/.test(text)) return false;
    const number = /^\d+(\.\d+)?$/.test(texts[at - 1] ?? '')
      ? Number(texts[at - 1])
      : numberOf(texts[at - 1] ?? '');
    if (number === undefined) return false;
    if (older) return number <= milesFromEight;
    return ageGiven ? number <= milesBelowEight : number < milesBelowEight;
  });
}
