import MiniSearch from 'minisearch';
import { codeEntries } from './codes/codeEntries.ts';
import type { CodeEntry } from './codes/codeEntry.ts';

/** Beyond this length a misspelt word may differ by a fifth of its letters. */
const fuzzyFrom = 4;

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
    tokenize: (text) => text.match(/[\p{L}\p{N}]+|[/\\#]/gu) ?? [],
  });
  index.addAll(codeEntries);
  return index;
}

/** The codes that fit some words or a code's own letters, best first. Ends of words may be missing, and letters wrong. */
export function searchCodes(query: string): CodeEntry[] {
  const hits = codesIndex().search(query, {
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (term.length >= fuzzyFrom ? 0.2 : false),
    boost: { code: 6, terms: 3, name: 2 },
  });
  const order = new Map(hits.map(({ id }, place) => [String(id), place]));
  return codeEntries
    .filter(({ code }) => order.has(code))
    .sort((one, other) => (order.get(one.code) ?? 0) - (order.get(other.code) ?? 0));
}
