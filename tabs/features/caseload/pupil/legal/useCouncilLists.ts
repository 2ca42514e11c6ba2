import { useCouncilSettings } from '../useCouncilSettings.ts';

/** What the council has set that legal steps are read with: its measures, and what the items of its checklists say. */
export function useCouncilLists() {
  const { data } = useCouncilSettings();
  const items = data?.checklists.content.flatMap((list) => list.items) ?? [];
  return {
    measures: data?.measures.content,
    textOfItem: (itemId: string) => items.find(({ id }) => id === itemId)?.text,
  };
}
