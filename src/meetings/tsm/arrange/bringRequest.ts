import { Problem } from '../../../problems/problem.ts';
import { changeRecord } from '../../../records/changeRecord.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import { lastStep, type TsmRequest, type TsmStep } from '../tsmRequest.ts';
import type { MeetingChangePorts } from './arrangePorts.ts';

/** Where the request of a school goes with the meeting that it led to; undefined where it stands there already. */
export function requestStep(request: TsmRequest, meeting: TsmMeeting): TsmStep | undefined {
  const { state: now, on: agreedOn, at: since } = lastStep(request);
  const on = meeting.startsAt?.slice(0, 10);
  const last = meeting.steps.at(-1);
  if (!last || now === 'withdrawn' || now === 'held' || now === 'declined') return undefined;
  const step = { at: last.at, by: last.by, byId: last.byId };
  switch (meeting.state) {
    case 'booked':
      return on !== undefined && (now !== 'agreed' || agreedOn !== on)
        ? { ...step, state: 'agreed', on, note: '' }
        : undefined;
    case 'held':
    case 'agreed':
      return on === undefined ? undefined : { ...step, state: 'held', on, note: '' };
    default: {
      // Taken off: the request waits again, so that it is not asked whether the meeting was held. What was agreed since is another day's.
      const wasAgreed = now === 'agreed' && Date.parse(since) <= Date.parse(last.at);
      return wasAgreed ? { ...step, state: 'asked', note: last.reason ?? '' } : undefined;
    }
  }
}

/** Brings the request that a meeting answers to where the meeting is. Safe to run again. */
export async function bringRequest(
  meeting: TsmMeeting,
  { tsmRequests }: Pick<MeetingChangePorts, 'tsmRequests'>,
): Promise<void> {
  if (meeting.requestId === undefined) return;
  const known = (await tsmRequests.byId(meeting.requestId))?.record;
  if (!known || requestStep(known, meeting) === undefined) return;
  await changeRecord(tsmRequests, known.id, (request) => {
    if (!request) throw new Problem('not_found');
    const step = requestStep(request, meeting);
    return step ? { ...request, steps: [...request.steps, step] } : request;
  });
}
