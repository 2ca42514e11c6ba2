import { useQuery } from '@tanstack/react-query';
import { useApp } from '../app/AppContext.ts';
import { bodyOf } from '../app/apiClient.ts';
import type { MeetingHere } from '../app/apiTypes.ts';

/**
 * Which meeting of ours the Teams meeting is that the tab stands beside: `{ occurrenceId }`, `{ tsmMeetingId }`, or `{}` where it is
 * none that this person may read. Without a Teams meeting nothing is asked, and the answer is `{}` at once.
 */
export function useMeetingInContext() {
  const { api, host } = useApp();
  const { meetingThread: thread } = host;
  return useQuery({
    queryKey: ['meeting-here', thread],
    queryFn: async (): Promise<MeetingHere> =>
      thread === undefined ? {} : await bodyOf(api['meeting-here'].$get({ query: { thread } })),
    // A meeting stays what it is, but the calendar may give it its link only now.
    staleTime: ({ state }) => (Object.keys(state.data ?? {}).length > 0 ? Number.POSITIVE_INFINITY : 15_000),
  });
}
