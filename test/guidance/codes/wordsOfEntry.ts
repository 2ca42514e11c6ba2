import type { CodeEntry } from '../../../src/guidance/codes/codeEntry.ts';

/** Every sentence that a person reads of an entry, as it stands on a page. */
export const sentencesOfEntry = (entry: CodeEntry): string[] => [
  entry.summary,
  `${entry.brief}.`,
  ...entry.conditions,
  ...entry.mistakes,
  ...(entry.notes ?? []),
  ...entry.instead.map(({ code, when }) => `${code} when ${when}.`),
  ...entry.notThese.map(({ code, why }) => `Not ${code}, because ${why}.`),
];

const numberWords =
  /\b(two|three|four|five|six|seven|eight|nine|ten|second|third|fourth|fifth|sixth|half|twice|dozen)\b/g;

/** The figures in those sentences, in digits or in words; the digits of a code (Y3) and of a name are none. */
export function figuresOfEntry(entry: CodeEntry): string[] {
  const text = sentencesOfEntry(entry)
    .join('\n')
    .toLowerCase()
    .replace(/sixth form(er)?s?/g, '')
    .replace(/\b(c1|c2|j1|y[1-7])\b/g, '');
  return [...new Set([...(text.match(/\d+/g) ?? []), ...(text.match(numberWords) ?? [])])];
}
