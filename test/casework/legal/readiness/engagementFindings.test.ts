import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/casework/cases/entry.ts';
import { shippedSettings } from '../../../../src/casework/council/shipped/shippedSettings.ts';
import {
  attemptLetters,
  isCouncilsOwn,
  otherLetters,
} from '../../../../src/casework/legal/readiness/letterTypes.ts';
import { father, found, mother, profileWith } from '../readinessCase.ts';
import { check, contact, letter, sent } from './findingCases.ts';

describe('whether the family was reached', () => {
  check([
    {
      name: 'nothing',
      of: 'two-attempts',
      finds: 'no',
      says: 'No attempt is written down in the last 12 months.',
    },
    { name: 'one', of: 'two-attempts', entries: [contact('2026-11-20')], finds: 'no', says: '1 attempt' },
    {
      name: 'two on two days',
      of: 'two-attempts',
      entries: [
        contact('2026-11-20', { type: 'home-visit' }),
        contact('2026-11-18', { offeredMeeting: true }),
      ],
      finds: 'yes',
      says: '2 attempts in the last 12 months: Telephone call on 18 November 2026 (no answer, meeting offered) and Home visit on 20 November 2026 (no answer).',
    },
    {
      name: 'two on one day are for a person to say',
      of: 'two-attempts',
      entries: [contact('2026-11-20'), contact('2026-11-20', { type: 'email' })],
      finds: 'ask',
    },
    {
      name: 'a check that the child is well is none',
      of: 'two-attempts',
      entries: [contact('2026-11-20'), contact('2026-11-18', { type: 'safe-and-well' })],
      finds: 'no',
    },
    {
      name: 'a year ago is too long ago',
      of: 'two-attempts',
      entries: [contact('2026-11-20'), contact('2025-11-26')],
      finds: 'no',
    },
    {
      name: 'a day less is not',
      of: 'two-attempts',
      entries: [contact('2026-11-20'), contact('2025-11-27')],
      finds: 'yes',
    },
    {
      name: 'with the other parent does not count',
      of: 'two-attempts',
      entries: [
        profileWith({ parents: [mother, father] }),
        contact('2026-11-20', { parentId: 'father' }),
        contact('2026-11-18'),
      ],
      rest: { parentId: 'mother' },
      finds: 'no',
    },
    {
      name: 'a letter that was sent counts, and a letter that was only made does not',
      of: 'two-attempts',
      entries: [
        contact('2026-11-20'),
        letter('attendance-concern', sent('2026-11-03')),
        letter('meeting-invitation'),
      ],
      finds: 'yes',
      says: '2 attempts',
    },
    {
      name: 'a letter that is a contact too is one attempt',
      of: 'two-attempts',
      entries: [contact('2026-11-03', { type: 'letter' }), letter('attendance-concern', sent('2026-11-03'))],
      finds: 'no',
      says: '1 attempt',
    },
    {
      name: 'letters that tell of a decision are none, nor is a card left at the door',
      of: 'two-attempts',
      entries: [
        letter('leave-refused', sent('2026-11-03')),
        letter('improvement-met', sent('2026-11-10')),
        letter('safe-and-well-card', sent('2026-11-12')),
      ],
      finds: 'no',
      says: 'No attempt is written down in the last 12 months.',
    },
    {
      name: 'of letters that the council wrote itself a person has to say it',
      of: 'two-attempts',
      entries: [contact('2026-11-20'), letter('our-own', sent('2026-11-03'))],
      finds: 'ask',
      says: 'Letter “our-own” sent on 3 November 2026. Whether that was an attempt to agree on support is for a person to say.',
    },
    {
      name: 'such a letter alone is one at most',
      of: 'two-attempts',
      entries: [letter('our-own', sent('2026-11-03'))],
      finds: 'no',
    },
    {
      name: 'somebody has said it of such a letter who put it down as a contact',
      of: 'two-attempts',
      entries: [
        contact('2026-11-20'),
        contact('2026-11-03', { type: 'letter' }),
        letter('our-own', sent('2026-11-03')),
      ],
      finds: 'yes',
      says: '2 attempts',
    },
    {
      name: 'a letter to one parent leaves what came of the letter to the other',
      of: 'two-attempts',
      entries: [
        profileWith({ parents: [mother, father] }),
        contact('2026-11-03', { type: 'letter', parentId: 'father' }),
        letter('attendance-concern', sent('2026-11-03')),
      ],
      finds: 'ask',
      says: '2 attempts',
    },
    {
      name: 'what the father answered is not the answer of the mother',
      of: 'no-engagement',
      entries: [
        profileWith({ parents: [mother, father] }),
        contact('2026-11-03', { type: 'letter', parentId: 'father', result: 'declined' }),
        letter('attendance-concern', sent('2026-11-03')),
      ],
      rest: { parentId: 'mother' },
      finds: 'ask',
      says: 'What came back is not written down.',
    },
    {
      name: 'what was put down of a letter to the father, without his name, is not the answer of the mother',
      of: 'no-engagement',
      entries: [
        profileWith({ parents: [mother, father] }),
        contact('2026-11-03', { type: 'letter', result: 'declined', offeredMeeting: true }),
        letter('attendance-concern', { ...sent('2026-11-03'), parentId: 'father' }),
      ],
      rest: { parentId: 'mother' },
      finds: 'no',
    },
    {
      name: 'a meeting that was offered to the father is not one for the mother',
      of: 'offer-to-meet',
      entries: [
        profileWith({ parents: [mother, father] }),
        contact('2026-11-03', { type: 'letter', parentId: 'father', offeredMeeting: true }),
        letter('attendance-concern', sent('2026-11-03')),
      ],
      rest: { parentId: 'mother' },
      finds: 'no',
    },
    {
      name: 'by a letter that the council wrote itself, perhaps',
      of: 'offer-to-meet',
      entries: [letter('our-own', sent('2026-11-03'))],
      finds: 'ask',
      says: 'Whether that offered a meeting is for a person to say.',
    },
    {
      name: 'by telephone',
      of: 'offer-to-meet',
      entries: [contact('2026-11-20', { offeredMeeting: true })],
      finds: 'yes',
    },
    {
      name: 'by an invitation',
      of: 'offer-to-meet',
      entries: [letter('meeting-invitation', sent('2026-11-03'))],
      finds: 'yes',
    },
    {
      name: 'not at all',
      of: 'offer-to-meet',
      entries: [contact('2026-11-20'), letter('attendance-concern', sent('2026-11-03'))],
      finds: 'no',
    },
    { name: 'nobody tried', of: 'no-engagement', finds: 'no' },
    {
      name: 'somebody tried, perhaps',
      of: 'no-engagement',
      entries: [letter('our-own', sent('2026-11-03'))],
      finds: 'ask',
    },
    {
      name: 'declined and did not come',
      of: 'no-engagement',
      entries: [
        contact('2026-11-20', { result: 'declined' }),
        contact('2026-11-18', { result: 'did-not-come' }),
      ],
      finds: 'yes',
    },
    {
      name: 'reached: whether it moved things on is for a person to say',
      of: 'no-engagement',
      entries: [contact('2026-11-20', { result: 'reached' }), contact('2026-11-18')],
      finds: 'ask',
      says: 'for a person to say',
    },
    {
      name: 'a letter alone',
      of: 'no-engagement',
      entries: [letter('attendance-concern', sent('2026-11-03'))],
      finds: 'ask',
    },
  ]);
});

test('each letter that the product ships is an attempt or is not', () => {
  const shipped = shippedSettings.letters.map(({ id }) => id).sort();
  expect([...attemptLetters, ...otherLetters].sort()).toEqual(shipped);
  expect(shipped.filter(isCouncilsOwn)).toEqual([]);
});

test('what was taken out is not found', () => {
  const gone = { ...contact('2026-11-20', { offeredMeeting: true }), removed: true } as Entry;
  expect(found('offer-to-meet', [gone]).found).toBe('no');
});
