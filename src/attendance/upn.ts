import { isLocalAuthority } from './localAuthorities.ts';

// No I, O or S: they look like figures.
const alphabet = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const form = new RegExp(`^[${alphabet}]\\d{11}[0-9${alphabet}]$`);
const tail = new RegExp(`^\\d{11}[0-9${alphabet}]$`);

/**
 * The check letter for the 12 characters that follow it: local authority, establishment, year and serial.
 * Each character counts its value times its place (2 to 13); the letter is the remainder of 23.
 * Source: Unique Pupil Number 2.0, Government Data Standards Catalogue. Throws RangeError for another form.
 */
export function checkLetter(afterLetter: string): string {
  if (!tail.test(afterLetter))
    throw new RangeError('A UPN has 11 figures and a figure or letter after its check letter');
  let total = 0;
  for (let i = 0; i < afterLetter.length; i++) {
    const character = afterLetter.charAt(i);
    const letter = alphabet.indexOf(character);
    total += (i + 2) * (letter === -1 ? Number(character) : letter);
  }
  return alphabet.charAt(total % alphabet.length);
}

/** A right UPN in its plain form, or why a text is none. */
export type UpnCheck =
  | { right: true; upn: string; temporary: boolean; knownAuthority: boolean }
  | { right: false; reason: string };

/** Spaces and lower case are put right; the check letter has to match. */
export function checkUpn(text: string): UpnCheck {
  const upn = text.replace(/\s/g, '').toUpperCase();
  if (upn === '') return { right: false, reason: 'There is no UPN' };
  if (!form.test(upn))
    return { right: false, reason: 'This is not a UPN: a letter, 11 figures and a figure or letter' };
  if (checkLetter(upn.slice(1)) !== upn.charAt(0))
    return { right: false, reason: 'The check letter of this UPN is wrong, so a character was mistyped' };
  return {
    right: true,
    upn,
    temporary: alphabet.includes(upn.charAt(12)),
    knownAuthority: isLocalAuthority(upn.slice(1, 4)),
  };
}
