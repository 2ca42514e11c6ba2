import { numberOf } from './numbers.ts';
import type { Word } from './words.ts';

/** "half nine", "quarter past ten", "quarter to 9": minutes since midnight, at the word of the hour. */
function spokenTime(words: readonly Word[], at: number): number | undefined {
  const hour = numberOf(words[at]?.text ?? '');
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const [first = '', second = ''] = [words[at - 1]?.text, words[at - 2]?.text];
  if (first === 'half' || (first === 'past' && second === 'half')) return hour * 60 + 30;
  if (second !== 'quarter') return undefined;
  if (first === 'past') return hour * 60 + 15;
  return first === 'to' ? hour * 60 - 15 : undefined;
}

/** Minutes since midnight of each time in the words, by position. "9" is a time only beside a word that asks for one. */
export function timesIn(words: readonly Word[]): { at: number; minutes: number }[] {
  return words.flatMap(({ text }, at) => {
    const clock = /^(\d{1,2})[.:](\d{2})$/.exec(text);
    if (clock && Number(clock[1]) < 24 && Number(clock[2]) < 60) {
      return [{ at, minutes: Number(clock[1]) * 60 + Number(clock[2]) }];
    }
    const spoken = spokenTime(words, at);
    if (spoken !== undefined) return [{ at, minutes: spoken }];
    const half = words[at + 1]?.text;
    const before = words[at - 1]?.text ?? '';
    const hour = /^\d{1,2}$/.test(text) ? Number(text) : 24;
    const isTime = half === 'am' || half === 'pm' || /^(at|until|by|shuts?|closed?|closes)$/.test(before);
    if (hour > 12 || hour === 0 || !isTime) return [];
    return [{ at, minutes: ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 }];
  });
}
