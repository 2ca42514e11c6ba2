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
  | 'walkable'
  | 'figures'
  | 'asksAfternoon'
  | 'asksMorning'
  | 'leaveRunOut'
  | 'laterSession'
  | 'schoolYear'
  | 'schoolAge'
  | 'belowAge'
  | 'aboveAge';

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  couple: 2,
  few: 3,
  several: 3,
};

const numberOf = (text: string) => (/^\d+$/.test(text) ? Number(text) : numbers[text]);

const reach = 4;

/** Section 444(5) of the Education Act 1996: walking distance is 2 miles below the age of 8, 3 miles from then on. */
const milesBelowEight = 2;
const milesFromEight = 3;
const olderAge = 8;

/** Year 4 and above are all 8 or older. */
const yearOfEight = 4;

/** Minutes since midnight of each time in the words, by position. "9" is a time only beside a word that asks for one. */
function timesIn(words: readonly Word[]): { at: number; minutes: number }[] {
  return words.flatMap(({ text }, at) => {
    const clock = /^(\d{1,2})[.:](\d{2})$/.exec(text);
    if (clock && Number(clock[1]) < 24 && Number(clock[2]) < 60) {
      return [{ at, minutes: Number(clock[1]) * 60 + Number(clock[2]) }];
    }
    const half = words[at + 1]?.text;
    const before = words[at - 1]?.text ?? '';
    const hour = /^\d{1,2}$/.test(text) ? Number(text) : 24;
    const isTime = half === 'am' || half === 'pm' || /^(at|until|by|shuts?|closed?|closes)$/.test(before);
    if (hour > 12 || hour === 0 || !isTime) return [];
    return [{ at, minutes: ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 }];
  });
}

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
    if (word && closing.has(word.stem)) return 'closing';
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

/** How many days a "days" at a position counts, as in "6 school days". */
function countedDays(texts: readonly string[], at: number): number {
  const between = new Set(['school', 'working', 'extra', 'more', 'whole']).has(texts[at - 1] ?? '');
  return numberOf(texts[at - (between ? 2 : 1)] ?? '') ?? 0;
}

function isSixthDay(texts: readonly string[], at: number): boolean {
  const ordinal = texts[at - 1] === 'sixth' || (texts[at - 1] === 'th' && texts[at - 2] === '6');
  return ordinal || (numberOf(texts[at + 1] ?? '') ?? 0) >= 6;
}

/** "the third day", "2nd day", "day 2", "an extra day": not the first. */
function isLaterDay(texts: readonly string[], at: number): boolean {
  const before = texts[at - 1] ?? '';
  if (/^(second|third|fourth|extra|another|further|additional)$/.test(before)) return true;
  const ordinal = /^(nd|rd|th)$/.test(before) ? numberOf(texts[at - 2] ?? '') : undefined;
  return (ordinal ?? numberOf(texts[at + 1] ?? '') ?? 0) >= 2;
}

/** "5 school days have gone": the days in which N may stand are over. */
const areOver = (texts: readonly string[], at: number) =>
  [1, 2, 3].some((step) =>
    /^(gone|passed|past|later|ago|over|up|run|elapsed|expired|finished|done|ended)$/.test(
      texts[at + step] ?? '',
    ),
  );

const leaving = new Set(['left', 'leav', 'collect', 'pick', 'taken', 'sent', 'went', 'goe', 'go']);
const homeward = /^(taken|sent|went|goe|go)$/;

const leavingReach = 6;

/** "sent home 10.30", "collected at 2pm": went after the register, at a time. */
function leftAtTime(words: readonly Word[]): boolean {
  return timesIn(words).some(({ at }) =>
    words.slice(Math.max(0, at - leavingReach), at).some(({ stem, clause }, place, near) => {
      const next = near[place + 1]?.text;
      if (!leaving.has(stem) || clause !== words[at]?.clause) return false;
      return homeward.test(stem) ? next === 'home' : next !== 'home';
    }),
  );
}

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
  if (days >= 6 || (days === 5 && areOver(texts, at))) found.push('longUnexplained');
  if (isLaterDay(texts, at)) found.push('laterDay');
  if (isSixthDay(texts, at)) found.push('sixthDay');
  return found;
}

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

function ofAge(words: readonly Word[]): DerivedConcept[] {
  const texts = words.map(({ text }) => text);
  const age = ageIn(texts);
  const year = yearIn(texts);
  const found: DerivedConcept[] = [];
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

/** "Four weeks, head granted three": away for longer than was granted. */
function beyondGranted(words: readonly Word[]): DerivedConcept[] {
  const texts = words.map(({ text }) => text);
  const granted = texts.flatMap((text, at) => {
    const said = /^(granted|agreed|allowed|authorised|approved)$/.test(text);
    return said ? (numberOf(texts[at + 1] ?? '') ?? []) : [];
  });
  const [least] = granted;
  if (least === undefined) return [];
  const away = texts.flatMap((text, at) =>
    /^(weeks?|days?)$/.test(text) ? (numberOf(texts[at - 1] ?? '') ?? []) : [],
  );
  return away.some((number) => number > least) ? ['leaveRunOut'] : [];
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
  const left = leftAtTime(words) ? (['leftAfterRegister'] as const) : [];
  return [
    ...new Set([
      ...(register ? [register] : []),
      ...left,
      ...ofMinutes(words),
      ...ofAge(words),
      ...asksOfHalf(words),
      ...beyondGranted(words),
      ...countsIn(words),
      ...ofDays(words),
    ]),
  ];
}
