import { useQuery } from '@tanstack/react-query';
import { useApp } from '../../../app/AppContext.ts';
import { bodyOf } from '../../../app/apiClient.ts';

/** What the council has set: plan templates, measures. They change a few times a year. */
export function useCouncilSettings() {
  const { api } = useApp();
  return useQuery({
    queryKey: ['council'],
    staleTime: 5 * 60_000,
    queryFn: () => bodyOf(api.council.$get()),
  });
}
