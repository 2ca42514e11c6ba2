import { dates } from './dates.ts';
import type { Place } from './place.ts';
import { bookable, booked } from './stores.ts';
import { type Ask, bare, post, put } from './table/route.ts';
import type { Trick } from './tricks.ts';

const version = '2026-11-20T09:00:00Z';

/** Dates, places and newsletters of one's own with words about theirs. What nobody but officers may do is refused. */
export function meetingTricks(own: Place, their: Place): Trick[] {
  const theirWaiting = `${dates.full}.${their.prefix}-waiting`;
  const claim = {
    ...{ personId: 'x', personName: 'x', email: 'x@example.org', role: 'officer', schoolIds: [their.school] },
    ...{ placeId: their.heldPlace, insteadOf: their.heldPlace, attended: true, promotedAt: version },
  };
  const move = (placeId: string, occurrenceId: string): Ask => ({
    path: `/api/places/${placeId}/move`,
    init: post({ occurrenceId }),
  });
  const booking = (id: string, body: object): Ask => ({
    path: `/api/occurrences/${id}/places`,
    init: post({ topic: 'codes', ...body }),
  });
  const refused: Record<string, Ask> = {
    'moves a place': move(their.heldPlace, bookable),
    'moves a place by its end': move(`${bookable}.${their.prefix}-place`, dates.crowded),
    'moves who waits': move(theirWaiting, bookable),
    'moves who waits to where they are': move(theirWaiting, dates.full),
    'moves a place of the past': move(`${their.prefix}-date.${their.prefix}-past`, bookable),
    'gives up who waits': { path: `/api/places/${theirWaiting}`, init: bare('DELETE') },
    'gives up a place of the past': {
      path: `/api/places/${their.prefix}-date.${their.prefix}-past`,
      init: bare('DELETE'),
    },
    'books for a school': booking(bookable, { schoolId: their.school }),
    'waits for a school': {
      path: `/api/occurrences/${dates.crowded}/waiting`,
      init: post({ topic: 'codes', schoolId: their.school }),
    },
    'takes a date away': { path: `/api/occurrences/${their.prefix}-date/ics` },
    'says who came': {
      path: `/api/occurrences/${booked}/places/${their.heldPlace}/attended`,
      init: put({ attended: true }),
    },
    'writes on a forum in passing': {
      path: `/api/forums/${dates.comingForum}`,
      init: put({ version, content: { agenda: [], papers: [], slides: [], notes: '' }, role: 'officer' }),
    },
    'reads a forum of theirs': { path: `/api/forums/${their.prefix}-date` },
  };
  const done: Record<string, Ask> = {
    'books and says for whom': booking(bookable, { ...claim, schoolId: own.school }),
    'acknowledges and says for whom': {
      path: '/api/newsletters/news-sent/acknowledgement',
      init: post(claim),
    },
    'asks what is over and says for whom': { path: `/api/places/past?schoolId=${their.school}` },
    'asks what comes and says for whom': { path: `/api/occurrences?schoolId=${their.school}&personId=x` },
    'asks which meeting this is': {
      path: `/api/meeting-here?thread=19%3Ameeting_${their.prefix}-tsm%40thread.v2`,
    },
  };
  return [
    ...Object.entries(refused).map(([what, ask]) => ({ what, ask })),
    ...Object.entries(done).map(([what, ask]) => ({ what, ask, done: true as const })),
  ];
}
