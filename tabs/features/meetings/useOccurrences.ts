import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';
import type { Occurrence, PlaceRequest } from '../../app/apiTypes.ts';
import { download } from '../../parts/download.ts';

const queryKey = ['occurrences'];

export function useOccurrences() {
  const { api } = useApp();
  return useQuery({
    queryKey,
    queryFn: () => bodyOf(api.occurrences.$get({ query: {} })),
    // Others book and give up meanwhile: who comes back to the page sees what is so now.
    staleTime: 0,
  });
}

/** The dates that are over and in which the person or their school held a place, the latest first. */
export function usePastPlaces() {
  const { api } = useApp();
  return useQuery({ queryKey: [...queryKey, 'past'], queryFn: () => bodyOf(api.places.past.$get()) });
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

type Asked = { occurrenceId: string; request: PlaceRequest /** For the waiting list. */; waits: boolean };

/** Takes a place, or waits for one. */
export function useTakePlace() {
  const { api } = useApp();
  return useChange(({ occurrenceId, request, waits }: Asked) => {
    const asked = { param: { occurrenceId }, json: request };
    const date = api.occurrences[':occurrenceId'];
    return waits ? bodyOf(date.waiting.$post(asked)) : bodyOf(date.places.$post(asked));
  });
}

export function useCancelPlace() {
  const { api } = useApp();
  return useChange((placeId: string) => bodyOf(api.places[':placeId'].$delete({ param: { placeId } })));
}

export function useMovePlace() {
  const { api } = useApp();
  return useChange(({ placeId, occurrenceId }: { placeId: string; occurrenceId: string }) =>
    bodyOf(api.places[':placeId'].move.$post({ param: { placeId }, json: { occurrenceId } })),
  );
}

/** Hands the date to the browser as a file for any calendar. */
export function useCalendarFile() {
  const { api } = useApp();
  return useMutation({
    mutationFn: async ({ id, kind, startsAt }: Pick<Occurrence, 'id' | 'kind' | 'startsAt'>) => {
      const answer = await api.occurrences[':occurrenceId'].ics.$get({ param: { occurrenceId: id } });
      const text = await answer.text();
      const file = new Blob([text], { type: 'text/calendar;charset=utf-8' });
      download(`${kind}-${startsAt.slice(0, 10)}.ics`, file);
    },
  });
}
