import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';
import { type CalendarPage, keyOf, type Place, type SchoolDates } from './calendarTypes.ts';

const all = 'term-dates';

export function useCalendar(place: Place) {
  const { api } = useApp();
  return useQuery({
    queryKey: [all, keyOf(place)],
    queryFn: (): Promise<CalendarPage> =>
      place.kind === 'school'
        ? bodyOf(api.schools[':schoolId'].calendar.$get({ param: { schoolId: place.id } }))
        : bodyOf(api.calendar.$get()),
  });
}

type Change = { dates: SchoolDates; version: string | undefined };

const draftOf = ({ dates, version }: Change) => ({ dates, ...(version !== undefined && { version }) });

/** Keeps dates. Whatever comes of it, what is shown is asked for again: schools follow the council's. */
export function useSaveCalendar(place: Place) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: Change): Promise<CalendarPage> =>
      place.kind === 'school'
        ? bodyOf(
            api.schools[':schoolId'].calendar.$put({ param: { schoolId: place.id }, json: draftOf(change) }),
          )
        : bodyOf(api.calendar.$put({ json: draftOf(change) })),
    onSuccess: (page) => queryClient.setQueryData([all, keyOf(place)], page),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [all] }),
  });
}

/** Lets a school follow the council's dates again. */
export function useRemoveCalendar(schoolId: string) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (version: string | undefined): Promise<CalendarPage> =>
      bodyOf(
        api.schools[':schoolId'].calendar.$delete({
          param: { schoolId },
          query: version === undefined ? {} : { version },
        }),
      ),
    onSuccess: (page) => queryClient.setQueryData([all, schoolId], page),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [all] }),
  });
}

/** What a file of dates holds. Nothing is kept. */
export function useReadDates() {
  const { api } = useApp();
  return useMutation({
    mutationFn: (file: { name: string; text: string }) => bodyOf(api.calendar.read.$post({ json: file })),
  });
}
