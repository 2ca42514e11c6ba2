type Lists = readonly { items: readonly { id: string; text: string }[] }[];

/** What an item of a checklist says. `lists`: those of today; undefined until they are there. */
export function itemWords(itemId: string, lists: Lists | undefined): string {
  if (!lists) return 'An item whose words are not loaded';
  const found = lists.flatMap(({ items }) => items).find(({ id }) => id === itemId);
  return found?.text ?? 'An item that is no longer on the list';
}
