import { attendanceLaw } from '../../../src/guidance/law/attendanceLaw.ts';
import { type LawArea, type LegalFact, lawAreas } from '../../../src/guidance/law/legalFact.ts';
import { penaltyNotices } from '../../../src/guidance/law/penaltyNotices.ts';
import { council } from '../../../src/guidance/local/council.ts';
import { searchLaw } from '../../../src/guidance/searchLaw.ts';

const facts: readonly LegalFact[] = [...council.facts, ...penaltyNotices, ...attendanceLaw];
const local = new Set(council.facts.map(({ id }) => id));

export type EntryGroup = { area: LawArea; name: string; entries: readonly LegalFact[] };

/** Whether an entry is the council's own, and not the law of the land. */
export const isLocal = ({ id }: LegalFact): boolean => local.has(id);

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

/** The others of the same area, on the same side of the line between national and local. */
export const besides = (entry: LegalFact): readonly LegalFact[] =>
  facts.filter((one) => one.area === entry.area && one.id !== entry.id && isLocal(one) === isLocal(entry));

/** A topic as a heading. */
export const titleOf = ({ topic }: LegalFact): string => topic.charAt(0).toUpperCase() + topic.slice(1);
