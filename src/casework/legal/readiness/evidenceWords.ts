import { ukDate } from '../../../calendar/ukDate.ts';
import type { Contact } from '../../contacts/contactContent.ts';

const list = new Intl.ListFormat('en-GB');

/** So many things are named one by one; of more, the last. */
const mostNamed = 6;

/** 'one, two and three': of many, the last few, with how many came before. */
export function named(things: readonly string[]): string {
  const before = things.length - mostNamed;
  const shown = things.slice(-mostNamed);
  return list.format(before > 0 ? [`${before} earlier`, ...shown] : shown);
}

export const contactWords: Readonly<Record<Contact['type'], string>> = {
  phone: 'Telephone call',
  message: 'Message',
  email: 'Email',
  letter: 'Letter',
  meeting: 'Meeting',
  'home-visit': 'Home visit',
  'safe-and-well': 'Safe and well check',
  'seen-by-professional': 'Seen by a professional',
};

export const resultWords: Readonly<Record<Contact['result'], string>> = {
  reached: 'reached',
  'no-answer': 'no answer',
  declined: 'declined',
  'not-at-home': 'nobody at home',
  'did-not-come': 'did not come',
};

export const onDay = (what: string, on: string): string => `${what} on ${ukDate(on)}`;

/** For whoever does not see every school. */
export const ownSchoolsOnly =
  'You see what your own schools wrote down. Others may have recorded more: ask the council.';
