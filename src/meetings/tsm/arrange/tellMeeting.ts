import { waitAtMost } from '../../waitAtMost.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import type { MeetingChangePorts } from './arrangePorts.ts';
import { bringRequest } from './bringRequest.ts';
import { projectMeeting } from './projectMeeting.ts';

/** A meeting after a decision; `calendarPending`: the calendar or the request could not follow yet, and the sweep makes up for it. */
export type Told = { meeting: TsmMeeting; calendarPending: boolean };

/** A person waits, and Teams gives up on a card after ten seconds. */
const longestWait = 4000;

/**
 * Brings the team's calendar and the school's request up to date after a decision that has been saved. Never rejects: what fails
 * here, or takes too long, the sweep finishes.
 */
export async function tellMeeting(saved: TsmMeeting, ports: MeetingChangePorts): Promise<Told> {
  let told: Told = { meeting: saved, calendarPending: true };
  const both = Promise.allSettled([projectMeeting(saved, ports), bringRequest(saved, ports)]).then(
    ([projected, brought]) => {
      const isDone = projected.status === 'fulfilled' && brought.status === 'fulfilled';
      const meeting = projected.status === 'fulfilled' ? projected.value : saved;
      told = { meeting, calendarPending: !isDone };
    },
  );
  await waitAtMost(longestWait, both);
  return told;
}
