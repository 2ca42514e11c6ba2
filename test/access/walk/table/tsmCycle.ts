import { action } from '../../../casework/cases/contents.ts';
import type { Place } from '../place.ts';
import { seen } from '../tsmMeetings.ts';
import { type Ask, bare, holders, linked, post, put, type Route, type Table } from './route.ts';

const every = ({ offered, booked, held, signed, agreed }: Place['tsm']) => [
  offered,
  booked,
  held,
  signed,
  agreed,
];

/** A request of every meeting by its path alone. */
const ofMeetings =
  (rest: string) =>
  ({ tsm }: Place): Ask[] =>
    every(tsm).map((id) => ({ path: `/api/tsm-meetings/${id}${rest}` }));

export const reading = (rest: string): Route => ({ row: linked, asks: ofMeetings(rest) });

const answer = { register: 'last-upload', listsConfirmed: true, wholeSchool: 'Cocoa at the gate.' };
const agreedAction = { ...action, what: 'Lend a bicycle' };
const said = { discussed: 'brief', approach: 'Ring at seven.', lead: 'Form tutor' };

const pupilPath = (meeting: string, pupil: string) => `/api/tsm-meetings/${meeting}/minutes/pupils/${pupil}`;

/** Of a meeting that has gone on, or has not come so far. */
export const tooLate = 400;
const elsewhere = 404;

/** What is asked before a meeting, its pack and its minutes. */
export const tsmCycleTable: Table = {
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
