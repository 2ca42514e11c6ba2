import { action } from '../../../casework/cases/contents.ts';
import { supportOfSouth } from '../people.ts';
import type { Place } from '../place.ts';
import { offeredAt, seen } from '../tsmMeetings.ts';
import {
  type Ask,
  bare,
  holders,
  linked,
  ofSchool,
  post,
  put,
  type Route,
  type Row,
  type Table,
} from './route.ts';

/** What the council decides: no school, whichever it is. */
const council: Row = { ...linked, school: 'never' };

type Tsm = Place['tsm'];

const every = ({ offered, booked, held, signed, agreed }: Tsm) => [offered, booked, held, signed, agreed];

/** A request of every meeting by its path alone. */
const ofMeetings =
  (rest: string) =>
  ({ tsm }: Place): Ask[] =>
    every(tsm).map((id) => ({ path: `/api/tsm-meetings/${id}${rest}` }));

const reading = (rest: string): Route => ({ row: linked, asks: ofMeetings(rest) });

const offerOf = ({ school, tsm }: Place) => ({
  ...{ schoolId: school, version: seen, mode: 'teams', minutes: 60, reason: 'The hall is let.' },
  ...{ leadId: tsm.lead, leadRole: 'attendance-champion', attendees: [], mustBeFree: [] },
  times: ['2026-12-10T10:00'],
});

const wanted = { mode: 'teams', minutes: 60, travel: 0, people: [], soon: true };
const answer = { register: 'last-upload', listsConfirmed: true, wholeSchool: 'Cocoa at the gate.' };
const { planId: _, ...agreedAction } = { ...action, planId: undefined, what: 'Lend a bicycle' };
const said = { discussed: 'brief', approach: 'Ring at seven.', lead: 'Form tutor' };

const pupilPath = (meeting: string, pupil: string) => `/api/tsm-meetings/${meeting}/minutes/pupils/${pupil}`;

