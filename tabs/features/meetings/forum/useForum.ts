import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InferRequestType, InferResponseType } from 'hono/client';
import { useApp } from '../../../app/AppContext.ts';
import { type ApiClient, bodyOf } from '../../../app/apiClient.ts';
import { download } from '../../../parts/download.ts';

type Route = ApiClient['forums'][':occurrenceId'];
export type Forum = InferResponseType<Route['$get'], 200>;
export type Paper = Forum['papers'][number];
export type Registrants = NonNullable<Forum['registrants']>;
export type ForumContent = InferRequestType<Route['$put']>['json']['content'];

const keyOf = (occurrenceId: string) => ['forum', occurrenceId];
const libraryKeyOf = (occurrenceId: string) => ['forum-library', occurrenceId];

export function useForum(occurrenceId: string) {
  const { api } = useApp();
  return useQuery({
    queryKey: keyOf(occurrenceId),
    staleTime: 0,
    queryFn: () => bodyOf(api.forums[':occurrenceId'].$get({ param: { occurrenceId } })),
  });
}

/** Writes the page. Where somebody else was quicker, what they wrote is fetched before this rejects. */
export function useKeepForum(occurrenceId: string) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (json: { version: string; content: ForumContent }) =>
      bodyOf(api.forums[':occurrenceId'].$put({ param: { occurrenceId }, json })),
    onSuccess: (forum: Forum) => queryClient.setQueryData(keyOf(occurrenceId), forum),
    onError: () => queryClient.invalidateQueries({ queryKey: keyOf(occurrenceId) }),
  });
}

export function useSendPapers(occurrenceId: string) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (version: string) =>
      bodyOf(api.forums[':occurrenceId'].send.$post({ param: { occurrenceId }, json: { version } })),
    onSuccess: (forum: Forum) => queryClient.setQueryData(keyOf(occurrenceId), forum),
    onError: () => queryClient.invalidateQueries({ queryKey: keyOf(occurrenceId) }),
  });
}

/** The files of the library that can go on the page. Asked for when somebody wants to choose. */
export function useLibrary(occurrenceId: string, enabled: boolean) {
  const { api } = useApp();
  return useQuery({
    queryKey: libraryKeyOf(occurrenceId),
    staleTime: 0,
    enabled,
    queryFn: () => bodyOf(api.forums[':occurrenceId'].files.$get({ param: { occurrenceId } })),
  });
}

/** Puts a file into the library. It is on the page once the page is saved. */
export function useUploadPaper(occurrenceId: string) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (file: File) =>
      bodyOf(
        api.forums[':occurrenceId'].files.$post(
          { param: { occurrenceId }, header: { 'x-file-name': encodeURIComponent(file.name) } },
          { init: { body: file }, headers: { 'content-type': 'application/octet-stream' } },
        ),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: libraryKeyOf(occurrenceId) }),
  });
}

export function useOpenPaper(occurrenceId: string) {
  const { api } = useApp();
  return useMutation({
    mutationFn: async ({ fileId, name }: Paper) => {
      const param = { occurrenceId, fileId };
      const response = await api.forums[':occurrenceId'].files[':fileId'].$get({ param });
      download(name, await response.blob());
    },
  });
}
