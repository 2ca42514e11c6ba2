import { useQuery } from '@tanstack/react-query';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';

/** What to do now. Always asked for again: whoever comes back has most likely just done some of it. */
export function useWeek() {
  const { api } = useApp();
  return useQuery({ queryKey: ['week'], queryFn: () => bodyOf(api.week.$get()), staleTime: 0 });
}
