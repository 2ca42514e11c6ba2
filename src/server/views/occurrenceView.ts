import type { z } from '@hono/zod-openapi';
import type { Person } from '../../access/person.ts';
import type { School } from '../../casework/school.ts';
import type { Occurrence, TakenPlace } from '../../meetings/occurrence.ts';
import { positionOf } from '../../meetings/occurrences/joinWaitlist.ts';
import { inTimeToTell } from '../../meetings/occurrences/promotion.ts';
import { isClosed, placesHeldBy, placesLeft, waitedForBy } from '../../meetings/places.ts';
import type { occurrence as contract } from '../contract/meetings.ts';

type Names = readonly Pick<School, 'id' | 'name'>[];

/** What was written with a place. */
export function placeView(place: TakenPlace, schools: Names) {
  const { placeId, schoolId, personName, topic, question, colleague, promotedAt, attended } = place;
  const schoolName = schools.find(({ id }) => id === schoolId)?.name;
  return {
    placeId,
    ...(schoolId !== undefined && { schoolId }),
    ...(schoolName !== undefined && { schoolName }),
    personName,
    topic,
    ...(question !== undefined && { question }),
    ...(colleague && { colleague: { name: colleague.name, email: colleague.email } }),
    ...(promotedAt !== undefined && { promotedAt }),
    ...(attended !== undefined && { attended }),
  };
}

type Viewer = { person: Person; schools: Names; now: string };

/** An occurrence as this person sees it: how many places are left, and of the taken ones only theirs. */
export function occurrenceView(
  occurrence: Occurrence,
  { person, schools, now }: Viewer,
): z.infer<typeof contract> {
  const held = placesHeldBy(person, occurrence);
  const waited = waitedForBy(person, occurrence);
  const { id, kind, title, startsAt, endsAt, capacity, cancelled } = occurrence;
  const { joinUrl, cancelledBecause, movedFrom } = occurrence;
  const concerned = held.length + waited.length > 0;
  const left = cancelled ? 0 : placesLeft(occurrence);
  const closed = isClosed(occurrence, now);
  return {
    ...{ id, kind, title, startsAt, endsAt, capacity, cancelled, closed },
    placesLeft: left,
    canWait: occurrence.waitlist && !cancelled && left === 0 && !closed && inTimeToTell(occurrence, now),
    ...(concerned && cancelledBecause !== undefined && { cancelledBecause }),
    ...(concerned && movedFrom !== undefined && { movedFrom }),
    ...(held.length > 0 && joinUrl !== undefined && { joinUrl }),
    mine: [
      ...held.map((place) => placeView(place, schools)),
      ...waited.map((place) => ({
        ...placeView(place, schools),
        position: positionOf(place.placeId, occurrence) ?? 1,
      })),
    ],
  };
}
