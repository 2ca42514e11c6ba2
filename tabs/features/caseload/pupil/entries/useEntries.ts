import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../../../app/AppContext.ts';
import { bodyOf } from '../../../../app/apiClient.ts';
import type { CaseEntry, CaseFile, NewEntry } from '../../../../app/apiTypes.ts';
import { caseKey } from '../useCase.ts';
import { withEntries, withRemoved } from './caseCache.ts';

/** An entry as this person saw it. */
export type SeenEntry = Pick<CaseEntry, 'kind' | 'id' | 'version'>;
export type ChangedEntry = SeenEntry & { content: object; reason?: string | undefined };
export type RemovedEntry = SeenEntry & { reason?: string | undefined };

/** Takes what the server wrote into the case that is shown, and asks for the case anew: every entry may move where it stands. */
function useCaseCache(pupilId: string) {
  const queryClient = useQueryClient();
  const key = caseKey(pupilId);
  return {
    take: (written: readonly CaseEntry[]) =>
      queryClient.setQueryData<CaseFile>(key, (file) => file && withEntries(file, written)),
    refresh() {
      for (const queryKey of [key, ['week'], ['caseload']]) void queryClient.invalidateQueries({ queryKey });
    },
    /** Shows at once what will be. Gives what takes it back. */
    async foresee(next: (file: CaseFile) => CaseFile) {
      await queryClient.cancelQueries({ queryKey: key });
      const before = queryClient.getQueryData<CaseFile>(key);
      if (before) queryClient.setQueryData(key, next(before));
      return () => queryClient.setQueryData(key, before);
    },
  };
}

/** Writes new entries down. Each brings its id: sent again after a lost answer, it is written once. */
export function useAddEntries(pupilId: string) {
  const { api } = useApp();
  const cache = useCaseCache(pupilId);
  return useMutation({
    mutationFn: (entries: NewEntry[]) =>
      bodyOf(api.pupils[':pupilId'].entries.$post({ param: { pupilId }, json: { entries } })),
    onSuccess: ({ entries }) => void cache.take(entries),
    onSettled: () => cache.refresh(),
  });
}

/** Changes an entry from the version that this person saw. Rejects with `changed_elsewhere` where it has moved on. */
export function useChangeEntry(pupilId: string) {
  const { api } = useApp();
  const cache = useCaseCache(pupilId);
  return useMutation({
    mutationFn: ({ kind, id, version, content, reason }: ChangedEntry) =>
      bodyOf(
        api.entries[':kind'][':entryId'].$put({
          param: { kind, entryId: id },
          json: { version, content: { ...content }, ...(reason ? { reason } : {}) },
        }),
      ),
    onSuccess: (entry) => void cache.take([entry]),
    onSettled: () => cache.refresh(),
  });
}

/** Takes an entry out of the case; useRestoreEntry brings it back. */
export function useRemoveEntry(pupilId: string) {
  const { api } = useApp();
  const cache = useCaseCache(pupilId);
  return useMutation({
    mutationFn: ({ kind, id, version, reason }: RemovedEntry) =>
      bodyOf(
        api.entries[':kind'][':entryId'].removal.$post({
          param: { kind, entryId: id },
          json: { version, ...(reason ? { reason } : {}) },
        }),
      ),
    onMutate: (entry) => cache.foresee((file) => withRemoved(file, entry, true)),
    onSuccess: (entry) => void cache.take([entry]),
    onError: (_error, _entry, takeBack) => void takeBack?.(),
    onSettled: () => cache.refresh(),
  });
}

export function useRestoreEntry(pupilId: string) {
  const { api } = useApp();
  const cache = useCaseCache(pupilId);
  return useMutation({
    mutationFn: ({ kind, id, version }: SeenEntry) =>
      bodyOf(
        api.entries[':kind'][':entryId'].return.$post({ param: { kind, entryId: id }, json: { version } }),
      ),
    onMutate: (entry) => cache.foresee((file) => withRemoved(file, entry, false)),
    onSuccess: (entry) => void cache.take([entry]),
    onError: (_error, _entry, takeBack) => void takeBack?.(),
    onSettled: () => cache.refresh(),
  });
}
