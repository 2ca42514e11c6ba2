import { useCouncilSettings } from '../useCouncilSettings.ts';
import { itemWords } from './itemWords.ts';

/** What the council has set that legal steps are read with: its measures, and what the items of its checklists say. */
export function useCouncilLists() {
  const { data, error, refetch } = useCouncilSettings();
  return {
    measures: data?.measures.content,
    textOfItem: (itemId: string) => itemWords(itemId, data?.checklists.content),
    error,
    refetch,
  };
}
