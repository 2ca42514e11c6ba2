import { dates } from '../dates.ts';
import { booked } from '../stores.ts';
import { type Ask, everybody, officers, post, put, type Row, type Table } from './route.ts';

const { comingForum, pastForum } = dates;
const ofForum = (id: string, rest = '') => `/api/forums/${id}${rest}`;
const version = '2026-11-20T09:00:00Z';

/** What is no forum has no page. */
const noForums = (rest: string, init: RequestInit = {}): Ask[] =>
  ['no-such-forum', booked].map((id) => ({ path: ofForum(id, rest), init, ok: 404 }));

/** What lies in the library and is on no page. */
const onNoPage: Row = { officer: 'everywhere', asw: 'nothing', school: 'nothing', reader: 'nothing' };

const content = (papers: readonly string[], slides: readonly string[]) => ({
  agenda: [{ id: 'item-1', title: 'Welcome', minutes: 15 }],
  ...{ papers, slides, notes: 'We will talk of codes.' },
});

const pdf = (name: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/octet-stream', 'x-file-name': name },
  body: '%PDF-1.7 Nothing else',
});

export const forumTable: Table = {
  'GET /api/forums/{occurrenceId}': {
    row: everybody,
    council: true,
    asks: () => [comingForum, pastForum].map((id) => ({ path: ofForum(id) })),
    once: noForums(''),
  },
  'PUT /api/forums/{occurrenceId}': {
    row: officers,
    council: true,
    asks: () => [
      { path: ofForum(comingForum), init: put({ version, content: content(['file-1'], ['file-3']) }) },
      { path: ofForum(pastForum), init: put({ version, content: content([], ['file-2']) }) },
      // In no library of ours.
      { path: ofForum(comingForum), init: put({ version, content: content(['file-99'], []) }), ok: 400 },
    ],
    once: noForums('', put({ version, content: content([], []) })),
  },
  'POST /api/forums/{occurrenceId}/send': {
    row: officers,
    council: true,
    asks: () => [
      { path: ofForum(pastForum, '/send'), init: post({ version }) },
      // It is not over.
      { path: ofForum(comingForum, '/send'), init: post({ version }), ok: 400 },
    ],
    once: noForums('/send', post({ version })),
  },
  'GET /api/forums/{occurrenceId}/files': {
    row: officers,
    council: true,
    asks: () => [comingForum, pastForum].map((id) => ({ path: ofForum(id, '/files') })),
    once: noForums('/files'),
  },
  'POST /api/forums/{occurrenceId}/files': {
    row: officers,
    council: true,
    ok: 201,
    asks: () => [
      { path: ofForum(comingForum, '/files'), init: pdf('Plan.pdf') },
      { path: ofForum(comingForum, '/files'), init: pdf('Plan.exe'), ok: 400 },
    ],
    once: noForums('/files', pdf('Plan.pdf')),
  },
  'GET /api/forums/{occurrenceId}/files/{fileId}': {
    row: everybody,
    council: true,
    asks: () => [
      { path: ofForum(comingForum, '/files/file-1') },
      { path: ofForum(pastForum, '/files/file-2') },
      { path: ofForum(comingForum, '/files/file-3'), row: onNoPage },
      // On the page of another forum.
      { path: ofForum(comingForum, '/files/file-2'), row: onNoPage },
      { path: ofForum(comingForum, '/files/file-99'), ok: 404 },
    ],
    once: noForums('/files/file-1'),
  },
};
