import { calendar } from '../../../casework/cases/schoolYear.ts';
import { bookable } from '../stores.ts';
import {
  bare,
  holders,
  linked,
  officers,
  ofPupils,
  ofSchool,
  post,
  put,
  type Row,
  sending,
  type Table,
} from './route.ts';

/** Who asked takes a request back, and the other side answers it. */
const asking: Row = { ...holders, asw: 'not here' };
const answering: Row = { ...linked, school: 'not here' };

const answered = (id: string, state: string, row: Row) => ({
  path: `/api/tsm-requests/${id}/answer`,
  init: post({ version: 1, state, note: 'We talk.', ...(state === 'agreed' && { on: '2026-12-01' }) }),
  row,
});

export const schoolTable: Table = {
  'GET /api/schools/{schoolId}/caseload': { row: linked, asks: ofSchool('/caseload') },
  'GET /api/pupils/{pupilId}': {
    row: linked,
    asks: (at) =>
      ofPupils('')(at).map((ask) =>
        // Without figures there is no such page, for whoever may see the case.
        [at.left, at.old].some((id) => ask.path.endsWith(`/${id}`)) ? { ...ask, ok: 404 } : ask,
      ),
  },
  'GET /api/schools/{schoolId}/figures': { row: linked, asks: ofSchool('/figures') },
  'GET /api/schools/{schoolId}/returns': { row: linked, asks: ofSchool('/returns') },
  'POST /api/schools/{schoolId}/returns/sent': {
    row: linked,
    asks: ({ school, pupil }) =>
      [true, false].map((sent) => ({
        path: `/api/schools/${school}/returns/sent`,
        init: post({ sent, returns: [{ kind: 'unauthorised', pupilId: pupil, from: '2026-09-07' }] }),
      })),
  },
  'GET /api/schools/{schoolId}/reports/half-term': {
    row: linked,
    asks: (at) => [
      ...ofSchool('/reports/half-term')(at),
      ...ofSchool('/reports/half-term?from=2026-09-07')(at),
    ],
  },
  'GET /api/schools/{schoolId}/reports/impact': {
    row: linked,
    asks: (at) => [...ofSchool('/reports/impact')(at), ...ofSchool('/reports/impact?since=2026-10-05')(at)],
  },
  'POST /api/schools/{schoolId}/tsm-requests': {
    row: holders,
    asks: ({ school }) => [
      { path: `/api/schools/${school}/tsm-requests`, init: post({ id: 'new-request', reason: 'Absence' }) },
    ],
  },
  'POST /api/tsm-requests/{requestId}/answer': {
    row: linked,
    asks: ({ meeting }) => [
      answered(meeting, 'agreed', answering),
      answered(meeting, 'declined', answering),
      answered(meeting, 'withdrawn', asking),
    ],
  },
  'GET /api/schools/{schoolId}/calendar': { row: linked, asks: ofSchool('/calendar') },
  'PUT /api/schools/{schoolId}/calendar': {
    row: linked,
    asks: ({ school, calendarVersion: version }) => [
      { path: `/api/schools/${school}/calendar`, init: put({ dates: calendar, version }) },
    ],
  },
  'DELETE /api/schools/{schoolId}/calendar': {
    row: linked,
    asks: ({ school, calendarVersion: version }) => [
      {
        path: `/api/schools/${school}/calendar?version=${encodeURIComponent(version)}`,
        init: bare('DELETE'),
      },
    ],
  },
  'POST /api/occurrences/{occurrenceId}/places': {
    row: linked,
    ok: 201,
    asks: ({ school }) => [
      {
        path: `/api/occurrences/${bookable}/places`,
        init: post({ topic: 'codes', schoolId: school }),
      },
      {
        path: '/api/occurrences/no-such-date/places',
        init: post({ topic: 'codes', schoolId: school }),
        ok: 404,
      },
    ],
  },
  'DELETE /api/places/{placeId}': {
    row: linked,
    asks: ({ heldPlace }) => [{ path: `/api/places/${heldPlace}`, init: bare('DELETE') }],
  },
  'POST /api/audit/notes': {
    row: linked,
    asks: ({ school, pupil, left }) => [
      {
        path: '/api/audit/notes',
        init: post({ act: 'exported', subject: 'caseload', schoolId: school, count: 3 }),
      },
      ...[pupil, left].map((pupilId) => ({
        path: '/api/audit/notes',
        init: post({ act: 'printed', subject: 'pupil', pupilId }),
      })),
    ],
    once: [
      { path: '/api/audit/notes', init: post({ act: 'printed', subject: 'report' }) },
      { path: '/api/audit/notes', init: post({ act: 'exported', subject: 'audit' }), row: officers },
    ],
  },
  'GET /api/audit': {
    row: officers,
    asks: ({ school, pupil }) =>
      [`schoolId=${school}`, `pupilId=${pupil}`].map((about) => ({
        path: `/api/audit?from=2026-11-01&to=2026-12-31&${about}`,
        nowhere: 200,
      })),
  },
  'POST /api/retention/removals': {
    row: officers,
    asks: ({ old, pupil }) => [
      { path: '/api/retention/removals', init: post({ pupilIds: [old], reason: 'Kept long enough' }) },
      // On the caseload.
      { path: '/api/retention/removals', init: post({ pupilIds: [pupil], reason: 'A slip' }), ok: 400 },
    ],
  },
  'POST /api/retention/removals/undo': {
    row: officers,
    asks: ({ old }) => [
      { path: '/api/retention/removals/undo', init: post({ pupilIds: [old], reason: 'A slip' }) },
    ],
  },
  'POST /api/retention/files': {
    row: officers,
    asks: ({ dueFile }) => [
      { path: '/api/retention/files', init: sending('POST', { fileIds: [dueFile] }), nowhere: 400 },
    ],
  },
};
