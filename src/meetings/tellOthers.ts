import type { MeetingPorts } from './meetingPorts.ts';
import type { Occurrence } from './occurrence.ts';
import { changedRecords } from './placeRecords.ts';
import { projectLatest } from './projectLatest.ts';
import { waitAtMost } from './waitAtMost.ts';

type Change = {
  /** The occurrence that was decided on. */
  before: Occurrence | undefined;
  /** When the person asked, as `performance.now()` had it. */
  askedAt: number;
};
type Told = { occurrence: Occurrence; calendarPending: boolean };

/** A person waits for an answer, and Teams gives up on a card after ten seconds: the calendar may take longer. */
const longestWait = 4000;
const longestWaitInAll = 7000;
const shortestWait = 500;

/**
 * Brings the records of the places and the team's calendar up to date after a decision that has been saved.
 * Never rejects: what fails here, or takes too long, is pending, and the reconciler finishes it.
 */
export async function tellOthers(occurrence: Occurrence, change: Change, ports: MeetingPorts): Promise<Told> {
  let told: Told = { occurrence, calendarPending: true };
  const records = changedRecords(change.before, occurrence);
  const all = Promise.allSettled([
    Promise.all(records.map((record) => ports.places.write(record))),
    projectLatest(occurrence, ports),
  ]).then(([recorded, projected]) => {
    told = {
      occurrence: projected.status === 'fulfilled' ? projected.value : occurrence,
      calendarPending: recorded.status === 'rejected' || projected.status === 'rejected',
    };
  });
  const left = longestWaitInAll - (performance.now() - change.askedAt);
  await waitAtMost(Math.min(longestWait, Math.max(shortestWait, left)), all);
  return told;
}
