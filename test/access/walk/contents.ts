import type { Draft } from '../../../src/casework/cases/entry.ts';
import type { LegalStepOf } from '../../../src/casework/legal/legalContent.ts';
import {
  action,
  contact,
  contract,
  penaltyNotice,
  plan,
  profile,
  timetable,
} from '../../casework/cases/contents.ts';
import type { Words } from './words.ts';

/** Whose ids and words: 'own' of North, 'hidden' of South. */
export type Side = { prefix: string; words: Words };

export const requestedNotice = (parentId: string): LegalStepOf<'penalty-notice'> => ({
  ...penaltyNotice,
  parentId,
});

/** What is known of a child's family. */
function family(pupilId: string, { prefix, words }: Side): Draft<'profile'> {
  const mother = {
    ...{ id: `${prefix}-parent`, name: words.parent, relationship: 'Mother', livesWithPupil: true },
    address: words.address,
  };
  const content = { ...profile, parents: [mother], pupilVoice: words.voice, lead: { name: words.leader } };
  return { kind: 'profile', id: pupilId, content };
}

/** A whole case of every kind, in an order in which it can be written. */
export function wholeCase(pupilId: string, side: Side): Draft[] {
  const { prefix, words } = side;
  const parentId = `${prefix}-parent`;
  return [
    family(pupilId, side),
    { kind: 'plan', id: `${prefix}-plan`, content: { ...plan, title: words.plan } },
    {
      kind: 'action',
      id: `${prefix}-action`,
      content: { ...action, what: words.action, planId: `${prefix}-plan` },
    },
    {
      kind: 'contact',
      id: `${prefix}-contact`,
      content: { ...contact, note: words.contact, wellbeing: words.wellbeing, parentId },
    },
    {
      kind: 'legal',
      id: `${prefix}-contract`,
      content: { ...contract, parentIds: [parentId], note: words.legal },
    },
    { kind: 'legal', id: `${prefix}-request`, content: requestedNotice(parentId) },
    {
      kind: 'timetable',
      id: `${prefix}-timetable`,
      content: { ...timetable, reasonDetail: words.timetable },
    },
    { kind: 'note', id: `${prefix}-note`, content: { on: '2026-11-20', text: words.note } },
    { kind: 'note', id: `${prefix}-removed`, content: { on: '2026-11-20', text: words.takenOut } },
  ];
}

/** The child whom both schools have had: a parent by one name, and a notice that counts at the other school too. */
export function movedCase(pupilId: string, { prefix }: Side): Draft[] {
  const parentId = `${prefix}-moved-parent`;
  const mother = { id: parentId, name: 'Melisande Marrow', relationship: 'Mother', livesWithPupil: true };
  return [
    { kind: 'profile', id: pupilId, content: { ...profile, parents: [mother] } },
    {
      kind: 'legal',
      id: `${prefix}-issued`,
      content: { ...requestedNotice(parentId), issuedOn: '2026-11-10' },
    },
  ];
}
