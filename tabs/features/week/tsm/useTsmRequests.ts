import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InferRequestType } from 'hono/client';
import { useApp } from '../../../app/AppContext.ts';
import { type ApiClient, bodyOf } from '../../../app/apiClient.ts';
import type { TsmRequest } from '../../../app/apiTypes.ts';

const key = ['tsm-requests'];

export type TsmAnswer = InferRequestType<ApiClient['tsm-requests'][':requestId']['answer']['$post']>['json'];

export function useTsmRequests() {
  const { api } = useApp();
  return useQuery({ queryKey: key, queryFn: () => bodyOf(api['tsm-requests'].$get()), staleTime: 0 });
}

/** Whatever came of it, the list is asked for again: somebody else may have been first. Nobody waits for that. */
function useRefreshed() {
  const queryClient = useQueryClient();
  return () => {
    for (const queryKey of [key, ['week']]) void queryClient.invalidateQueries({ queryKey });
  };
}

/** `id` is made by the form: the same sent twice is one request. */
export function useAskForTsm() {
  const { api } = useApp();
  const refresh = useRefreshed();
  return useMutation({
    mutationFn: ({ schoolId, id, reason }: { schoolId: string; id: string; reason: string }) =>
      bodyOf(api.schools[':schoolId']['tsm-requests'].$post({ param: { schoolId }, json: { id, reason } })),
    onSettled: refresh,
  });
}

export function useAnswerTsm() {
  const { api } = useApp();
  const queryClient = useQueryClient();
  const refresh = useRefreshed();
  return useMutation({
    mutationFn: ({ request, answer }: { request: Pick<TsmRequest, 'id'>; answer: TsmAnswer }) =>
      bodyOf(
        api['tsm-requests'][':requestId'].answer.$post({ param: { requestId: request.id }, json: answer }),
      ),
    // What it has become stands there at once: a second press would meet the first.
    onSuccess: (now) =>
      queryClient.setQueryData<readonly TsmRequest[]>(key, (known) =>
        known?.map((one) => (one.id === now.id ? now : one)),
      ),
    onSettled: refresh,
  });
}
