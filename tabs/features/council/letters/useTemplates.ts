import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApp } from '../../../app/AppContext.ts';
import { bodyOf } from '../../../app/apiClient.ts';

const key = ['letters'];
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The letters with whether each has its Word file. */
export function useLetterChoices() {
  const { api } = useApp();
  return useQuery({ queryKey: key, queryFn: () => bodyOf(api.letters.$get()) });
}

/** The Word file that a letter is made from. */
export function useReadTemplate() {
  const { api } = useApp();
  return useMutation({
    mutationFn: async (typeId: string) =>
      (await api.letters.templates[':typeId'].$get({ param: { typeId } })).blob(),
  });
}

/** Puts a Word file in the place of the one that is there. Gives the fields that it should have or that we do not know. */
export function useKeepTemplate() {
  const { api } = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ typeId, file }: { typeId: string; file: Blob }) =>
      bodyOf(
        api.letters.templates[':typeId'].$put(
          { param: { typeId } },
          { init: { body: file, headers: { 'content-type': wordType } } },
        ),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: key }),
  });
}
