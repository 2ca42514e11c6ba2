import { calendar } from '../../../casework/cases/schoolYear.ts';
import { plainSettings } from '../../../casework/plainSettings.ts';
import {
  bare,
  everybody,
  linked,
  officers,
  post,
  put,
  type Route,
  type Row,
  sending,
  type Table,
} from './route.ts';

/** A request that is about no school. */
const once = (row: Row, path: string, init: RequestInit = {}): Route => ({
  row,
  council: true,
  asks: () => [{ path, init }],
});

const draft = {
  ...{ question: 'Who waters the plants?', alsoAsked: [], text: 'The gardener.', codes: [] },
  reviewOn: '2027-06-01',
};
const question = { id: 'question-1', version: 'new' };
const guidanceVersion = '2026-11-20T09:00:00Z';
const figures = { name: 'Wiltshire', year: '2024/25', attendance: '93.4', source: 'A table of ours' };
const dates = { name: 'dates.csv', text: 'Name,From,To\nAutumn term,2026-09-03,2026-12-18\n' };

export const councilTable: Table = {
  'GET /api/me': { ...once(everybody, '/api/me'), ownToken: true },
  'GET /api/caseload': once(linked, '/api/caseload'),
  'GET /api/week': once(linked, '/api/week'),
  'GET /api/tsm-requests': once(linked, '/api/tsm-requests'),
  'GET /api/letters': once(linked, '/api/letters'),
  'GET /api/letters/templates/{typeId}': {
    ...once(linked, '/api/letters/templates/attendance-concern'),
    asks: () => [
      { path: '/api/letters/templates/attendance-concern' },
      { path: '/api/letters/templates/no-such-letter', ok: 404 },
    ],
  },
  'PUT /api/letters/templates/{typeId}': {
    ...once(officers, ''),
    // That a Word file is taken is tested with the letters.
    ok: 400,
    asks: () => [
      { path: '/api/letters/templates/attendance-concern', init: { method: 'PUT', body: 'no Word file' } },
      { path: '/api/letters/templates/no-such-letter', init: { method: 'PUT', body: 'x' }, ok: 404 },
    ],
  },
  'GET /api/reports/legal': once(linked, '/api/reports/legal'),
  'GET /api/views': once(linked, '/api/views'),
  'PUT /api/views': once(linked, '/api/views', put({ views: [{ name: 'Year 9', settings: { year: '9' } }] })),
  'GET /api/council': once(linked, '/api/council'),
  'PUT /api/council/{part}': {
    ...once(officers, ''),
    asks: () => [
      {
        path: '/api/council/measures',
        init: put({ version: 0, content: { ...plainSettings.measures, checkDays: 12 } }),
      },
      { path: '/api/council/no-such-part', init: put({ version: 0 }), ok: 404 },
      { path: '/api/council/constructor', init: put({ version: 0 }), ok: 404 },
    ],
  },
  'GET /api/retention': once(officers, '/api/retention'),
  'GET /api/calendar': once(officers, '/api/calendar'),
  'PUT /api/calendar': once(officers, '/api/calendar', put({ dates: calendar })),
  'POST /api/calendar/read': once(linked, '/api/calendar/read', post(dates)),
  'GET /api/comparisons': once(everybody, '/api/comparisons'),
  'POST /api/comparisons': { ...once(officers, '/api/comparisons', post(figures)), ok: 201 },
  'DELETE /api/comparisons/{comparisonId}': {
    ...once(officers, ''),
    asks: () => [
      { path: '/api/comparisons/comparison-1', init: bare('DELETE'), ok: 204 },
      { path: '/api/comparisons/no-such-figures', init: bare('DELETE'), ok: 404 },
    ],
  },
  'GET /api/occurrences': once(everybody, '/api/occurrences'),
  'GET /api/me/favourites': once(everybody, '/api/me/favourites'),
  'PUT /api/me/favourites': once(everybody, '/api/me/favourites', put({ approachIds: ['breakfast-club'] })),
  'POST /api/ask': {
    ...once(everybody, ''),
    asks: () =>
      [
        'Who is my attendance support worker?',
        'When is the next drop-in?',
        'Which code for a dentist appointment?',
      ].map((asked) => ({ path: '/api/ask', init: post({ question: asked }) })),
  },
  'POST /api/questions': {
    ...once(everybody, '/api/questions', post({ question: 'Who paints the fence?', reason: 'unhelpful' })),
    ok: 201,
  },
  'GET /api/questions': once(officers, '/api/questions'),
  'GET /api/questions/asked': once(officers, '/api/questions/asked'),
  'GET /api/questions.csv': once(officers, '/api/questions.csv'),
  'POST /api/questions/answer': once(
    officers,
    '/api/questions/answer',
    post({ questions: [question], guidance: draft }),
  ),
  'POST /api/questions/discussed': once(
    officers,
    '/api/questions/discussed',
    post({ questions: [question] }),
  ),
  'POST /api/questions/reopen': once(officers, '/api/questions/reopen', post({ questions: [question] })),
  'GET /api/guidance': once(officers, '/api/guidance'),
  'PATCH /api/guidance/{guidanceId}': {
    ...once(officers, ''),
    asks: () => [
      { path: '/api/guidance/guidance-1', init: sending('PATCH', { version: guidanceVersion, draft }) },
      { path: '/api/guidance/no-such', init: sending('PATCH', { version: 'new', draft }), ok: 404 },
    ],
  },
  'PUT /api/guidance/{guidanceId}/use': once(
    officers,
    '/api/guidance/guidance-1/use',
    put({ version: guidanceVersion, retired: true }),
  ),
};

/** Open to everybody: they hold nobody's data. The channel of the bot asks for a proof of its own: see test/bot. */
export const publicOperations: readonly string[] = [
  'GET /healthz',
  'GET /api/openapi.json',
  'POST /api/messages',
];
