import type { z } from '@hono/zod-openapi';
import { may } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { School } from '../../casework/school.ts';
import type { SeenForum } from '../../meetings/forum/readForum.ts';
import type { TakenPlace } from '../../meetings/occurrence.ts';
import { isOver } from '../../meetings/places.ts';
import { versionOf } from '../../records/recordVersion.ts';
import type { forum } from '../contract/forums.ts';

type Seeing = { person: Person; schools: readonly School[] /** Wall time. */; now: string };

/** The page of a forum as this person sees it. */
export function forumView(seen: SeenForum, { person, schools, now }: Seeing): z.infer<typeof forum> {
  const { occurrence, page, registrants } = seen;
  const { id, title, startsAt, endsAt, cancelled } = occurrence;
  const registrant = ({ placeId, personName, schoolId, colleague, attended }: TakenPlace) => {
    const schoolName = schools.find((school) => school.id === schoolId)?.name;
    return {
      ...{ placeId, personName },
      ...(schoolName !== undefined && { schoolName }),
      ...(colleague && { colleague: colleague.name }),
      ...(attended !== undefined && { attended }),
    };
  };
  const mayEdit = may(person, 'forum-page:edit');
  return {
    ...{ id, title, startsAt, endsAt, cancelled, over: isOver(occurrence, now), mayEdit },
    version: page ? versionOf(page) : 'new',
    ...(page && mayEdit && { changed: page.changed }),
    agenda: [...(page?.agenda ?? [])],
    papers: [...(page?.papers ?? [])],
    slides: [...(page?.slides ?? [])],
    notes: page?.notes ?? '',
    ...(page?.sentAt !== undefined && { sentAt: page.sentAt }),
    ...(page?.afterSending && { afterSending: page.afterSending }),
    ...(registrants && {
      registrants: {
        booked: registrants.booked,
        waiting: registrants.waiting,
        came: registrants.came,
        missed: registrants.missed,
        mine: registrants.mine.map(registrant),
        ...(registrants.places && { places: registrants.places.map(registrant) }),
        ...(registrants.waitingPlaces && { waitingPlaces: registrants.waitingPlaces.map(registrant) }),
      },
    }),
  };
}
