import { Problem } from '../../problems/problem.ts';
import type { Draft } from '../cases/entry.ts';

/** What both sides agree and then cannot be changed is written where they agree it. */
export const keptWithMinutes =
  'What was said in a Targeting Support Meeting is changed in its minutes. After both sides have agreed them, something can be added there.';

/**
 * Refuses to write down what was said in a meeting anywhere but in the minutes of that meeting.
 * @throws Problem bad_request
 */
export function refuseOutsideMeeting(draft: Draft, inMeeting: string | undefined): void {
  if (draft.kind !== 'discussion' || draft.content.meetingId === inMeeting) return;
  throw new Problem('bad_request', keptWithMinutes);
}
