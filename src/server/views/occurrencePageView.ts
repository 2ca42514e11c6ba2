import type { z } from '@hono/zod-openapi';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import type { School } from '../../casework/school.ts';
import type { Occurrence, TakenPlace } from '../../meetings/occurrence.ts';
import { isOver } from '../../meetings/places.ts';
import type { occurrencePage } from '../contract/occurrencePages.ts';
import { placeView } from './occurrenceView.ts';

/** A date as an officer sees it. `now` is an instant. */
export function occurrencePageView(
  occurrence: Occurrence,
  { schools, now }: { schools: readonly School[]; now: string },
): z.infer<typeof occurrencePage> {
  const { id, kind, title, startsAt, endsAt, capacity, leadMinutes, waitlist, sequence } = occurrence;
  const { cancelled, cancelledBecause, movedFrom, joinUrl, eventId } = occurrence;
  const wallTime = wallTimeOf(now);
  const shown = (place: TakenPlace) => ({
    ...placeView(place, schools),
    email: place.email,
    takenAt: place.takenAt,
  });
  return {
    ...{ id, kind, title, startsAt, endsAt, capacity, leadMinutes, waitlist, sequence, cancelled },
    ...(cancelledBecause !== undefined && { cancelledBecause }),
    ...(movedFrom !== undefined && { movedFrom }),
    ...(joinUrl !== undefined && { joinUrl }),
    begun: startsAt <= wallTime,
    over: isOver(occurrence, wallTime),
    inCalendar: eventId !== undefined,
    places: occurrence.places.map(shown),
    waiting: occurrence.waiting.map(shown),
  };
}
