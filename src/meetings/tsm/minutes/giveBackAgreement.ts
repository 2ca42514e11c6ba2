import { isSame } from '../../../casework/cases/fieldChanges.ts';
import { isProblem, type ProblemCode } from '../../../problems/problem.ts';
import { changeMeeting } from '../meeting/changeMeeting.ts';
import type { CyclePorts } from '../meeting/cyclePorts.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';

/** Said before anything was written; after any other error it may have been. */
const refusals: readonly ProblemCode[] = [
  'not_allowed',
  'not_found',
  'bad_request',
  'being_removed',
  'changed_elsewhere',
];

/**
 * Gives back the agreement that was taken for something that was then refused, so that nothing has changed. Only while the meeting
 * stands as it was left then: whoever has changed it meanwhile has taken the agreement too.
 */
export async function giveBackAgreement(
  error: unknown,
  { before, taken }: { before: TsmMeeting; taken: TsmMeeting },
  { tsmMeetings }: Pick<CyclePorts, 'tsmMeetings'>,
): Promise<void> {
  if (!refusals.some((code) => isProblem(error, code))) return;
  await changeMeeting(tsmMeetings, before.id, (meeting) => (isSame(meeting, taken) ? before : meeting));
}
