import { type Ask, officers, post, put, type Row, type Table } from './route.ts';

/** Newsletters go to schools and to those who support them. */
const notReaders: Row = { officer: 'everywhere', asw: 'everywhere', school: 'everywhere', reader: 'never' };
/** What was never sent is for officers alone. */
const unsent: Row = { officer: 'everywhere', asw: 'nothing', school: 'nothing', reader: 'never' };

const version = '2026-11-20T09:00:00Z';
const [sent, draft, withdrawn, none] = ['news-sent', 'news-draft', 'news-withdrawn', 'no-such-news'];
const ofOne = (id: string | undefined, rest = '') => `/api/newsletters/${id}${rest}`;

const content = { halfTerm: '2026/27, Autumn 2', title: 'Winter news', text: 'Snow is coming.', links: [] };
const written = put({ version, content });

/** A step of the officers' from the version that they saw; what each kind of newsletter is answered with. */
const step = (rest: string, answers: Readonly<Record<string, number>>) => (): Ask[] =>
  Object.entries(answers).map(([id, ok]) => ({ path: ofOne(id, rest), init: post({ version }), ok }));

export const newsletterTable: Table = {
  'GET /api/newsletters': { row: notReaders, council: true, asks: () => [{ path: '/api/newsletters' }] },
  'GET /api/newsletters/{newsletterId}': {
    row: notReaders,
    council: true,
    asks: () => [
      { path: ofOne(sent) },
      { path: ofOne(withdrawn) },
      { path: ofOne(draft), row: unsent },
      { path: ofOne(none), ok: 404 },
    ],
  },
  'PUT /api/newsletters/{newsletterId}': {
    row: officers,
    council: true,
    asks: () => [
      { path: ofOne(draft), init: written },
      { path: ofOne('news-next'), init: put({ version: 'new', content }) },
      // People have read them.
      { path: ofOne(sent), init: written, ok: 400 },
      { path: ofOne(withdrawn), init: written, ok: 400 },
    ],
  },
  'POST /api/newsletters/{newsletterId}/send': {
    row: officers,
    council: true,
    asks: step('/send', { 'news-draft': 200, 'news-sent': 200, 'news-withdrawn': 400, 'no-such-news': 404 }),
  },
  'POST /api/newsletters/{newsletterId}/withdraw': {
    row: officers,
    council: true,
    asks: step('/withdraw', {
      ...{ 'news-draft': 200, 'news-sent': 200 },
      ...{ 'news-withdrawn': 200, 'no-such-news': 404 },
    }),
  },
  'POST /api/newsletters/{newsletterId}/nudge': {
    row: officers,
    council: true,
    asks: step('/nudge', { 'news-sent': 200, 'news-draft': 400, 'news-withdrawn': 400, 'no-such-news': 404 }),
  },
  'POST /api/newsletters/{newsletterId}/acknowledgement': {
    row: notReaders,
    council: true,
    asks: () => [
      { path: ofOne(sent, '/acknowledgement'), init: post() },
      { path: ofOne(draft, '/acknowledgement'), init: post(), ok: 404 },
      { path: ofOne(none, '/acknowledgement'), init: post(), ok: 404 },
    ],
  },
};
