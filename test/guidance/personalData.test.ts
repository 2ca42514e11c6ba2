import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anonymous,
  type PersonalKind,
  removalNote,
  withoutPersonalData,
} from '../../src/guidance/personalData.ts';

const personal: readonly { q: string; gone: string; kinds: readonly PersonalKind[] }[] = [
  { q: 'Jamie Smith was late after the register closed', gone: 'Jamie', kinds: ['name'] },
  { q: "Olivia's mum rang to say she is ill", gone: 'Olivia', kinds: ['name'] },
  { q: 'Which code for Jayden who went to the dentist?', gone: 'Jayden', kinds: ['name'] },
  { q: 'A pupil called Maya is on holiday', gone: 'Maya', kinds: ['name'] },
  { q: 'Should we ask Jamie Smith about it?', gone: 'Jamie', kinds: ['name'] },
  { q: 'Ask Jamie Smith.', gone: 'Smith', kinds: ['name'] },
  { q: 'Tell Priya Raman about it', gone: 'Raman', kinds: ['name'] },
  { q: 'May be wrong: Jamie was ill', gone: 'Jamie', kinds: ['name'] },
  { q: 'Jamie Smith born 2 November 2021', gone: 'Smith', kinds: ['date of birth', 'name'] },
  { q: 'what code should Aleksander Nowak get', gone: 'Nowak', kinds: ['name'] },
  { q: 'Mrs Patel has not sent a note', gone: 'Patel', kinds: ['name'] },
  { q: 'look up A123456789012', gone: 'A123456789012', kinds: ['UPN'] },
  { q: 'UPN H80120000100A? code please', gone: 'H80120000100', kinds: ['UPN'] },
  { q: 'dob 02/11/2015, when must she start', gone: '2015', kinds: ['date of birth'] },
  { q: 'write to jo.bloggs@example.org about it', gone: 'jo.bloggs', kinds: ['email address'] },
  { q: 'ring mum on 07700 900123', gone: '900123', kinds: ['phone number'] },
];

const harmless = [
  'Which code for a dentist appointment?',
  'Is T authorised?',
  'Pupil has 4 days of G and 6 U',
  'Triplets at home with mumps',
  'Family has gone to Spain for a week',
  'Traveller family away working at fairs',
  'LA still has not put any transport in place',
  'What does ESO stand for?',
  'Notice received 1 October, paid on 20 October',
  'Year 11 on study leave, Head agreed',
  'Eid - the pupil is off',
  'Does BCP have a checklist?',
  'See Chapter 8 of the guidance',
  'Ask the Attendance Support Worker',
  'Ask Attendance Support Worker',
  'Missing something: Year 11 was left out',
  'do we tell Children Services',
  'Something is missing',
  'Do we share data with DfE?',
  'the next offence is Jan 2028',
  'Penalty Notice amount for a Second Notice?',
  'Notice To Improve length',
  'Family Hubs in Poole',
  'Education Supervision Order',
  'Working Together edition',
  'May we use C?',
];

describe('what may identify a person', () => {
  it.each(personal)('goes from "$q"', ({ q, gone, kinds }) => {
    const cleaned = withoutPersonalData(q);
    expect(cleaned.text).not.toContain(gone);
    expect(cleaned.removed).toEqual(kinds);
    expect(removalNote(cleaned)).not.toBe('');
  });

  it.each(harmless)('leaves "%s" as it is', (q) => {
    expect(withoutPersonalData(q)).toEqual({ text: q, removed: [] });
    expect(removalNote(withoutPersonalData(q))).toBe('');
  });

  it('never lets a UPN through, wherever it stands', () => {
    const upn = fc
      .tuple(fc.constantFrom('A', 'b', 'H', 'Z'), fc.stringMatching(/^\d{12}$/))
      .map(([letter, digits]) => letter + digits);
    fc.assert(
      fc.property(fc.string(), upn, fc.string(), (before, number, after) => {
        const { text, removed } = withoutPersonalData(`${before} ${number} ${after}`);
        expect(text).not.toContain(number);
        expect(removed).toContain('UPN');
      }),
    );
  });

  it('leaves the answer what it needs: a date of birth, and nobody', () => {
    expect(anonymous('Jamie Smith born 2 November 2021, when must he start?')).toMatch(
      /^ *born 2 November 2021, when must he start\?$/,
    );
    expect(anonymous('which code for a dentist?')).toBe('which code for a dentist?');
  });

  it('finds nothing more the second time', () => {
    for (const { q } of personal) {
      const { text } = withoutPersonalData(q);
      expect(withoutPersonalData(text).text).toBe(text);
    }
  });
});
