import type { z } from '@hono/zod-openapi';
import type { Person } from '../../access/person.ts';
import type { School } from '../../casework/school.ts';
import type { Occurrence } from '../../meetings/occurrence.ts';
import { placesHeldBy, placesLeft } from '../../meetings/places.ts';
import type { occurrence as contract } from '../contract/meetings.ts';

/** An occurrence as this person sees it: how many places are left, and of the taken ones only theirs. */
export function occurrenceView(
  occurrence: Occurrence,
  person: Person,
  schools: readonly School[],
): z.infer<typeof contract> {
  const mine = placesHeldBy(person, occurrence).map(({ placeId, schoolId, personName, topic, question }) => {
    const schoolName = schools.find(({ id }) => id === schoolId)?.name;
    return {
      placeId,
      ...(schoolId !== undefined && { schoolId }),
      ...(schoolName !== undefined && { schoolName }),
      personName,
      topic,
      ...(question !== undefined && { question }),
    };
  });
  const { id, kind, title, startsAt, endsAt, capacity, cancelled, joinUrl } = occurrence;
  return {
    id,
    kind,
    title,
    startsAt,
    endsAt,
    capacity,
    placesLeft: cancelled ? 0 : placesLeft(occurrence),
    cancelled,
    ...(mine.length > 0 && joinUrl !== undefined && { joinUrl }),
    mine,
  };
}
