import { useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../../../app/AppContext.ts';
import { ApiProblem } from '../../../../app/apiProblem.ts';
import type { CaseEntry, CaseFile } from '../../../../app/apiTypes.ts';
import { caseQuery } from '../useCase.ts';
import { rewoundContent, type SavedContent, whoChangedTheSame } from './rewoundContent.ts';
import { useChangeEntry } from './useEntries.ts';

/** An entry, and what was saved of it. */
export type Reverted = Pick<CaseEntry, 'kind' | 'id'> & SavedContent;

/** Takes back what was saved of an entry, whatever others have changed of it since; where that cannot be, it says why. */
export function useRevert(file: CaseFile) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  const change = useChangeEntry(file.pupil.id);
  /** @throws ApiProblem */
  return async ({ kind, id, ...saved }: Reverted): Promise<void> => {
    const { entries } = await queryClient.fetchQuery(caseQuery(api, file.pupil.id));
    const now = entries.find((entry) => entry.kind === kind && entry.id === id);
    if (!now || now.removed)
      throw refused(
        `${now?.history.at(-1)?.by ?? 'Somebody'} has taken this out since, so it cannot be undone here.`,
      );
    const content = rewoundContent(now.content, saved);
    if (!content)
      throw refused(
        `${whoChangedTheSame(now, saved)} has changed the same thing since, so it cannot be undone here. Change it there.`,
      );
    await change.mutateAsync({ kind, id, version: now.version, content });
  };
}

const refused = (words: string) => new ApiProblem({ code: 'changed_elsewhere', words, reference: '' }, 409);
