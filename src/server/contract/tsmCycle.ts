import { z } from '@hono/zod-openapi';
import { actionContent } from '../../casework/actions/actionContent.ts';
import { id, line, passage } from '../../casework/cases/fields.ts';
import { discussionContent } from '../../casework/discussions/discussionContent.ts';
import { attendeeRoles, dataAnswer, tsmMeeting } from '../../meetings/tsm/meeting/tsmMeeting.ts';

const version = z.string().max(64);

/** What the school says before the meeting, from the answer that the person saw. */
export const dataSent = z.object({ version, answer: dataAnswer }).openapi('MeetingDataSent');

/** What is said of a pupil; version 0: nothing had been written yet. */
export const discussionSent = z
  .object({
    version: z.number().int().min(0),
    said: discussionContent.pick({ discussed: true, approach: true, lead: true }),
  })
  .openapi('MeetingDiscussionSent');

/** An action that was agreed for a pupil; version 0: it is new. */
export const agreedActionSent = z
  .object({ version: z.number().int().min(0), content: actionContent.omit({ meetingId: true }) })
  .openapi('MeetingActionSent');

export const actionTakenOut = z
  .object({ version: z.number().int().min(1), removed: z.boolean() })
  .openapi('MeetingActionTakenOut');

const schoolAction = tsmMeeting.shape.actions.element;

/** A part of the minutes that is about the whole school, as the person saw it and as they leave it. */
export const minutesPart = z
  .discriminatedUnion('part', [
    z.object({ part: z.literal('summary'), before: passage.optional(), after: passage.optional() }),
    z.object({ part: z.literal('goodPractice'), before: passage.optional(), after: passage.optional() }),
    z.object({
      part: z.literal('action'),
      id,
      before: schoolAction.optional(),
      after: schoolAction.optional(),
    }),
  ])
  .openapi('MeetingMinutesPart');

export const meetingCame = z
  .object({
    came: z.array(z.object({ name: line, role: z.enum(attendeeRoles), attended: z.boolean() })).max(30),
  })
  .openapi('MeetingCame');

export const agreement = z.object({ version }).openapi('MeetingAgreement');

export const addendumSent = z
  .object({ pupilId: id.optional(), text: passage.min(1, 'Write something') })
  .openapi('MeetingAddendum');
