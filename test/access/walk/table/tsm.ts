import { supportOfSouth } from '../people.ts';
import type { Place } from '../place.ts';
import { offeredAt, seen } from '../tsmMeetings.ts';
import { holders, linked, ofSchool, post, put, type Row, type Table } from './route.ts';
import { reading, tooLate, tsmCycleTable } from './tsmCycle.ts';

/** What the council decides: no school, whichever it is. */
const council: Row = { ...linked, school: 'never' };

const offerOf = ({ school, tsm }: Place) => ({
  ...{ schoolId: school, version: seen, mode: 'teams', minutes: 60, reason: 'The hall is let.' },
  ...{ leadId: tsm.lead, leadRole: 'attendance-champion', attendees: [], mustBeFree: [] },
  times: ['2026-12-10T10:00'],
});

const wanted = { mode: 'teams', minutes: 60, travel: 0, people: [], soon: true };

export const tsmTable: Table = {
  'GET /api/tsm-priorities': {
    row: council,
    council: true,
    asks: () => [{ path: '/api/tsm-priorities' }],
  },
  'PUT /api/schools/{schoolId}/tsm-basis': {
    row: council,
    asks: ({ school }) => [
      {
        path: `/api/schools/${school}/tsm-basis`,
        init: put({ version: seen, basis: 'annual', override: { place: 'later', reason: 'Just met.' } }),
      },
      { path: `/api/schools/${school}/tsm-basis`, init: put({ version: 'new', basis: 'annual' }), ok: 412 },
    ],
  },
  'GET /api/schools/{schoolId}/tsm-arranging': {
    row: council,
    asks: ofSchool('/tsm-arranging'),
    // Support workers are colleagues, and invite each other: that there is one, and not for which school.
    tells: { asw: [supportOfSouth.id, supportOfSouth.name] },
  },
  'POST /api/schools/{schoolId}/tsm-times': {
    row: council,
    asks: ({ school, tsm }) =>
      [wanted, { ...wanted, meetingId: tsm.offered }].map((body) => ({
        path: `/api/schools/${school}/tsm-times`,
        init: post(body),
      })),
  },
  'GET /api/tsm-meetings': { row: linked, council: true, asks: () => [{ path: '/api/tsm-meetings' }] },
  'GET /api/tsm-meetings/{meetingId}': reading(''),
  'PUT /api/tsm-meetings/{meetingId}/offer': {
    row: council,
    asks: (at) => [
      { path: `/api/tsm-meetings/${at.tsm.offered}/offer`, init: put(offerOf(at)) },
      { path: `/api/tsm-meetings/${at.tsm.booked}/offer`, init: put(offerOf(at)) },
      { path: `/api/tsm-meetings/${at.tsm.held}/offer`, init: put(offerOf(at)), ok: tooLate },
      // One is offered already.
      { path: `/api/tsm-meetings/new-meeting/offer`, init: put(offerOf(at)), ok: 400 },
    ],
  },
  'POST /api/tsm-meetings/{meetingId}/pick': {
    row: holders,
    asks: ({ tsm }) => [
      { path: `/api/tsm-meetings/${tsm.offered}/pick`, init: post({ startsAt: offeredAt }) },
      {
        path: `/api/tsm-meetings/${tsm.offered}/pick`,
        init: post({ startsAt: '2026-12-09T10:00' }),
        ok: 409,
      },
      { path: `/api/tsm-meetings/${tsm.booked}/pick`, init: post({ startsAt: offeredAt }), ok: 409 },
      { path: `/api/tsm-meetings/${tsm.agreed}/pick`, init: post({ startsAt: offeredAt }), ok: tooLate },
    ],
  },
  'POST /api/tsm-meetings/{meetingId}/none-suits': {
    row: holders,
    asks: ({ tsm }) => [
      { path: `/api/tsm-meetings/${tsm.offered}/none-suits`, init: post({ reason: 'Inspection' }) },
      { path: `/api/tsm-meetings/${tsm.held}/none-suits`, init: post({ reason: 'Inspection' }), ok: tooLate },
    ],
  },
  'POST /api/tsm-meetings/{meetingId}/move': {
    row: council,
    asks: ({ tsm }) => {
      const move = { version: seen, startsAt: '2026-12-10T10:00', reason: 'Agreed on the phone' };
      return [
        { path: `/api/tsm-meetings/${tsm.booked}/move`, init: post({ ...move, anyway: false }) },
        { path: `/api/tsm-meetings/${tsm.offered}/move`, init: post({ ...move, anyway: true }) },
        {
          path: `/api/tsm-meetings/${tsm.booked}/move`,
          init: post({ ...move, version: 'x', anyway: true }),
          ok: 412,
        },
        { path: `/api/tsm-meetings/${tsm.held}/move`, init: post({ ...move, anyway: true }), ok: tooLate },
      ];
    },
  },
  'POST /api/tsm-meetings/{meetingId}/call-off': {
    row: council,
    asks: ({ tsm }) =>
      [
        { id: tsm.offered, as: 'cancelled' },
        { id: tsm.booked, as: 'no-show' },
        { id: tsm.booked, as: 'cancelled', ok: tooLate },
        { id: tsm.agreed, as: 'cancelled', ok: tooLate },
      ].map(({ id, as, ok = 200 }) => ({
        path: `/api/tsm-meetings/${id}/call-off`,
        init: post({ version: seen, as, reason: 'Nobody came' }),
        ok,
      })),
  },
  ...tsmCycleTable,
};
