import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CouncilPart, CouncilSettings } from '../../../src/casework/council/councilSettings.ts';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';
import type { Council } from '../../app/apiTypes.ts';

const key = ['council'];

/** What the council has set, by part. */
export function useCouncil() {
  const { api } = useApp();
  return useQuery({ queryKey: key, staleTime: 0, queryFn: () => bodyOf(api.council.$get()) });
}

/** `content` left out: back to what the product ships. `version` is the one that was seen. */
export type PartChange<P extends CouncilPart> = { version: number; content?: CouncilSettings[P] };

/** Changes a part. Where somebody else was quicker, what they have set is fetched before this rejects. */
export function useChangePart<P extends CouncilPart>(part: P) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (json: PartChange<P>) => bodyOf(api.council[':part'].$put({ param: { part }, json })),
    onSuccess: (council: Council) => queryClient.setQueryData(key, council),
    onError: () => queryClient.invalidateQueries({ queryKey: key }),
  });
}
