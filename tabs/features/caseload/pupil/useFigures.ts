import { useQuery } from '@tanstack/react-query';
import { useApp } from '../../../app/AppContext.ts';
import { bodyOf } from '../../../app/apiClient.ts';

/** What the register says of a pupil. Rejects with `not_found` where the register that stands has nothing of them. */
export function useFigures(pupilId: string) {
  const { api } = useApp();
  return useQuery({
    queryKey: ['pupil', pupilId],
    // The school's term dates, which another page changes, are part of the figures.
    staleTime: 0,
    queryFn: () => bodyOf(api.pupils[':pupilId'].$get({ param: { pupilId } })),
  });
}
