import type { SchoolBasis, TsmMeeting } from './meeting/tsmMeeting.ts';
import { lastStep, type TsmRequest } from './tsmRequest.ts';

type Known = {
  requests: readonly TsmRequest[];
  meetings?: readonly TsmMeeting[];
  basis?: Pick<SchoolBasis, 'heldBefore'> | undefined;
};

/**
 * The day (ISO) of the last Targeting Support Meeting that was held with a school: one arranged here, one that a request led to, or one
 * from before that a support worker has written down. Undefined where there was none.
 */
export function lastHeldOn(schoolId: string, { requests, meetings = [], basis }: Known): string | undefined {
  const asked = requests
    .filter((request) => request.schoolId === schoolId)
    .map(lastStep)
    .flatMap(({ state, on }) => (state === 'held' && on !== undefined ? [on] : []));
  const arranged = meetings
    .filter((meeting) => meeting.schoolId === schoolId)
    .flatMap(({ state, startsAt }) =>
      (state === 'held' || state === 'agreed') && startsAt ? [startsAt.slice(0, 10)] : [],
    );
  return [...asked, ...arranged, ...(basis?.heldBefore ? [basis.heldBefore] : [])].sort().at(-1);
}
