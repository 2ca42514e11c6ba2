import { facts } from '../../../src/guidance/law/facts.ts';
import { type LawArea, type LegalFact, lawAreas } from '../../../src/guidance/law/legalFact.ts';
import { council } from '../../../src/guidance/local/council.ts';
import { searchLaw } from '../../../src/guidance/searchLaw.ts';
import { capital } from '../../parts/firstLetter.ts';

const local = new Set(council.facts.map(({ id }) => id));
const councilDocument = council.document('').title;

export type EntryGroup = { area: LawArea; name: string; entries: readonly LegalFact[] };

/** Whether an entry is the council's own, and not the law of the land. Of abbreviations those from its document are. */
export const isLocal = ({ id, area, sources }: LegalFact): boolean =>
  local.has(id) || (area === 'words' && sources.every(({ title }) => title === councilDocument));

export const entryById = (id: string): LegalFact | undefined => facts.find((one) => one.id === id);

/** Entries by area, in the order of the areas; empty ones are left out. */
export function groupEntries(entries: readonly LegalFact[]): readonly EntryGroup[] {
  return (Object.keys(lawAreas) as LawArea[])
    .map((area) => ({
      area,
      name: lawAreas[area],
      entries: entries.filter((entry) => entry.area === area),
    }))
    .filter((group) => group.entries.length > 0);
}

/** The law of the land, and what the council adds: best first in a search, else as they stand. */
export function entriesFor(search: string): { national: readonly LegalFact[]; local: readonly LegalFact[] } {
  const found = search.trim() === '' ? facts : searchLaw(search);
  return { national: found.filter((entry) => !isLocal(entry)), local: found.filter(isLocal) };
}

/** As many neighbours as anybody reads, before and after. */
const nearest = 4;

/** Those that stand around it in the same area, on the same side of the line between national and local. */
export function besides(entry: LegalFact): readonly LegalFact[] {
  const area = facts.filter((one) => one.area === entry.area && isLocal(one) === isLocal(entry));
  const at = area.indexOf(entry);
  return area.filter((_, place) => place !== at && Math.abs(place - at) <= nearest);
}

/** A topic as a heading. */
export const titleOf = ({ topic }: LegalFact): string => capital(topic);
