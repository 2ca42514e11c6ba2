import { numberOf } from './numbers.ts';
import type { Word } from './words.ts';

const granting = /^(granted|agreed|allowed|authorised|approved|okd|oked|okayed)$/;
const away =
  /^(stayed|away|took|taken|gone|went|off|after|back|returned|lasted|missed|actually|were|was|had)$/;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "Agreed leave of 3 days", "3 days agreed": so near to each other are what was granted and for how long. */
const grantedReach = 4;

/** The words between two places tell of nothing else: they are of one part. */
const isNear = (words: readonly Word[], one: number, other: number) =>
  Math.abs(one - other) <= grantedReach && words[one]?.part === words[other]?.part;

/** What is counted at a place: "5 days", or "5" alone after a word of being away. */
const counts = (texts: readonly string[], at: number) =>
  /^(weeks?|days?|school|extra|more)$/.test(texts[at + 1] ?? '') || away.test(texts[at - 1] ?? '');

function moreThanGranted(
  words: readonly Word[],
  texts: readonly string[],
  places: readonly number[],
): boolean {
  const numbers = texts.flatMap((text, at) => {
    const number = numberOf(text);
    return number === undefined ? [] : [{ at, number }];
  });
  const granted = numbers.filter(({ at }) => places.some((place) => isNear(words, at, place)));
  const [first] = granted.filter(
    ({ at }) => /^(weeks?|days?)$/.test(texts[at + 1] ?? '') || places.includes(at - 1),
  );
  if (!first) return false;
  return numbers.some(({ at, number }) => at !== first.at && number > first.number && counts(texts, at));
}

/** "Agreed Monday to Wednesday ... until Sunday": later in the week than was granted. */
function laterThanGranted(
  words: readonly Word[],
  texts: readonly string[],
  places: readonly number[],
): boolean {
  const days = texts.flatMap((text, at) => {
    const day = weekdays.findIndex(
      (name) =>
        text.startsWith(name) &&
        /^(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(day|sday|nesday|rsday|urday)?$/.test(text),
    );
    return day < 0 ? [] : [{ at, day, until: /^(until|to)$/.test(texts[at - 1] ?? '') }];
  });
  const granted = days.filter(({ at, until }) => until && places.some((place) => isNear(words, at, place)));
  const [last] = granted.slice(-1);
  if (!last) return false;
  return days.some(
    ({ at, day, until }) => at > last.at && until && day > last.day && texts[at - 1] === 'until',
  );
}

/** "Four weeks, head granted three", "leave agreed to Wednesday, back on ... until Friday": away for longer than was granted. */
export function beyondGranted(words: readonly Word[]): readonly 'leaveRunOut'[] {
  const texts = words.map(({ text }) => text);
  const places = texts.flatMap((text, at) => (granting.test(text) ? [at] : []));
  if (places.length === 0) return [];
  return moreThanGranted(words, texts, places) || laterThanGranted(words, texts, places)
    ? ['leaveRunOut']
    : [];
}
