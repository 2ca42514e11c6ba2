import MiniSearch from 'minisearch';
import { facts } from './law/facts.ts';
import type { LegalFact } from './law/legalFact.ts';
import { functionWords } from './reading/functionWords.ts';
import { shortened, tolerant } from './searchTolerance.ts';

let index: MiniSearch<LegalFact> | undefined;

/** Built when somebody first searches, and kept. */
function lawIndex(): MiniSearch<LegalFact> {
  if (index) return index;
  index = new MiniSearch<LegalFact>({
    fields: ['topic', 'question', 'text'],
    processTerm: (term) => (functionWords.has(term.toLowerCase()) ? null : term.toLowerCase()),
  });
  index.addAll(facts);
  return index;
}

const byId = new Map(facts.map((fact) => [fact.id, fact]));

/**
 * What the law says, and how the council works, that fits some words, best first. Ends of words may be missing, and letters
 * wrong.
 */
export function searchLaw(query: string): LegalFact[] {
  const hits = lawIndex().search(shortened(query), { ...tolerant, boost: { topic: 6, question: 3 } });
  return hits.flatMap(({ id }) => byId.get(String(id)) ?? []);
}
