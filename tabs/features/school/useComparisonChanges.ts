import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ComparisonDraft } from '../../../src/casework/comparisons/comparison.ts';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';

/** Asks for the figures of schools again whatever came of a change. */
function useChange<In, Out>(change: (what: In) => Promise<Out>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['figures'] }),
  });
}

export function useAddComparison() {
  const { api } = useApp();
  return useChange((draft: ComparisonDraft) => bodyOf(api.comparisons.$post({ json: draft })));
}

export function useRemoveComparison() {
  const { api } = useApp();
  return useChange(async (comparisonId: string) => {
    await api.comparisons[':comparisonId'].$delete({ param: { comparisonId } });
  });
}
