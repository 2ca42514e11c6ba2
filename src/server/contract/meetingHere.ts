import { z } from '@hono/zod-openapi';

export const meetingThread = z.object({
  /** The id of the chat of a Teams meeting, '19:meeting_…@thread.v2'. */
  thread: z.string().min(1).max(300),
});

/** One of the two; neither where it is no meeting of ours that this person may read. */
export const meetingHere = z
  .object({ occurrenceId: z.string().optional(), tsmMeetingId: z.string().optional() })
  .openapi('MeetingHere');
