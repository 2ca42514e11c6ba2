import type { EntryKind } from '../../../src/casework/cases/entry.ts';
import { action, contact, contract, plan, profile } from '../../casework/cases/contents.ts';
import { requestedNotice } from './contents.ts';
import { meetingTricks } from './meetingTricks.ts';
import type { Place } from './place.ts';
import { bookable, booked } from './stores.ts';
import { type Ask, bare, post, put } from './table/route.ts';
import { tsmTricks } from './tsmTricks.ts';

/** A request in which something of one’s own stands beside something of another school's, or of nobody's. */
export type Trick = {
  what: string;
  ask: Ask;
  /** Done, for it says nothing of theirs: what it claims is not believed. Everything else is refused. */
  done?: true;
};

const adding = (pupilId: string, ...entries: readonly object[]): Ask => ({
  path: `/api/pupils/${pupilId}/entries`,
  init: post({ entries }),
});

/** Entries about one's own pupil that name what is theirs. */
function references(own: Place, their: Place): Trick[] {
  const named: [string, object][] = [
    ['the plan', { kind: 'action', id: 'a', content: { ...action, planId: their.entries.plan } }],
    ['the step', { kind: 'action', id: 'a', content: { ...action, legalId: their.entries.legal } }],
    ['the action', { kind: 'action', id: 'a', content: { ...action, carriedFrom: their.entries.action } }],
    ['the last plan', { kind: 'plan', id: 'p', content: { ...plan, previousPlanId: their.entries.plan } }],
    ['the parent', { kind: 'contact', id: 'c', content: { ...contact, parentId: their.parent } }],
    [
      'the parents',
      { kind: 'legal', id: 'l', content: { ...contract, parentIds: [own.parent, their.parent] } },
    ],
    [
      'the notice',
      { kind: 'legal', id: 'l', content: { ...requestedNotice(own.parent), improvementId: their.request } },
    ],
    ['the profile', { kind: 'profile', id: their.pupil, content: profile }],
  ];
  return named.flatMap(([what, draft]) => [
    { what: `names ${what}`, ask: adding(own.pupil, draft) },
    {
      what: `names ${what} among others`,
      ask: adding(own.pupil, { kind: 'note', id: 'n', content: note }, draft),
    },
    { what: `names ${what} in what would open a case`, ask: adding(own.unwritten, draft) },
  ]);
}

const note = { on: '2026-11-20', text: 'Father rang too.' };

/** Bodies that say whose they are. */
function claims(own: Place, their: Place): Trick[] {
  const claim = {
    schoolId: their.school,
    pupilId: their.pupil,
    byId: 'x',
    by: 'x',
    role: 'officer',
    personId: 'x',
  };
  const asks: Record<string, Ask> = {
    'says in the body whose it is': adding(own.pupil, {
      ...{ kind: 'note', id: 'n', ...claim },
      content: { ...note, ...claim },
    }),
    'says in a change whose it is': {
      path: `/api/entries/note/${own.entries.note}`,
      init: put({ version: 1, content: { ...note, ...claim }, ...claim }),
    },
    'asks for a meeting and says for whom': {
      path: `/api/schools/${own.school}/tsm-requests`,
      init: post({ id: 'r', reason: 'Absence', ...claim, requestId: their.meeting }),
    },
    'keeps a view and says whose': {
      path: '/api/views',
      init: put({ views: [], ...claim, id: their.school }),
    },
    // No more than a word: nothing is looked up by it.
    'names the meeting': adding(own.pupil, {
      ...{ kind: 'action', id: 'a' },
      content: { ...action, meetingId: their.meeting },
    }),
  };
  return Object.entries(asks).map(([what, ask]) => ({ what, ask, done: true }));
}

