import type { Role } from '../../../../src/access/person.ts';
import { dates } from '../dates.ts';
import { staffOfSouth } from '../people.ts';
import { bookable, booked } from '../stores.ts';
import { southWords } from '../words.ts';
import { type Ask, officers, post, type Row, type Table } from './route.ts';

/** Everyone at a drop-in sees its queue; readers are at none. */
const atDropIn: Row = { officer: 'everywhere', asw: 'everywhere', school: 'everywhere', reader: 'never' };
const council: Row = { officer: 'everywhere', asw: 'everywhere', school: 'never', reader: 'never' };

/** The ids of lines begin so, and lead nobody anywhere. */
const ids = 'hidden-';

/** A question of the queue is read out to everyone, and only the council is told whose it is. */
const tells: Partial<Record<Role, readonly string[]>> = {
  asw: [ids, southWords.placeQuestion, southWords.pastQuestion, staffOfSouth.name, 'South School'],
  school: [ids, southWords.placeQuestion],
};

const version = '2026-11-24T10:00:00Z';
const guidance = {
  ...{ question: 'How do we code a visit?', alsoAsked: [], text: 'With code B.', codes: [] },
  reviewOn: '2027-06-01',
};
const deed = (id: string, body: object): Ask => ({ path: `/api/queue/${id}`, init: post(body) });
const untouched = (sourceId: string, what: string) => deed(bookable, { what, sourceId, version: 'new' });

/** What is done with a line that a school has brought: nobody is asked whose it is. */
const withPlaceOf = (prefix: string): Ask[] => {
  const answered = { sourceId: `${booked}.${prefix}-place`, version };
  const parked = { sourceId: `${prefix}-date.${prefix}-past`, version: 'new' };
  return [
    deed(booked, { what: 'undo', ...answered }),
    { ...deed(booked, { what: 'make-guidance', guidance, ...answered }), row: officers },
    deed(bookable, { what: 'take', ...parked }),
    deed(bookable, { what: 'park', ...parked }),
    deed(bookable, { what: 'answer', answer: 'With code B.', ...parked }),
  ];
};

export const queueTable: Table = {
  'GET /api/queue/{occurrenceId}': {
    row: atDropIn,
    council: true,
    tells,
    asks: () => [bookable, booked, dates.full].map((id) => ({ path: `/api/queue/${id}` })),
    once: [
      { path: `/api/queue/${booked}?since=nothing` },
      { path: '/api/queue/no-such-date', ok: 404 },
      { path: `/api/queue/${dates.comingForum}`, ok: 404 },
    ],
  },
  'POST /api/queue/{occurrenceId}': {
    row: council,
    council: true,
    tells,
    asks: () => [...withPlaceOf('own'), ...withPlaceOf('hidden')],
    once: [
      untouched('question-1', 'take'),
      { ...untouched('no-such-line', 'take'), ok: 404 },
      { ...deed('no-such-date', { what: 'take', sourceId: 'question-1', version: 'new' }), ok: 404 },
      { ...deed(dates.comingForum, { what: 'take', sourceId: 'question-1', version: 'new' }), ok: 404 },
    ],
  },
};
