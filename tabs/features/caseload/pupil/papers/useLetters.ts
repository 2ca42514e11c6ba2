import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../../../app/AppContext.ts';
import { bodyOf } from '../../../../app/apiClient.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { fingerprintOf } from '../legal/fingerprint.ts';
import { caseKey } from '../useCase.ts';
import type { LetterRequest } from './letterDraft.ts';

/** The letters that the council has. */
export function useLetterChoices() {
  const { api } = useApp();
  return useQuery({ queryKey: ['letters'], queryFn: () => bodyOf(api.letters.$get()) });
}

const targetOf = (request: LetterRequest | undefined) =>
  request && `${request.typeId} ${request.parentId} ${request.aboutId ?? ''}`;

/** What a letter would say. Nothing is written down. */
export function useLetterPreview(file: CaseFile, request: LetterRequest | undefined) {
  const { api } = useApp();
  const pupilId = file.pupil.id;
  return useQuery({
    queryKey: ['letter-preview', pupilId, request, fingerprintOf(file)] as const,
    enabled: request !== undefined,
    staleTime: 0,
    // While gaps are filled in the letter stays in sight; another letter, or one to another parent, never stands in for it.
    placeholderData: (before, query) =>
      targetOf(query?.queryKey[2]) === targetOf(request) ? before : undefined,
    queryFn: () =>
      bodyOf(
        api.pupils[':pupilId'].letters.preview.$post({
          param: { pupilId },
          json: request ?? { typeId: '', parentId: '' },
        }),
      ),
  });
}

/** Makes a letter and files it. The same asked for again is the same letter; with a reason it is made anew. */
export function useMakeLetter(pupilId: string) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (json: LetterRequest) =>
      bodyOf(api.pupils[':pupilId'].letters.$post({ param: { pupilId }, json })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: caseKey(pupilId) }),
  });
}

/** The Word file of a letter that was made. */
export function useLetterFile() {
  const { api } = useApp();
  return useMutation({
    mutationFn: async (entryId: string) =>
      (await api.letters[':entryId'].file.$get({ param: { entryId } })).blob(),
  });
}
