import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InferRequestType, InferResponseType } from 'hono/client';
import { useApp } from '../../../app/AppContext.ts';
import { type ApiClient, bodyOf } from '../../../app/apiClient.ts';
import { download } from '../../../parts/download.ts';

type OfMeeting = ApiClient['tsm-meetings'][':meetingId'];
export type DataForm = InferResponseType<OfMeeting['data']['$get'], 200>;
export type Pack = InferResponseType<OfMeeting['pack']['$get'], 200>;
export type PackPupil = Pack['severe'][number];
export type PackAction = PackPupil['actions'][number];
export type Minutes = InferResponseType<OfMeeting['minutes']['$get'], 200>;
export type MinutesPupil = Minutes['pupils'][number];
export type AgreedAction = MinutesPupil['agreedActions'][number];
export type SchoolAction = Minutes['actions'][number];
type Sent<T extends (...args: never[]) => unknown> =
  InferRequestType<T> extends { json: infer J } ? J : never;
export type DataSent = Sent<OfMeeting['data']['$put']>;
type OfPupil = OfMeeting['minutes']['pupils'][':pupilId'];
export type DiscussionSent = Sent<OfPupil['$put']>;
export type ActionSent = Sent<OfPupil['actions'][':actionId']['$put']>;
export type PartSent = Sent<OfMeeting['minutes']['part']['$put']>;
export type CameSent = Sent<OfMeeting['held']['$post']>;

/** Others write in the same minutes: so often it is looked at what they have written. */
const everyMilliseconds = 5000;

const dataKey = (meetingId: string) => ['tsm-cycle', meetingId, 'data'];
const packKey = (meetingId: string) => ['tsm-cycle', meetingId, 'pack'];
const minutesKey = (meetingId: string) => ['tsm-cycle', meetingId, 'minutes'];

export function useMeetingData(meetingId: string) {
  const { api } = useApp();
  return useQuery({
    queryKey: dataKey(meetingId),
    queryFn: () => bodyOf(api['tsm-meetings'][':meetingId'].data.$get({ param: { meetingId } })),
  });
}

export function useSendData(meetingId: string) {
  const { api } = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    // `done` is told before what it changes is drawn: the form that asked is another then.
    mutationFn: ({ json }: { json: DataSent; done(): void }) =>
      bodyOf(api['tsm-meetings'][':meetingId'].data.$put({ param: { meetingId }, json })),
    onSuccess: (data, { done }) => {
      done();
      queryClient.setQueryData(dataKey(meetingId), data);
      for (const queryKey of [packKey(meetingId), ['week']]) void queryClient.invalidateQueries({ queryKey });
    },
    onError: () => void queryClient.invalidateQueries({ queryKey: dataKey(meetingId) }),
  });
}

export function usePack(meetingId: string) {
  const { api } = useApp();
  return useQuery({
    queryKey: packKey(meetingId),
    queryFn: () => bodyOf(api['tsm-meetings'][':meetingId'].pack.$get({ param: { meetingId } })),
  });
}

export function useMinutes(meetingId: string) {
  const { api } = useApp();
  return useQuery({
    queryKey: minutesKey(meetingId),
    queryFn: () => bodyOf(api['tsm-meetings'][':meetingId'].minutes.$get({ param: { meetingId } })),
    refetchInterval: ({ state }) => (state.data?.closed === undefined ? everyMilliseconds : false),
  });
}

/** The pack or the minutes as a Word file. */
export function useWordFile(meetingId: string, what: 'pack' | 'minutes') {
  const { api } = useApp();
  const of = api['tsm-meetings'][':meetingId'][what];
  return useMutation({
    mutationFn: async (on: string) => {
      const response = await of.file.$get({ param: { meetingId } });
      download(`meeting-${what}-${on}.docx`, await response.blob());
    },
  });
}

/** One change of the minutes; its answer is the minutes as they are then. */
export type Change =
  | { do: 'discuss'; pupilId: string; json: DiscussionSent }
  | { do: 'action'; pupilId: string; actionId: string; json: ActionSent }
  | { do: 'takeOut'; pupilId: string; actionId: string; json: { version: number; removed: boolean } }
  | { do: 'part'; json: PartSent }
  | { do: 'held'; json: CameSent }
  | { do: 'agree'; version: string }
  | { do: 'takeBack' }
  | { do: 'add'; json: { pupilId?: string; text: string } };

function send({ api }: { api: ApiClient }, meetingId: string, change: Change): Promise<Minutes> {
  const of = api['tsm-meetings'][':meetingId'];
  const param = { meetingId };
  switch (change.do) {
    case 'discuss':
      return bodyOf(
        of.minutes.pupils[':pupilId'].$put({
          param: { ...param, pupilId: change.pupilId },
          json: change.json,
        }),
      );
    case 'action':
      return bodyOf(
        of.minutes.pupils[':pupilId'].actions[':actionId'].$put({
          param: { ...param, pupilId: change.pupilId, actionId: change.actionId },
          json: change.json,
        }),
      );
    case 'takeOut':
      return bodyOf(
        of.minutes.pupils[':pupilId'].actions[':actionId'].removal.$post({
          param: { ...param, pupilId: change.pupilId, actionId: change.actionId },
          json: change.json,
        }),
      );
    case 'part':
      return bodyOf(of.minutes.part.$put({ param, json: change.json }));
    case 'held':
      return bodyOf(of.held.$post({ param, json: change.json }));
    case 'agree':
      return bodyOf(of.agreement.$post({ param, json: { version: change.version } }));
    case 'takeBack':
      return bodyOf(of.agreement.$delete({ param }));
    case 'add':
      return bodyOf(of.addenda.$post({ param, json: change.json }));
  }
}

export function useChangeMinutes(meetingId: string) {
  const app = useApp();
  const queryClient = useQueryClient();
  return useMutation({
    // `done` is told before what it changes is drawn: the form that asked may be gone by then.
    mutationFn: (change: Change & { done?(): void }) => send(app, meetingId, change),
    onSuccess: (minutes, { done }) => {
      done?.();
      queryClient.setQueryData(minutesKey(meetingId), minutes);
      for (const queryKey of [['tsm-meetings'], ['week'], ['case']])
        void queryClient.invalidateQueries({ queryKey });
    },
    onError: () => void queryClient.invalidateQueries({ queryKey: minutesKey(meetingId) }),
  });
}
