import { useQuery } from '@tanstack/react-query';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';

export function useCaseload(schoolId: string) {
  const { api } = useApp();
  return useQuery({
    queryKey: ['caseload', schoolId],
    queryFn: () => bodyOf(api.schools[':schoolId'].caseload.$get({ param: { schoolId } })),
  });
}

/** The caseloads of every school of this person, together. */
export function useWholeCaseload() {
  const { api } = useApp();
  return useQuery({ queryKey: ['caseload', 'all'], queryFn: () => bodyOf(api.caseload.$get()) });
}
