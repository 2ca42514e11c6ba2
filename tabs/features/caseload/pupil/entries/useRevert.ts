import { useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../../../app/AppContext.ts';
import type { CaseEntry, CaseFile } from '../../../../app/apiTypes.ts';
import { caseQuery } from '../useCase.ts';
import { useChangeEntry } from './useEntries.ts';

/** Makes an entry say again what it said before, whatever version it has by then. */
export function useRevert(file: CaseFile) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  const change = useChangeEntry(file.pupil.id);
  return async ({ kind, id, content }: Pick<CaseEntry, 'kind' | 'id' | 'content'>): Promise<void> => {
    const { entries } = await queryClient.fetchQuery(caseQuery(api, file.pupil.id));
    const now = entries.find((entry) => entry.kind === kind && entry.id === id);
    if (now) await change.mutateAsync({ kind, id, version: now.version, content });
  };
}
