import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';
import type { Occurrence, PlaceRequest } from '../../app/apiTypes.ts';

const queryKey = ['occurrences'];

export function useOccurrences() {
  const { api } = useApp();
  return useQuery({ queryKey, queryFn: () => bodyOf(api.occurrences.$get({ query: {} })) });
}

/** Puts the answer of a change into the list at once, and asks for the list again whatever came of it. */
function useChange<T>(change: (what: T) => Promise<Occurrence>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (changed) =>
      queryClient.setQueryData<Occurrence[]>(queryKey, (list) =>
        list?.map((one) => (one.id === changed.id ? changed : one)),
      ),
    onSettled: () => void queryClient.invalidateQueries({ queryKey }),
  });
}

export function useTakePlace() {
  const { api } = useApp();
  return useChange(({ occurrenceId, request }: { occurrenceId: string; request: PlaceRequest }) =>
    bodyOf(api.occurrences[':occurrenceId'].places.$post({ param: { occurrenceId }, json: request })),
  );
}

export function useCancelPlace() {
  const { api } = useApp();
  return useChange((placeId: string) => bodyOf(api.places[':placeId'].$delete({ param: { placeId } })));
}