const tooLate = 400;
const elsewhere = 404;

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
  'GET /api/tsm-meetings/{meetingId}/data': reading('/data'),
  'PUT /api/tsm-meetings/{meetingId}/data': {
    row: holders,
    asks: ({ tsm, pupil }) => {
      const body = (version: string, pupilIds: string[]) => put({ version, answer: { ...answer, pupilIds } });
      return [
        { path: `/api/tsm-meetings/${tsm.booked}/data`, init: body('new', [pupil]) },
        {
          path: `/api/tsm-meetings/${tsm.booked}/data`,
          init: body('new', ['nobody']),
          ok: 400,
          nowhere: 404,
        },
        { path: `/api/tsm-meetings/${tsm.held}/data`, init: body(seen, [pupil]), ok: tooLate },
      ];
    },
  },
  'GET /api/tsm-meetings/{meetingId}/pack': reading('/pack'),
  'GET /api/tsm-meetings/{meetingId}/pack/file': reading('/pack/file'),
  'GET /api/tsm-meetings/{meetingId}/minutes': reading('/minutes'),
  'GET /api/tsm-meetings/{meetingId}/minutes/file': reading('/minutes/file'),
  'PUT /api/tsm-meetings/{meetingId}/minutes/pupils/{pupilId}': {
    row: linked,
    asks: ({ tsm, pupil, unwritten }) => [
      { path: pupilPath(tsm.booked, pupil), init: put({ version: 0, said }) },
      { path: pupilPath(tsm.booked, unwritten), init: put({ version: 0, said }) },
      { path: pupilPath(tsm.held, pupil), init: put({ version: 1, said }) },
      { path: pupilPath(tsm.signed, pupil), init: put({ version: 1, said }) },
      // What is refused leaves agreed what was agreed.
      { path: pupilPath(tsm.signed, pupil), init: put({ version: 7, said }), ok: 412 },
      { path: pupilPath(tsm.held, 'nobody'), init: put({ version: 0, said }), ok: elsewhere },
      { path: pupilPath(tsm.agreed, pupil), init: put({ version: 1, said }), ok: tooLate },
    ],
  },
  'PUT /api/tsm-meetings/{meetingId}/minutes/pupils/{pupilId}/actions/{actionId}': {
    row: linked,
    asks: ({ tsm, pupil, entries }) => {
      const at = (meeting: string, id: string) => `${pupilPath(meeting, pupil)}/actions/${id}`;
      const body = (version: number) => put({ version, content: agreedAction });
      return [
        { path: at(tsm.booked, 'new-action'), init: body(0) },
        { path: at(tsm.held, tsm.minuted), init: body(1) },
        // Of another meeting, and of none.
        { path: at(tsm.booked, tsm.minuted), init: body(1), ok: elsewhere },
        { path: at(tsm.held, entries.action), init: body(1), ok: elsewhere },
        { path: at(tsm.agreed, tsm.agreedAction), init: body(1), ok: tooLate },
      ];
    },
  },
  'POST /api/tsm-meetings/{meetingId}/minutes/pupils/{pupilId}/actions/{actionId}/removal': {
    row: linked,
    asks: ({ tsm, pupil, entries }) => {
      const at = (meeting: string, id: string) => `${pupilPath(meeting, pupil)}/actions/${id}/removal`;
      const init = post({ version: 1, removed: true });
      return [
        { path: at(tsm.held, tsm.minuted), init },
        { path: at(tsm.booked, tsm.minuted), init, ok: elsewhere },
        { path: at(tsm.held, entries.action), init, ok: elsewhere },
        { path: at(tsm.agreed, tsm.agreedAction), init, ok: tooLate },
      ];
    },
  },
  'PUT /api/tsm-meetings/{meetingId}/minutes/part': {
    row: linked,
    asks: ({ tsm }) => {
      const whole = { id: 'for-all', what: 'Mend the gate', owner: 'Caretaker', organisation: 'school' };
      const parts = [
        { part: 'summary', after: 'Better.' },
        { part: 'goodPractice', after: 'A choir.' },
        { part: 'action', id: 'for-all', after: { ...whole, dueOn: '2026-12-11' } },
      ];
      return [
        ...parts.map((part) => ({ path: `/api/tsm-meetings/${tsm.booked}/minutes/part`, init: put(part) })),
        { path: `/api/tsm-meetings/${tsm.held}/minutes/part`, init: put(parts[0]), ok: 412 },
        { path: `/api/tsm-meetings/${tsm.offered}/minutes/part`, init: put(parts[0]), ok: tooLate },
      ];
    },
  },
  'POST /api/tsm-meetings/{meetingId}/held': {
    row: linked,
    asks: ({ tsm }) => {
      const init = post({ came: [{ name: 'Governor', role: 'other', attended: true }] });
      return [
        { path: `/api/tsm-meetings/${tsm.booked}/held`, init },
        { path: `/api/tsm-meetings/${tsm.signed}/held`, init },
        { path: `/api/tsm-meetings/${tsm.offered}/held`, init, ok: tooLate },
        { path: `/api/tsm-meetings/${tsm.agreed}/held`, init, ok: tooLate },
      ];
    },
  },
  'POST /api/tsm-meetings/{meetingId}/agreement': {
    row: linked,
    asks: ({ tsm }) => [
      { path: `/api/tsm-meetings/${tsm.held}/agreement`, init: post({ version: tsm.versions.held }) },
      { path: `/api/tsm-meetings/${tsm.signed}/agreement`, init: post({ version: tsm.versions.signed }) },
      { path: `/api/tsm-meetings/${tsm.held}/agreement`, init: post({ version: 'x' }), ok: 412 },
      { path: `/api/tsm-meetings/${tsm.booked}/agreement`, init: post({ version: 'x' }), ok: tooLate },
    ],
  },
  'DELETE /api/tsm-meetings/{meetingId}/agreement': {
    row: linked,
    asks: ({ tsm }) => [
      { path: `/api/tsm-meetings/${tsm.signed}/agreement`, init: bare('DELETE') },
      { path: `/api/tsm-meetings/${tsm.agreed}/agreement`, init: bare('DELETE'), ok: tooLate },
    ],
  },
  'POST /api/tsm-meetings/{meetingId}/addenda': {
    row: linked,
    asks: ({ tsm, pupil, unwritten }) => {
      const text = 'It was the other gate.';
      return [
        { path: `/api/tsm-meetings/${tsm.agreed}/addenda`, init: post({ text }) },
        { path: `/api/tsm-meetings/${tsm.agreed}/addenda`, init: post({ text, pupilId: pupil }) },
        // Nobody spoke of them.
        {
          path: `/api/tsm-meetings/${tsm.agreed}/addenda`,
          init: post({ text, pupilId: unwritten }),
          ok: elsewhere,
        },
        { path: `/api/tsm-meetings/${tsm.held}/addenda`, init: post({ text }), ok: tooLate },
      ];
    },
  },
};
