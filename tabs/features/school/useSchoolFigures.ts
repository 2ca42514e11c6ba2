import { useQuery } from '@tanstack/react-query';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';

export function useSchoolFigures(schoolId: string) {
  const { api } = useApp();
  return useQuery({
    queryKey: ['figures', schoolId],
    // Term dates and the council's own figures, which other pages change, are part of them.
    staleTime: 0,
    queryFn: () => bodyOf(api.schools[':schoolId'].figures.$get({ param: { schoolId } })),
  });
}
