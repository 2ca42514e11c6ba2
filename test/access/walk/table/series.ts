import { seriesContent } from '../meetingContents.ts';
import { type Ask, bare, officers, post, put, type Table } from './route.ts';

const version = '2026-11-20T09:00:00Z';
const ofOne = (id: string, rest = '') => `/api/series/${id}${rest}`;
const query = `?version=${encodeURIComponent(version)}`;
const move = { date: '2027-01-12', what: 'skip', reason: 'The hall is let' } as const;

/** What an officer does with a draft, with a series that everybody sees, and with none at all. */
const toEach =
  (askOf: (id: string) => Ask, published = 200) =>
  (): Ask[] => [
    askOf('draft'),
    { ...askOf('weekly'), ok: published },
    { ...askOf('no-such-series'), ok: 404 },
  ];

/** Series are the officers' alone: nobody else is told that there are any. */
export const seriesTable: Table = {
  'GET /api/series': { row: officers, council: true, asks: () => [{ path: '/api/series' }] },
  'GET /api/series/{seriesId}': {
    row: officers,
    council: true,
    asks: toEach((id) => ({ path: ofOne(id) })),
  },
  'POST /api/series': {
    row: officers,
    council: true,
    ok: 201,
    asks: () => [{ path: '/api/series', init: post(seriesContent) }],
  },
  'POST /api/series/preview': {
    row: officers,
    council: true,
    asks: () =>
      [{}, { seriesId: 'weekly' }].map((more) => ({
        path: '/api/series/preview',
        init: post({ content: seriesContent, ...more }),
      })),
  },
  'PUT /api/series/{seriesId}': {
    row: officers,
    council: true,
    asks: toEach((id) => ({
      path: ofOne(id),
      init: put({ version, content: { ...seriesContent, capacity: 5 } }),
    })),
  },
  'DELETE /api/series/{seriesId}': {
    row: officers,
    council: true,
    // People see it: its dates are cancelled one by one.
    asks: toEach((id) => ({ path: ofOne(id, query), init: bare('DELETE') }), 400),
  },
  'POST /api/series/{seriesId}/restore': {
    row: officers,
    council: true,
    asks: () =>
      ['removed', 'no-such-series'].map((id) => ({
        path: ofOne(id, '/restore'),
        init: post({ version }),
        ok: id === 'removed' ? 200 : 404,
      })),
  },
  'POST /api/series/{seriesId}/publish': {
    row: officers,
    council: true,
    asks: toEach((id) => ({ path: ofOne(id, '/publish'), init: post({ version }) })),
  },
  'POST /api/series/{seriesId}/exceptions': {
    row: officers,
    council: true,
    asks: toEach((id) => ({ path: ofOne(id, '/exceptions'), init: post({ version, exception: move }) })),
  },
  'DELETE /api/series/{seriesId}/exceptions/{date}': {
    row: officers,
    council: true,
    // People know of it: it is moved back instead.
    asks: toEach((id) => ({ path: ofOne(id, `/exceptions/2027-01-12${query}`), init: bare('DELETE') }), 400),
  },
};
