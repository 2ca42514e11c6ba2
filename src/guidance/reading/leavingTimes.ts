import { timesIn } from './times.ts';
import type { Word } from './words.ts';

const leaving = new Set(['left', 'leav', 'collect', 'pick', 'taken', 'sent', 'went', 'goe', 'go']);
const homeward = /^(taken|sent|went|goe|go)$/;

export const isLeaving = ({ stem }: Word): boolean => leaving.has(stem);

const leavingReach = 6;

/** Minutes since midnight: between the morning register and the end of school, and well after the afternoon register. */
const lessonsFrom = 9 * 60 + 30;
const afternoonFrom = 14 * 60;
const schoolEnds = 16 * 60;

/** "2.10" is in the afternoon: nobody is in school at night. */
const inSchoolHours = (minutes: number) => (minutes < 6 * 60 ? minutes + 12 * 60 : minutes);

/** "sent home 10.30", "collected at 2pm": went after the register. */
const leftAt = (words: readonly Word[], at: number) =>
  words.slice(Math.max(0, at - leavingReach), at).some(({ stem, clause }, place, near) => {
    const next = near[place + 1]?.text;
    if (!leaving.has(stem) || clause !== words[at]?.clause) return false;
    return homeward.test(stem) ? next === 'home' : next !== 'home';
  });

/** "taken ill at 10": was there until then. */
const fellIllAt = (words: readonly Word[], at: number) =>
  words[at - 1]?.text === 'at' &&
  /^(ill|sick|unwel|poor)/.test(words[at - 2]?.stem ?? '') &&
  /^(taken|fell|became|felt|feeling|got|went|was|came)$/.test(words[at - 3]?.text ?? '');

/** What it comes to that somebody left, or fell ill, at a time: there for the morning register, or for the afternoon one too. */
export function leavingIn(words: readonly Word[]): readonly ('leftAfterRegister' | 'inForAfternoon')[] {
  const left = timesIn(words).flatMap(({ at, minutes: told }) => {
    const minutes = inSchoolHours(told);
    if (leftAt(words, at)) return [minutes];
    return fellIllAt(words, at) && minutes >= lessonsFrom && minutes < schoolEnds ? [minutes] : [];
  });
  if (left.length === 0) return [];
  const stayed = left.every((minutes) => minutes >= afternoonFrom && minutes < schoolEnds);
  return stayed ? ['leftAfterRegister', 'inForAfternoon'] : ['leftAfterRegister'];
}
