import { sessionsPerDay } from '../calculations/nationalThreshold.ts';
import { entryOf } from '../codes/codeEntries.ts';
import { matchesOf } from './caseText.ts';

/** Sessions of a code, or of unauthorised absence without a code ('unauthorised'), as a question counts them. */
export type SessionCount = { code: string; sessions: number; at: number };

const code = '(c1|c2|j1|y[1-7]|[bcdegiklmnopqrstuvwx]|us|gs|os|ns|ls)';
const unit = '(day|session|mark)';
const number = String.raw`(\d+(?:\.\d+)?)`;

const codeAfter = new RegExp(
  String.raw`\b${number} (?:of (?:the|them|thos|thes|which) )?(?:school |mor |separat |unexplain |register |late )?(?:${unit} )?(?:(?:of|cod|mark|record|as|at|all|stil|down|solid|is|are|wer) )*${code}\b(?: (day)\b)?`,
);
const wordAfter = new RegExp(
  String.raw`\b${number} (?:school |mor )?(?:(day|session|mark|week) )?(?:of |that are |are |wer |all |mark |cod |as )*unauthoris`,
);
const wordBefore = new RegExp(
  String.raw`\bunauthoris (?:absenc |session |mark |day )?(?:of |for |total |: )?${number}(?: ${unit})?`,
);
const refusedDays = new RegExp(
  String.raw`\b(?:refus|declin|not agre?|not grant|turn down) (?:the )?(?:other |rest |remain )*${number}(?: ${unit})?`,
);
const refusedTrip = new RegExp(
  String.raw`\b${number} (?:school )?(day|week) (?:[a-z]+ ){0,6}?(?:refus|not agre?|not grant|without (?:leav|ask|permission)|unagre?)`,
);

const daysPerWeek = 5;

const codeOf = (letters: string) =>
  (letters.length === 2 && letters.endsWith('s') ? letters[0] : letters)?.toUpperCase() ?? '';

const perUnit: Readonly<Record<string, number>> = { day: sessionsPerDay, week: daysPerWeek * sessionsPerDay };

const sessionsOf = (value: string | undefined, of: string | undefined) =>
  Number(value) * (perUnit[of ?? ''] ?? 1);

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
/** "Mon to Fri in Turkey, all G", "G from Tuesday to Thursday". */
const dayRange = /\b(mon|tue|wed|thu|fri)[a-z]* (?:to|-|until|through) (mon|tue|wed|thu|fri)[a-z]*\b/;
const anyCode = /\b(?:all |cod |as )*(g|o|u|n)\b/;

function rangeCount(text: string): SessionCount[] {
  const [range, from = '', to = ''] = dayRange.exec(text) ?? [];
  const days = weekdays.indexOf(to) - weekdays.indexOf(from) + 1;
  const [, letter] = range ? (anyCode.exec(text.replace(range, ' ')) ?? []) : [];
  return letter && days > 0 ? [{ code: codeOf(letter), sessions: days * sessionsPerDay, at: 0 }] : [];
}

/** "4 O before Christmas, 6 after": the second count is of the same code. */
const bareAfter =
  /^(?: (?:day|session|mark))?(?: [a-z]+){0,4}? (?:,|and|then|plus)(?: (?:and|then|another|a further|mor))* (\d+)(?: (?:mor|session|mark))* (?:after|befor|sinc|in (?!\d)|this|thi|last|next|from|ther)/;

function continued(text: string, found: readonly SessionCount[], end: number): SessionCount[] {
  const [only, ...others] = found;
  const value = only && others.length === 0 ? bareAfter.exec(text.slice(end))?.[1] : undefined;
  return only && value ? [{ ...only, sessions: only.sessions + Number(value) }] : [...found];
}

function codedCounts(text: string): SessionCount[] {
  const matches = matchesOf(text, codeAfter);
  const last = matches.at(-1);
  return continued(text, countsOf(matches), (last?.index ?? 0) + (last?.[0].length ?? 0));
}

function countsOf(matches: readonly RegExpMatchArray[]): SessionCount[] {
  return matches.flatMap((match) => {
    const [, value, before, letters = '', after] = match;
    const named = codeOf(letters);
    if (!entryOf(named)) return [];
    return { code: named, sessions: sessionsOf(value, before ?? after), at: match.index ?? 0 };
  });
}

const plain = (text: string, pattern: RegExp, as = 'unauthorised'): SessionCount[] =>
  matchesOf(text, pattern).map((match) => ({
    code: as,
    sessions: sessionsOf(match[1], match[2]),
    at: match.index ?? 0,
  }));

const everyWeek = new RegExp(
  String.raw`\b(\d+) ${code} (?:mark |session )?(?:in |on )?(?:every|each|per|a|1) (?:singl )?week (?:for |over |in )?(\d+)`,
);
const inMonths =
  /\b(\d+) session (?:in|from|befor|last) [a-z]+ (?:and|plus|then) (\d+) (?:more )?(?:session )?(?:in|from|after|this)\b/;

const sum = (counts: readonly SessionCount[]) => counts.reduce((all, { sessions }) => all + sessions, 0);

/** "12 unauthorised: 7 U and 5 O" is 12, "3 days unauthorised and 2 U" is 8. */
function together(coded: readonly SessionCount[], uncoded: readonly SessionCount[]): readonly SessionCount[] {
  const ofUnauthorised = coded.filter(({ code: named }) => 'GNOU'.includes(named));
  if (uncoded.length === 0 || (ofUnauthorised.length > 0 && sum(ofUnauthorised) === sum(uncoded)))
    return coded;
  return [...uncoded, ...coded];
}

/** Every count of sessions in the text of a case. Days are two sessions each, weeks of a trip ten. */
export function sessionCountsIn(text: string): readonly SessionCount[] {
  const [, each, letters = '', weeks] = everyWeek.exec(text) ?? [];
  if (each) return [{ code: codeOf(letters), sessions: Number(each) * Number(weeks), at: 0 }];
  const coded = codedCounts(text);
  const uncoded =
    [wordAfter, wordBefore].map((pattern) => plain(text, pattern)).find((found) => found.length > 0) ?? [];
  if (coded.length + uncoded.length > 0) return together(coded, uncoded);
  const range = rangeCount(text);
  if (range.length > 0) return range;
  const [, before, after] = inMonths.exec(text) ?? [];
  if (before) return [{ code: 'unauthorised', sessions: Number(before) + Number(after), at: 0 }];
  const refused = matchesOf(text, refusedDays).map((match) => ({
    code: 'G',
    sessions: sessionsOf(match[1], match[2] ?? 'day'),
    at: match.index ?? 0,
  }));
  return refused.length > 0 ? refused : plain(text, refusedTrip, 'G');
}
