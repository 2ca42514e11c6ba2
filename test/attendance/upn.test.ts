import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkLetter, checkUpn } from '../../src/attendance/upn.ts';
import { upn } from './upns.ts';

describe('a UPN', () => {
  test.each(['B801200005001', 'K839400125001', 'L837410024017', 'J83940012501A', 'P207000016049'])(
    '%s has the right check letter',
    (text) => {
      expect(checkLetter(text.slice(1))).toBe(text.charAt(0));
      expect(checkUpn(text)).toMatchObject({ right: true, upn: text, knownAuthority: true });
    },
  );

  it('is put into its plain form', () => {
    expect(checkUpn(' k8394 0012 5001 ')).toMatchObject({ right: true, upn: 'K839400125001' });
  });

  it('may be temporary, or of a local authority that we do not know', () => {
    expect(checkUpn('J83940012501A')).toMatchObject({ temporary: true });
    expect(checkUpn('K839400125001')).toMatchObject({ temporary: false });
    const strange = `${checkLetter('999400125001')}999400125001`;
    expect(checkUpn(strange)).toMatchObject({ right: true, knownAuthority: false });
  });

  test.each([
    ['Q207000016049', 'check letter'],
    ['A839400125001', 'check letter'],
    ['', 'There is no UPN'],
    ['  ', 'There is no UPN'],
    ['K83940012500', 'not a UPN'],
    ['K8394001250011', 'not a UPN'],
    ['I839400125001', 'not a UPN'],
    ['K83940012500O', 'not a UPN'],
    ['0839400125001', 'not a UPN'],
    ['Total', 'not a UPN'],
  ])('“%s” is refused', (text, reason) => {
    expect(checkUpn(text)).toEqual({ right: false, reason: expect.stringContaining(reason) });
  });

  it('shows any one wrong figure, and any two neighbours swapped', () => {
    fc.assert(
      fc.property(
        fc.nat(99_999),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (serial, at, by) => {
          const right = upn(serial);
          const figure = String((Number(right.charAt(at)) + by) % 10);
          expect(checkUpn(right).right).toBe(true);
          expect(checkUpn(right.slice(0, at) + figure + right.slice(at + 1)).right).toBe(false);
          const next = right.charAt(at + 1);
          if (next && next !== right.charAt(at)) {
            const swapped = right.slice(0, at) + next + right.charAt(at) + right.slice(at + 2);
            expect(checkUpn(swapped).right).toBe(false);
          }
        },
      ),
    );
  });

  it('refuses to make a letter for what cannot be one', () => {
    expect(() => checkLetter('K839400125001')).toThrow(RangeError);
  });
});
