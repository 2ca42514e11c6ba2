import type { MeetingPorts } from './meetingPorts.ts';
import type { Occurrence, TakenPlace } from './occurrence.ts';
import type { PlaceRecord } from './ports.ts';
import { projectLatest } from './projectLatest.ts';
import { waitAtMost } from './waitAtMost.ts';

type Change = {
  place: TakenPlace;
  status: PlaceRecord['status'];
  /** When the person asked, as `performance.now()` had it. */
  askedAt: number;
};
type Told = { occurrence: Occurrence; calendarPending: boolean };

/** A person waits for an answer, and Teams gives up on a card after ten seconds: the calendar may take longer. */
const longestWait = 4000;
const longestWaitInAll = 7000;
const shortestWait = 500;

/**
 * Brings the record of the place and the team's calendar up to date after a decision that has been saved.
 * Never rejects: what fails here, or takes too long, is pending, and the reconciler finishes it.
 */
export async function tellOthers(occurrence: Occurrence, change: Change, ports: MeetingPorts): Promise<Told> {
  let told: Told = { occurrence, calendarPending: true };
  const both = Promise.allSettled([
    ports.places.write(recordOf(occurrence.id, change)),
    projectLatest(occurrence, ports),
  ]).then(([recorded, projected]) => {
    told = {
      occurrence: projected.status === 'fulfilled' ? projected.value : occurrence,
      calendarPending: recorded.status === 'rejected' || projected.status === 'rejected',
    };
  });
  const left = longestWaitInAll - (performance.now() - change.askedAt);
  await waitAtMost(Math.min(longestWait, Math.max(shortestWait, left)), both);
  return told;
}

function recordOf(occurrenceId: string, { place, status }: Change): PlaceRecord {
  const { placeId, personId, schoolId } = place;
  return { placeId, occurrenceId, personId, ...(schoolId !== undefined && { schoolId }), status };
}
