import type { CodeClass } from '../../attendance/attendanceCode.ts';
import type { Answer } from '../answer.ts';
import { registerChapter } from '../citations.ts';
import { codeEntries } from '../codes/codeEntries.ts';
import type { CodeEntry } from '../codes/codeEntry.ts';
import type { Reading } from '../reading/readQuestion.ts';
import { caution, codeAnswer, codeWithName, counts, entriesOf, joined, partsOf } from './codeText.ts';
import { isWithdrawn } from './lookUp.ts';

/** Something that is so for some classes of code and not for others. */
type Property = { asked: RegExp; classes: readonly CodeClass[]; words: string };

/** The first that fits the plain words of the question counts, so the narrower come first. */
const properties: readonly Property[] = [
  {
    asked: /\b(unauthori[sz]ed|not authori[sz]ed)\b/,
    classes: ['unauthorised'],
    words: 'count as unauthorised absence',
  },
  {
    asked: /\b(threshold|penalty|fines?|fined|pns?|10 sessions|ten sessions|10 in 10)\b/,
    classes: ['unauthorised'],
    words: 'count towards the national threshold',
  },
  { asked: /\bauthori[sz]ed\b/, classes: ['authorised'], words: 'count as authorised absence' },
  {
    asked:
      /\b(not (a |an )?possible|not count(ed)? (as|in) (a )?possible|left out|taken out|(do|does) not count)\b/,
    classes: ['not-possible'],
    words: 'are not possible sessions',
  },
  {
    asked: /\bpossible (session|attendance)s?\b/,
    classes: ['attending', 'authorised', 'unauthorised'],
    words: 'are possible sessions',
  },
  {
    asked: /\b(count(s|ed)?|included) in (the |our )?(attendance )?(figures|percentage|statistics|data)\b/,
    classes: ['attending', 'authorised', 'unauthorised'],
    words: 'count in the attendance figures',
  },
  {
    asked: /\badministrative\b/,
    classes: ['administrative'],
    words: 'are administrative and no session at all',
  },
  {
    asked: /\b(count(s|ed)? as (an )?(absence|absent)|(is|are) .{1,8}(an )?absences?|absence codes?)\b/,
    classes: ['authorised', 'unauthorised'],
    words: 'count as absence',
  },
  {
    asked:
      /\b(attending|attended|attendance mark|(as|counts?) (present|attendance|attending)|(as|is|are|be|marked) (a )?present|present (codes?|marks?))\b/,
    classes: ['attending'],
    words: 'count as attending',
  },
];

const has = (entry: CodeEntry, { classes }: Property) => classes.includes(entry.class);

const countsFor = (entry: CodeEntry) => counts(entry).replace('It', codeWithName(entry.code));

const plainWords = ({ words }: Reading) => words.map(({ text }) => text).join(' ');

/** "15 G", "4 days of G": a question about a pupil's sessions, not about the code. */
const countsSomething = (text: string) =>
  /\b\d+\b/.test(text.replace(/\b10 (sessions|in 10|school weeks|weeks)\b/g, ''));

/** "Is T authorised?", "does N count for the 10 sessions": yes or no for each code that is named. */
export function codeProperty(reading: Reading, today: string): Answer | undefined {
  const text = plainWords(reading);
  const property = properties.find(({ asked }) => asked.test(text));
  const entries = entriesOf(reading.codes);
  const [first] = entries;
  if (!property || !first || countsSomething(text) || entries.some((entry) => isWithdrawn(entry, today)))
    return undefined;
  const yes = entries.filter((entry) => has(entry, property)).map(({ code }) => codeWithName(code));
  const no = entries.filter((entry) => !has(entry, property)).map(({ code }) => codeWithName(code));
  const verdict =
    yes.length > 0 && no.length > 0
      ? `${joined(yes, 'and')} ${property.words}. ${joined(no, 'and')} do not.`
      : `${yes.length > 0 ? 'Yes' : 'No'}. ${countsFor(first)}`;
  const others = entries.length > 1 && (yes.length === 0 || no.length === 0) ? entries.slice(1) : [];
  return codeAnswer({
    lead: verdict,
    parts: partsOf(
      ...others.map((entry) => countsFor(entry)),
      first.code === 'N' ? first.conditions[1] : undefined,
      caution(entries, today),
    ),
    codes: entries.map(({ code }) => code),
    sources: entries.flatMap(({ sources }) => sources),
    nearest: entries.slice(0, 3).map(({ code }) => `What does ${code} mean?`),
    topic: `how ${joined(
      entries.map(({ code }) => code),
      'and',
    )} counts`,
  });
}

/** "Which codes are unauthorised?": every code of that kind, without those that the question sets aside. */
export function codesWithProperty(reading: Reading, today: string): Answer | undefined {
  const text = plainWords(reading);
  const property = properties.find(({ asked }) => asked.test(text));
  if (!property) return undefined;
  const apart = new Set(reading.codes);
  const entries = codeEntries.filter(
    (entry) => has(entry, property) && !isWithdrawn(entry, today) && !apart.has(entry.code),
  );
  const codes = entries.map(({ code }) => code);
  return codeAnswer({
    lead: `${apart.size > 0 ? `Apart from ${joined([...apart], 'and')}, these` : 'These'} codes ${property.words}: ${joined(codes, 'and')}.`,
    parts: [{ items: entries.map(({ code, name }) => `${code}: ${name}`) }],
    codes,
    sources: [registerChapter],
    topic: `codes that ${property.words}`,
  });
}
