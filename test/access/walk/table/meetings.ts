import { dates, threadOf } from '../dates.ts';
import { bookable, booked } from '../stores.ts';
import { type Ask, everybody, linked, officers, post, put, type Row, type Table } from './route.ts';

/** Who holds a place: officers and readers come with one of their own. */
const holding: Row = { officer: 'nothing', asw: 'linked', school: 'linked', reader: 'nothing' };
const nobody: Row = { officer: 'nothing', asw: 'nothing', school: 'nothing', reader: 'nothing' };

const ofDate = (id: string, rest = '') => `/api/occurrences/${id}${rest}`;
const toCome = [bookable, booked, dates.full, dates.weekly, dates.comingForum];

/** The same of every date that is still to come, and of none. */
const ofDates = (rest: string, init: RequestInit): Ask[] => [
  ...toCome.map((id) => ({ path: ofDate(id, rest), init })),
  { path: ofDate('no-such-date', rest), init, ok: 404 },
];

const moved = { startsAt: '2026-12-02T10:00', endsAt: '2026-12-02T11:00', evenSo: true };

export const meetingTable: Table = {
  'GET /api/occurrences/{occurrenceId}': {
    row: officers,
    asks: ({ prefix }) => [{ path: ofDate(`${prefix}-date`) }],
    once: ofDates('', {}),
  },
  'POST /api/occurrences/{occurrenceId}/cancel': {
    row: officers,
    council: true,
    asks: () => ofDates('/cancel', post({ reason: 'The hall is let' })),
  },
  'POST /api/occurrences/{occurrenceId}/move': {
    row: officers,
    council: true,
    asks: () => ofDates('/move', post(moved)),
  },
  'PUT /api/occurrences/{occurrenceId}/capacity': {
    row: officers,
    council: true,
    asks: () => ofDates('/capacity', put({ capacity: 6 })),
  },
  'PUT /api/occurrences/{occurrenceId}/places/{placeId}/attended': {
    row: officers,
    asks: ({ prefix }) =>
      [true, false, null].map((attended) => ({
        path: ofDate(`${prefix}-date`, `/places/${prefix}-date.${prefix}-past/attended`),
        init: put({ attended }),
      })),
    once: [
      // It has not begun.
      {
        path: ofDate(booked, `/places/${booked}.own-place/attended`),
        init: put({ attended: true }),
        ok: 400,
      },
      // Of another date.
      {
        path: ofDate(booked, '/places/own-date.own-past/attended'),
        init: put({ attended: true }),
        ok: 404,
      },
    ],
  },
  'GET /api/meeting-numbers': {
    row: officers,
    council: true,
    asks: () =>
      ['', '?year=2026&kind=drop-in', '?kind=forum', '?year=2025'].map((query) => ({
        path: `/api/meeting-numbers${query}`,
      })),
  },
  'GET /api/occurrences/{occurrenceId}/ics': {
    row: holding,
    asks: ({ prefix }) => [{ path: ofDate(`${prefix}-date`, '/ics') }],
    once: [
      { path: ofDate(bookable, '/ics'), row: nobody },
      { path: ofDate('no-such-date', '/ics'), row: nobody },
      // Who only waits is not told how to get in.
      { path: ofDate(dates.full, '/ics'), row: { ...nobody, officer: 'everywhere' } },
    ],
  },
  'GET /api/places/past': { row: everybody, council: true, asks: () => [{ path: '/api/places/past' }] },
  'POST /api/occurrences/{occurrenceId}/waiting': {
    row: linked,
    ok: 201,
    asks: ({ school }) =>
      [
        { id: dates.crowded, ok: 201 },
        // There are places.
        { id: bookable, ok: 201 },
        { id: 'no-such-date', ok: 404 },
      ].map(({ id, ok }) => ({
        path: ofDate(id, '/waiting'),
        init: post({ topic: 'codes', schoolId: school }),
        ok,
      })),
  },
  'POST /api/places/{placeId}/move': {
    row: linked,
    asks: ({ heldPlace, prefix }) => {
      const move = (placeId: string, occurrenceId: string, ok = 200) => ({
        path: `/api/places/${placeId}/move`,
        init: post({ occurrenceId }),
        ok,
      });
      return [
        move(heldPlace, bookable),
        move(`${dates.full}.${prefix}-waiting`, bookable),
        move(heldPlace, 'no-such-date', 404),
      ];
    },
  },
  'GET /api/meeting-here': {
    row: everybody,
    // Whoever may not read a meeting is answered as where there is none.
    asks: ({ prefix }) => [
      { path: `/api/meeting-here?thread=${encodeURIComponent(threadOf(`${prefix}-tsm`))}`, nowhere: 200 },
    ],
    once: [dates.full, dates.pastForum].map((id) => ({
      path: `/api/meeting-here?thread=${encodeURIComponent(threadOf(id))}`,
    })),
  },
};
