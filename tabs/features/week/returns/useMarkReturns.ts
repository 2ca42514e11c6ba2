import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InferRequestType } from 'hono/client';
import { useApp } from '../../../app/AppContext.ts';
import { type ApiClient, bodyOf } from '../../../app/apiClient.ts';

export type ReturnMarks = InferRequestType<
  ApiClient['schools'][':schoolId']['returns']['sent']['$post']
>['json'];

/** Says that returns were sent, or that they were not after all. */
export function useMarkReturns(schoolId: string) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (json: ReturnMarks) =>
      bodyOf(api.schools[':schoolId'].returns.sent.$post({ param: { schoolId }, json })),
    onSuccess: ({ returns }) => queryClient.setQueryData(['returns', schoolId], returns),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['week'] }),
  });
}
