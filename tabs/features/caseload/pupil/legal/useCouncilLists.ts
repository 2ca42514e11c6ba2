import { useQuery } from '@tanstack/react-query';
import { useApp } from '../../../../app/AppContext.ts';
import { bodyOf } from '../../../../app/apiClient.ts';

/** What the council has set that legal steps are read with: its measures, and what the items of its checklists say. */
export function useCouncilLists() {
  const { api } = useApp();
  const { data } = useQuery({ queryKey: ['council'], queryFn: () => bodyOf(api.council.$get()) });
  const items = data?.checklists.content.flatMap((list) => list.items) ?? [];
  return {
    measures: data?.measures.content,
    textOfItem: (itemId: string) => items.find(({ id }) => id === itemId)?.text,
  };
}
