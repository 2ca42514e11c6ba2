import MiniSearch from 'minisearch';
import { shortened, tolerant } from './searchTolerance.ts';
import type { Approach } from './toolkit/approach.ts';
import { approaches } from './toolkit/approaches.ts';

let index: MiniSearch<Approach> | undefined;

/** Built when somebody first searches, and kept. */
function toolkitIndex(): MiniSearch<Approach> {
  if (index) return index;
  index = new MiniSearch<Approach>({ fields: ['title', 'summary', 'local', 'group'] });
  index.addAll(approaches);
  return index;
}

const byId = new Map(approaches.map((approach) => [approach.id, approach]));

/** The rows of the toolkit that fit some words, best first. Ends of words may be missing, and letters wrong. */
export function searchToolkit(query: string): Approach[] {
  const hits = toolkitIndex().search(shortened(query), { ...tolerant, boost: { title: 4, group: 0.5 } });
  return hits.flatMap(({ id }) => byId.get(String(id)) ?? []);
}
