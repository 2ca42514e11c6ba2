import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../../app/AppContext.ts';
import { bodyOf } from '../../../app/apiClient.ts';
import type { ComparisonDraft } from '../calendarTypes.ts';

const key = ['comparisons'];

export function useComparisons() {
  const { api } = useApp();
  return useQuery({ queryKey: key, queryFn: () => bodyOf(api.comparisons.$get()) });
}

export function useAddComparison() {
  const { api } = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (draft: ComparisonDraft) => bodyOf(api.comparisons.$post({ json: draft })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: key }),
  });
}

export function useRemoveComparison() {
  const { api } = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (comparisonId: string) => {
      await api.comparisons[':comparisonId'].$delete({ param: { comparisonId } });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: key }),
  });
}
