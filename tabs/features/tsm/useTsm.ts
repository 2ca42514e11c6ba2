import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InferRequestType } from 'hono/client';
import { useApp } from '../../app/AppContext.ts';
import { type ApiClient, bodyOf } from '../../app/apiClient.ts';
import type { ArrangedMeeting, MeetingPriorities } from '../../app/apiTypes.ts';

type Meeting = ApiClient['tsm-meetings'][':meetingId'];
type School = ApiClient['schools'][':schoolId'];
export type BasisChange = InferRequestType<School['tsm-basis']['$put']>['json'];
export type TimesWanted = InferRequestType<School['tsm-times']['$post']>['json'];
export type Offer = InferRequestType<Meeting['offer']['$put']>['json'];

const prioritiesKey = ['tsm-priorities'];
const meetingsKey = ['tsm-meetings'];
const meetingKey = (meetingId: string) => [...meetingsKey, meetingId];

export function usePriorities(enabled = true) {
  const { api } = useApp();
  return useQuery({
    queryKey: prioritiesKey,
    queryFn: () => bodyOf(api['tsm-priorities'].$get()),
    staleTime: 0,
    enabled,
  });
}

export function useChangeBasis() {
  const { api } = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ schoolId, change }: { schoolId: string; change: BasisChange }) =>
      bodyOf(api.schools[':schoolId']['tsm-basis'].$put({ param: { schoolId }, json: change })),
    onSuccess: (now) => queryClient.setQueryData<MeetingPriorities>(prioritiesKey, now),
    onError: () => void queryClient.invalidateQueries({ queryKey: prioritiesKey }),
  });
}

export function useMeetings() {
  const { api } = useApp();
  return useQuery({
    queryKey: meetingsKey,
    queryFn: () => bodyOf(api['tsm-meetings'].$get()),
    staleTime: 0,
  });
}

export function useMeeting(meetingId: string) {
  const { api } = useApp();
  return useQuery({
    queryKey: meetingKey(meetingId),
    queryFn: () => bodyOf(api['tsm-meetings'][':meetingId'].$get({ param: { meetingId } })),
    staleTime: 0,
  });
}

export function useArranging(schoolId: string) {
  const { api } = useApp();
  return useQuery({
    queryKey: ['tsm-arranging', schoolId],
    queryFn: () => bodyOf(api.schools[':schoolId']['tsm-arranging'].$get({ param: { schoolId } })),
    staleTime: 0,
  });
}

export function useTimes(schoolId: string) {
  const { api } = useApp();
  return useMutation({
    mutationFn: (wanted: TimesWanted) =>
      bodyOf(api.schools[':schoolId']['tsm-times'].$post({ param: { schoolId }, json: wanted })),
  });
}

/** One decision about a meeting. What it has become stands there at once; whatever came of it, the lists are asked for again. */
export function useMeetingChange<T>(
  meetingId: string,
  send: (api: ApiClient, what: T) => Promise<ArrangedMeeting>,
) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (what: T) => send(api, what),
    onSuccess: (now) => queryClient.setQueryData<ArrangedMeeting>(meetingKey(meetingId), now),
    onSettled: () => {
      for (const queryKey of [meetingsKey, prioritiesKey, ['tsm-requests'], ['week'], ['tsm-arranging']])
        void queryClient.invalidateQueries({ queryKey });
    },
  });
}
