import { describe } from 'vitest';
import { father, mother, profileWith } from '../readinessCase.ts';
import { check, contact, letter, sent } from './findingCases.ts';

describe('parents, and what was written to them', () => {
  const at = (addressCheckedOn?: string) => [
    profileWith({
      parents: [{ ...mother, address: '1 Any Road', ...(addressCheckedOn && { addressCheckedOn }) }],
    }),
  ];
  check([
    { name: 'nobody', of: 'parents-named', entries: [], finds: 'no' },
    { name: 'the mother', of: 'parents-named', finds: 'yes', says: 'Rowena Ash (Mother).' },
    {
      name: 'with somebody left out',
      of: 'parents-named',
      entries: [profileWith({ parents: [mother, { ...father, leftOutBecause: 'Contact is not safe.' }] })],
      rest: { parentId: 'mother' },
      finds: 'yes',
      says: 'Silas Ash is left out of letters: Contact is not safe.',
    },
    // Six months before 26 November 2026: 26 May.
    { name: 'six months ago', of: 'address-checked', entries: at('2026-05-26'), finds: 'yes' },
    {
      name: 'a day longer ago',
      of: 'address-checked',
      entries: at('2026-05-25'),
      finds: 'no',
      says: 'It holds for 6 months: since 26 May 2026.',
    },
    { name: 'never', of: 'address-checked', entries: at(), finds: 'no' },
    { name: 'no address', of: 'address-checked', finds: 'no', says: 'Rowena Ash: no address.' },
    {
      name: 'sent',
      of: 'leave-refused',
      entries: [letter('leave-refused', sent('2026-09-21'))],
      finds: 'yes',
    },
    {
      name: 'made',
      of: 'leave-refused',
      entries: [letter('leave-refused')],
      finds: 'ask',
      says: 'That it was sent is not written down.',
    },
    { name: 'nothing', of: 'leave-refused', finds: 'no' },
    {
      name: 'another letter',
      of: 'warned-in-writing',
      entries: [contact('2026-11-03', { type: 'letter' })],
      finds: 'ask',
    },
    {
      name: 'a notice to improve warns',
      of: 'warned-in-writing',
      entries: [letter('notice-to-improve', sent('2026-10-22'))],
      finds: 'yes',
    },
    { name: 'nothing', of: 'warned-in-writing', finds: 'no' },
    {
      name: 'a year ago and a day',
      of: 'warned-in-writing',
      entries: [letter('penalty-warning', { madeOn: '2025-11-25', ...sent('2025-11-25') })],
      finds: 'no',
      says: 'No letter of the last 12 months that warns the parent is filed here.',
    },
    {
      name: 'a warning of the other parent',
      of: 'warned-in-writing',
      entries: [
        profileWith({ parents: [mother, father] }),
        letter('penalty-warning', { parentId: 'father', ...sent('2026-11-03') }),
      ],
      rest: { parentId: 'mother' },
      finds: 'no',
    },
  ]);
});
