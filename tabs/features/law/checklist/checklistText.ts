import {
  itemsOf,
  type SufficientSupport,
  type SupportItem,
} from '../../../../src/guidance/supportFirst/sufficientSupport.ts';

/** `done` holds the ids of the items that are ticked; `caseId` is empty before a case is chosen. */
export type Checklist = { caseId: string; afterLegalAction: boolean; done: readonly string[] };

export const empty: Checklist = { caseId: '', afterLegalAction: false, done: [] };

export const missingOf = (items: readonly SupportItem[], done: readonly string[]): readonly SupportItem[] =>
  items.filter(({ id }) => !done.includes(id));

/** The list as plain text, for somebody's own notes. */
export function checklistText(support: SufficientSupport, list: Checklist): string {
  const items = itemsOf(support, list);
  const chosen = support.cases.find(({ id }) => id === list.caseId);
  const { title, place, edition, url } = support.source;
  return [
    'Sufficient support',
    chosen?.title ?? '',
    '',
    ...items.map(({ id, text }) => `${list.done.includes(id) ? '[x]' : '[ ]'} ${text}`),
    '',
    `${items.length - missingOf(items, list.done).length} of ${items.length} done`,
    '',
    `Source: ${title}, ${place}. ${edition}. ${url}`,
  ].join('\n');
}
