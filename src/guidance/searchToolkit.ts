import MiniSearch from 'minisearch';
import { functionWords } from './reading/functionWords.ts';
import { shortened, tolerant } from './searchTolerance.ts';
import type { Approach } from './toolkit/approach.ts';
import { approaches } from './toolkit/approaches.ts';
import { barrierNames, barrierWords } from './toolkit/barriers.ts';

/** The fields that a search looks into, and how much a hit in each of them weighs. */
const boost = { title: 6, summary: 2, barriers: 3, text: 1, local: 1.5, background: 0.5, group: 0.5 };
type Field = keyof typeof boost;

const texts: Record<Field, (row: Approach) => string> = {
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  barriers: ({ barriers }) =>
    barriers.map((barrier) => `${barrierNames[barrier]} ${barrierWords[barrier] ?? ''}`).join(' '),
  text: ({ parts, adds, readings }) =>
    [...Object.values(parts).flat(), ...adds, ...readings.map(({ title }) => title)].join(' '),
  local: ({ local }) =>
    [...(local?.points ?? []), ...(local?.readings ?? []).map(({ title }) => title)].join(' '),
  background: ({ background }) =>
    background.map(({ title, points, changed = [] }) => [title, ...points, ...changed].join(' ')).join(' '),
  group: ({ group }) => group,
};

let index: MiniSearch<Approach> | undefined;

/** Built when somebody first searches, and kept. */
function toolkitIndex(): MiniSearch<Approach> {
  if (index) return index;
  index = new MiniSearch<Approach>({
    fields: Object.keys(texts),
    processTerm: (term) => (functionWords.has(term.toLowerCase()) ? null : term.toLowerCase()),
    extractField: (row, field) => (field === 'id' ? row.id : texts[field as Field](row)),
  });
  index.addAll(approaches);
  return index;
}

const byId = new Map(approaches.map((approach) => [approach.id, approach]));

/**
 * The rows of the toolkit that fit some words, best first. Words may be of a barrier, of any part, or of what the
 * council adds. Ends of words may be missing, and letters wrong.
 */
export function searchToolkit(query: string): Approach[] {
  const hits = toolkitIndex().search(shortened(query), { ...tolerant, boost });
  return hits.flatMap(({ id }) => byId.get(String(id)) ?? []);
}
