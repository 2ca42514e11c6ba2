import MiniSearch from 'minisearch';
import { codeEntries } from './codes/codeEntries.ts';
import type { CodeEntry } from './codes/codeEntry.ts';
import { shortened, tolerant } from './searchTolerance.ts';

/** Words that say nothing about a code. */
const empty = new Set(
  'a an the is are was were be been of for to in on at it this that what which who how do does did can could we i you he she they their his her our my with and or not no if from has have had will would should there as by'.split(
    ' ',
  ),
);

let index: MiniSearch<CodeEntry> | undefined;

/** Built when somebody first searches, and kept. */
function codesIndex(): MiniSearch<CodeEntry> {
  if (index) return index;
  index = new MiniSearch<CodeEntry>({
    idField: 'code',
    fields: ['code', 'name', 'terms', 'summary', 'conditions'],
    extractField: (entry, field) => {
      const value = entry[field as keyof CodeEntry];
      return Array.isArray(value) ? value.join(' ') : String(value ?? '');
    },
    processTerm: (term) => {
      const word = term.toLowerCase();
      return empty.has(word) ? null : word;
    },
    tokenize: (text) => text.match(/[\p{L}\p{N}]+|[/\\#]/gu) ?? [],
  });
  index.addAll(codeEntries);
  return index;
}

/** The codes that fit some words or a code's own letters, best first. Ends of words may be missing, and letters wrong. */
export function searchCodes(query: string): CodeEntry[] {
  const hits = codesIndex().search(shortened(query), {
    ...tolerant,
    boost: { code: 6, terms: 3, name: 2 },
  });
  const order = new Map(hits.map(({ id }, place) => [String(id), place]));
  return codeEntries
    .filter(({ code }) => order.has(code))
    .sort((one, other) => (order.get(one.code) ?? 0) - (order.get(other.code) ?? 0));
}
