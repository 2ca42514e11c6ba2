import { queryOptions, useQuery } from '@tanstack/react-query';
import { useApp } from '../../../app/AppContext.ts';
import { type ApiClient, bodyOf } from '../../../app/apiClient.ts';

export const caseKey = (pupilId: string) => ['case', pupilId] as const;

export const caseQuery = (api: ApiClient, pupilId: string) =>
  queryOptions({
    queryKey: caseKey(pupilId),
    // Other people work on the same case: what is shown at once is looked at again.
    staleTime: 0,
    queryFn: () => bodyOf(api.pupils[':pupilId'].case.$get({ param: { pupilId } })),
  });

/** Everything written down about a pupil, and where the case stands. */
export function useCase(pupilId: string) {
  const { api } = useApp();
  return useQuery(caseQuery(api, pupilId));
}
