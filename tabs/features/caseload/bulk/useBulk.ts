import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { bulkMemory } from './bulkMemory.ts';
import { createBulk } from './createBulk.ts';

/** Does a job for several pupils of a caseload, shows how far it is, and can take the whole of it back. */
export function useBulk(key: string) {
  const queryClient = useQueryClient();
  const state = useSyncExternalStore(bulkMemory.subscribe, () => bulkMemory.of(key));
  const bulk = useMemo(
    () =>
      createBulk(key, () => {
        for (const queryKey of [['caseload'], ['week'], ['case']])
          void queryClient.invalidateQueries({ queryKey });
      }),
    [key, queryClient],
  );
  return { state, ...bulk };
}

export type Bulk = ReturnType<typeof useBulk>;
