import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';

/** `from`: the first day of a half term, ISO; the newest where there is none. */
export function useHalfTerm(schoolId: string, from: string | undefined) {
  const { api } = useApp();
  return useQuery({
    queryKey: ['report', 'half-term', schoolId, from],
    placeholderData: keepPreviousData,
    queryFn: () =>
      bodyOf(
        api.schools[':schoolId'].reports['half-term'].$get({
          param: { schoolId },
          query: from === undefined ? {} : { from },
        }),
      ),
  });
}

/** `since`: the day of a meeting, ISO. Nobody knows it but who asks: without it nothing is asked. */
export function useImpact(schoolId: string, since: string | undefined) {
  const { api } = useApp();
  return useQuery({
    queryKey: ['report', 'impact', schoolId, since],
    enabled: since !== undefined,
    placeholderData: keepPreviousData,
    queryFn: () =>
      bodyOf(
        api.schools[':schoolId'].reports.impact.$get({
          param: { schoolId },
          query: since === undefined ? {} : { since },
        }),
      ),
  });
}

export function useFines() {
  const { api } = useApp();
  return useQuery({ queryKey: ['report', 'fines'], queryFn: () => bodyOf(api.reports.legal.$get()) });
}
