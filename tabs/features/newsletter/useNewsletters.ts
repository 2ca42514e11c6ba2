import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InferRequestType, InferResponseType } from 'hono/client';
import { useApp } from '../../app/AppContext.ts';
import { type ApiClient, bodyOf } from '../../app/apiClient.ts';

type Route = ApiClient['newsletters'][':newsletterId'];
export type NewsletterList = InferResponseType<ApiClient['newsletters']['$get'], 200>;
export type NewsletterPage = InferResponseType<Route['$get'], 200>;
export type NewsletterRecord = NonNullable<NewsletterPage['record']>;
export type NewsletterContent = InferRequestType<Route['$put']>['json']['content'];
export type Newsletter = NewsletterList['newsletters'][number];

const all = 'newsletters';
const keyOf = (id: string) => [all, id];

export function useNewsletters() {
  const { api } = useApp();
  return useQuery({ queryKey: [all], staleTime: 0, queryFn: () => bodyOf(api.newsletters.$get()) });
}

export function useNewsletter(id: string, enabled = true) {
  const { api } = useApp();
  return useQuery({
    queryKey: keyOf(id),
    staleTime: 0,
    enabled,
    queryFn: () => bodyOf(api.newsletters[':newsletterId'].$get({ param: { newsletterId: id } })),
  });
}

/** A change of a newsletter. Whatever comes of it, the list is asked for again, and the newsletter where it failed. */
function useChange<T>(id: string, change: (route: Route, value: T) => Promise<NewsletterPage>) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (value: T) => change(api.newsletters[':newsletterId'], value),
    onSuccess: (page) => queryClient.setQueryData(keyOf(id), page),
    onError: () => queryClient.invalidateQueries({ queryKey: keyOf(id) }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [all], exact: true }),
  });
}

export const useKeepNewsletter = (id: string) =>
  useChange(id, (route, json: { version: string; content: NewsletterContent }) =>
    bodyOf(route.$put({ param: { newsletterId: id }, json })),
  );

export const useSendNewsletter = (id: string) =>
  useChange(id, (route, version: string) =>
    bodyOf(route.send.$post({ param: { newsletterId: id }, json: { version } })),
  );

export const useWithdrawNewsletter = (id: string) =>
  useChange(id, (route, version: string) =>
    bodyOf(route.withdraw.$post({ param: { newsletterId: id }, json: { version } })),
  );

export const useNudge = (id: string) =>
  useChange(id, (route, _: undefined) => bodyOf(route.nudge.$post({ param: { newsletterId: id } })));

export const useAcknowledge = (id: string) =>
  useChange(id, (route, _: undefined) =>
    bodyOf(route.acknowledgement.$post({ param: { newsletterId: id } })),
  );
