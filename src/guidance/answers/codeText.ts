import type { Answer, AnswerPart, Confidence, Source } from '../answer.ts';
import { classWords } from '../codes/classWords.ts';
import { entryOf } from '../codes/codeEntries.ts';
import type { CodeEntry } from '../codes/codeEntry.ts';
import { council } from '../local/council.ts';

/** The parts of an answer: whatever is empty is left out. */
export const partsOf = (...parts: readonly (AnswerPart | string | undefined)[]): AnswerPart[] =>
  parts.flatMap((part) => {
    if (part === undefined || part === '') return [];
    if (typeof part === 'string') return { text: part };
    return part.items?.length === 0 && part.text === undefined ? [] : part;
  });

export const joined = (items: readonly string[], last: 'and' | 'or'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

export const codeWithName = (code: string): string => {
  const entry = entryOf(code);
  return entry ? `${code} (${entry.name})` : code;
};

export const entriesOf = (codes: readonly string[]): CodeEntry[] =>
  codes.flatMap((code) => entryOf(code) ?? []);

/** Sources without repeats, in order. */
export const uniqueSources = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map((source) => [`${source.title}|${source.place}|${source.edition}`, source])).values(),
];

export const counts = ({ class: codeClass }: CodeEntry): string => `It counts as ${classWords[codeClass]}.`;

const daysInYear = 365;

const age = (lastChecked: string, today: string) =>
  (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${lastChecked}T00:00:00Z`)) / 86_400_000;

/** What the reader should still check, where the content is not certain or has become old by the day of asking. */
export function caution(
  statements: readonly { confidence: Confidence; lastChecked?: string }[],
  today: string,
): string | undefined {
  const old = statements.some(({ lastChecked }) => lastChecked && age(lastChecked, today) > daysInYear);
  if (old) return 'This was last checked more than a year ago. Check the current edition of the guidance.';
  const unsure = statements.some(({ confidence }) => confidence === 'medium');
  return unsure
    ? 'The details rest on our reading of the guidance: check the current edition before you rely on them.'
    : undefined;
}

export const localNote = (codes: readonly string[]): string | undefined => council.codeNotes[codes[0] ?? ''];

type CodeAnswer = Pick<Answer, 'lead' | 'parts' | 'codes' | 'topic'> & {
  sources: readonly Source[];
  nearest?: readonly string[];
};

export const codeAnswer = ({ sources, nearest = [], ...rest }: CodeAnswer): Answer => ({
  ...rest,
  answered: true,
  kind: 'code',
  sources: uniqueSources(sources),
  readings: [],
  nearest,
});
