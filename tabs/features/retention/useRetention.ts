import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';
import type { RetentionRun } from '../../app/apiTypes.ts';

const key = ['retention'];

/** What has been kept long enough, by a dry run of now. */
export function useRetention() {
  const { api } = useApp();
  return useQuery({ queryKey: key, staleTime: 0, queryFn: () => bodyOf(api.retention.$get()) });
}

/** In how many days a removal can be undone; undefined until it is known. */
export function useGraceDays(): number | undefined {
  const { api } = useApp();
  const council = useQuery({ queryKey: ['council'], queryFn: () => bodyOf(api.council.$get()) });
  return council.data?.retention.content.graceDays;
}

/** Every change answers with the run as it is after it; where one is refused, what is shown may be old. */
function useChange<In>(change: (what: In) => Promise<RetentionRun>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (run) => queryClient.setQueryData(key, run),
    onError: () => queryClient.invalidateQueries({ queryKey: key }),
  });
}

export type Removal = { pupilIds: string[]; reason: string };

export function useSetRemoval() {
  const { api } = useApp();
  return useChange((json: Removal) => bodyOf(api.retention.removals.$post({ json })));
}

export function useUndoRemoval() {
  const { api } = useApp();
  return useChange((json: Removal) => bodyOf(api.retention.removals.undo.$post({ json })));
}

export function useClearFiles() {
  const { api } = useApp();
  return useChange((fileIds: string[]) => bodyOf(api.retention.files.$post({ json: { fileIds } })));
}
