import type { Source } from '../answer.ts';

/** Something that should have happened before a legal step. */
export type SupportItem = { id: string; text: string; hint?: string };

/** A case, and what the council expects of a school in it. */
export type SupportCase = { id: string; title: string; items: readonly [SupportItem, ...SupportItem[]] };

/** What the council means by sufficient support. Another council has its own. */
export type SufficientSupport = {
  cases: readonly [SupportCase, ...SupportCase[]];
  /** Comes on top where there was legal action before, holidays aside. */
  afterLegalAction: SupportItem;
  source: Source;
};

/** The items of a case, in order. */
export function itemsOf(
  support: SufficientSupport,
  { caseId, afterLegalAction }: { caseId: string; afterLegalAction: boolean },
): readonly SupportItem[] {
  const items = support.cases.find(({ id }) => id === caseId)?.items ?? [];
  return afterLegalAction ? [...items, support.afterLegalAction] : items;
}
