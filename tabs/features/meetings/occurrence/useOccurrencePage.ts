import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../../app/AppContext.ts';
import { type ApiClient, bodyOf } from '../../../app/apiClient.ts';
import type { OccurrencePage } from '../../../app/apiTypes.ts';

type OneDate = ApiClient['occurrences'][':occurrenceId'];

const keyOf = (id: string) => ['occurrence-page', id];
/** Of the list that everyone sees: see useOccurrences. */
const listKey = ['occurrences'];

export function useOccurrencePage(id: string) {
  const { api } = useApp();
  return useQuery({
    queryKey: keyOf(id),
    queryFn: () => bodyOf(api.occurrences[':occurrenceId'].$get({ param: { occurrenceId: id } })),
    // Schools book while an officer looks.
    staleTime: 0,
  });
}

/** Something that an officer decides about a date. The answer is the date as it is now. */
export function useDateChange<T>(
  id: string,
  change: (date: OneDate, param: { occurrenceId: string }, what: T) => Promise<OccurrencePage>,
) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (what: T) => change(api.occurrences[':occurrenceId'], { occurrenceId: id }, what),
    onSuccess: (page) => queryClient.setQueryData<OccurrencePage>(keyOf(id), page),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: keyOf(id) });
      void queryClient.invalidateQueries({ queryKey: listKey });
    },
  });
}