/** One's own in the path, and theirs in the query, in the body or beside it in the path. */
function mixtures(own: Place, their: Place): Trick[] {
  const returned = (pupilId: string) => ({ kind: 'unauthorised', pupilId, from: '2026-09-07' });
  const letter = (draft: object) => post({ typeId: 'attendance-concern', parentId: own.parent, ...draft });
  const aboutPlan = { typeId: 'plan-agreed', aboutId: their.entries.plan };
  const asks: Record<string, Ask> = {
    'a parent in the query': {
      path: `/api/pupils/${own.pupil}/readiness?step=penalty-notice&parentId=${their.parent}`,
    },
    'a pupil in the query': { path: `/api/penalty-notices?pupilId=${their.moved}` },
    'a pupil in the query, twice': {
      path: `/api/penalty-notices?pupilId=${own.pupil}&pupilId=${their.pupil}`,
    },
    'returns of both': {
      path: `/api/schools/${own.school}/returns/sent`,
      init: post({ sent: true, returns: [returned(own.pupil), returned(their.pupil)] }),
    },
    'a letter to a parent': {
      path: `/api/pupils/${own.pupil}/letters`,
      init: letter({ parentId: their.parent }),
    },
    'a preview to a parent': {
      path: `/api/pupils/${own.pupil}/letters/preview`,
      init: letter({ parentId: their.parent }),
    },
    'a letter about a plan': { path: `/api/pupils/${own.pupil}/letters`, init: letter(aboutPlan) },
    'a preview about a plan': { path: `/api/pupils/${own.pupil}/letters/preview`, init: letter(aboutPlan) },
    'an import to undo': {
      path: `/api/schools/${own.school}/imports/${their.standing}/undo`,
      init: bare('POST'),
    },
    'an import to resume': {
      path: `/api/schools/${own.school}/imports/${their.cutOff}/resume`,
      init: bare('POST'),
    },
    'an import to discard': {
      path: `/api/schools/${own.school}/imports/${their.cutOff}`,
      init: bare('DELETE'),
    },
    'a school of theirs and an import of one’s own': {
      path: `/api/schools/${their.school}/imports/${own.standing}/undo`,
      init: bare('POST'),
    },
    'a note about a pupil at one’s own school': {
      path: '/api/audit/notes',
      init: post({ act: 'printed', subject: 'pupil', schoolId: own.school, pupilId: their.pupil }),
    },
    'a note about one’s own pupil at a school': {
      path: '/api/audit/notes',
      init: post({ act: 'printed', subject: 'pupil', schoolId: their.school, pupilId: own.pupil }),
    },
    'a place at a date': { path: `/api/places/${bookable}.${their.prefix}-place`, init: bare('DELETE') },
    'a place by its end': { path: `/api/places/${booked}.${their.prefix}-place`, init: bare('DELETE') },
  };
  return Object.entries(asks).map(([what, ask]) => ({ what, ask }));
}

/** Each of their entries under the address of every other kind. */
function mismatches({ entries, removed }: Place): Trick[] {
  const kinds = Object.keys(entries) as EntryKind[];
  const pairs = kinds.flatMap((kind) =>
    kinds.filter((other) => other !== kind).map((other) => [kind, other] as const),
  );
  return [
    ...pairs.map(([kind, other]) => ({
      what: `a ${kind} as a ${other}`,
      ask: { path: `/api/entries/${other}/${entries[kind]}/return`, init: post({ version: 1 }) },
    })),
    {
      what: 'a profile to take out',
      ask: { path: `/api/entries/profile/${entries.profile}/removal`, init: post({ version: 1 }) },
    },
    {
      what: 'something taken out, to change',
      ask: { path: `/api/entries/note/${removed}`, init: put({ version: 2, content: note }) },
    },
    {
      what: 'something with nonsense in it',
      ask: { path: `/api/entries/note/${entries.note}`, init: put({ version: 1, content: { on: 'never' } }) },
    },
    {
      what: 'something of long ago',
      ask: { path: `/api/entries/note/${entries.note}`, init: put({ version: 77, content: note }) },
    },
    { what: 'a letter by another kind of id', ask: { path: `/api/letters/${entries.note}/file` } },
  ];
}

export const tricks = (own: Place, their: Place): Trick[] => [
  ...references(own, their),
  ...claims(own, their),
  ...mixtures(own, their),
  ...mismatches(their),
  ...meetingTricks(own, their),
  ...tsmTricks(own, their),
];
