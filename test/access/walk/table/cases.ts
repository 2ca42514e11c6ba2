import type { EntryKind } from '../../../../src/casework/cases/entry.ts';
import { action, contact, contract, plan, profile, timetable } from '../../../casework/cases/contents.ts';
import type { Place } from '../place.ts';
import { type Ask, linked, ofPupils, post, put, type Table } from './route.ts';

type Contents = Readonly<Record<Exclude<EntryKind, 'letter' | 'discussion'>, object>>;

const contentsAt = ({ parent }: Place): Contents => ({
  profile: { ...profile, parents: [{ ...profile.parents[0], id: parent }], strengths: 'Kind.' },
  plan: { ...plan, title: 'Winter plan' },
  action: { ...action, what: 'Ring home on Tuesdays' },
  contact: { ...contact, parentId: parent },
  legal: { ...contract, parentIds: [parent], note: 'Read aloud.' },
  timetable: { ...timetable, hours: 14 },
  note: { on: '2026-11-20', text: 'Father rang too.' },
});

const kinds = Object.keys(contentsAt({ parent: 'p' } as Place)) as (keyof Contents)[];

function added(at: Place): Ask[] {
  const contents = contentsAt(at);
  const onItsOwn = kinds
    .filter((kind) => kind !== 'profile')
    .map((kind) => ({ kind, id: `new-${kind}`, content: contents[kind] }));
  const to = (pupilId: string, entries: readonly object[]) => ({
    path: `/api/pupils/${pupilId}/entries`,
    init: post({ entries }),
  });
  return [
    ...onItsOwn.map((draft) => to(at.pupil, [draft])),
    to(at.pupil, onItsOwn),
    to(at.unwritten, [{ kind: 'profile', id: at.unwritten, content: contents.profile }]),
    to(at.left, [{ kind: 'note', id: 'new-note', content: contents.note }]),
  ];
}

function changed(at: Place): Ask[] {
  const contents = contentsAt(at);
  const entries = kinds.map((kind) => ({
    path: `/api/entries/${kind}/${at.entries[kind]}`,
    init: put({ version: 1, content: contents[kind], reason: 'A slip' }),
  }));
  const removed = {
    path: `/api/entries/note/${at.removed}`,
    init: put({ version: 2, content: contents.note }),
    // Brought back first.
    ok: 400,
  };
  return [...entries, removed];
}

/** A profile stays, and says so to whoever asks, whatever is there. */
const removable = (at: Place) =>
  [...kinds.filter((kind) => kind !== 'profile'), 'letter' as const].map((kind) => ({
    kind,
    id: at.entries[kind],
    version: kind === 'letter' ? 2 : 1,
  }));

export const caseTable: Table = {
  'GET /api/pupils/{pupilId}/case': { row: linked, asks: ofPupils('/case') },
  'POST /api/pupils/{pupilId}/entries': { row: linked, asks: added },
  'PUT /api/entries/{kind}/{entryId}': { row: linked, asks: changed },
  'POST /api/entries/{kind}/{entryId}/removal': {
    row: linked,
    asks: (at) =>
      removable(at).map(({ kind, id, version }) => ({
        path: `/api/entries/${kind}/${id}/removal`,
        init: post({ version, reason: 'A slip' }),
      })),
  },
  'POST /api/entries/{kind}/{entryId}/return': {
    row: linked,
    asks: (at) => [
      { path: `/api/entries/note/${at.removed}/return`, init: post({ version: 2 }) },
      ...[...removable(at), { kind: 'profile', id: at.entries.profile, version: 1 }].map(
        ({ kind, id, version }) => ({ path: `/api/entries/${kind}/${id}/return`, init: post({ version }) }),
      ),
    ],
  },
  'GET /api/pupils/{pupilId}/readiness': {
    row: linked,
    asks: (at) => [
      ...ofPupils('/readiness?step=contract')(at),
      { path: `/api/pupils/${at.pupil}/readiness?step=penalty-notice&parentId=${at.parent}` },
      { path: `/api/pupils/${at.moved}/readiness?step=penalty-notice&parentId=${at.movedParent}` },
    ],
  },
  'GET /api/pupils/{pupilId}/improvement-figures': { row: linked, asks: ofPupils('/improvement-figures') },
  'GET /api/penalty-notices': {
    row: linked,
    asks: ({ pupil, moved, left }) =>
      [pupil, moved, left].map((id) => ({ path: `/api/penalty-notices?pupilId=${id}&year=2026` })),
    once: [{ path: '/api/penalty-notices' }, { path: '/api/penalty-notices?year=2026' }],
  },
};
