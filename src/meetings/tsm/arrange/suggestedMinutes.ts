import { counted } from '../../../casework/counted.ts';

const base = 30;
const perSevere = 3;
const perDiscussed = 1;
const step = 15;
export const longestMeeting = 120;

/** Half an hour, three minutes for each severely absent pupil and one for each persistently absent one that is to be discussed. */
export function suggestedMinutes({ severe, discussed }: { severe: number; discussed: number }): number {
  const minutes = base + perSevere * severe + perDiscussed * discussed;
  return Math.min(longestMeeting, Math.round(minutes / step) * step);
}

/** Why so long, for whoever may change it. */
export function whyThatLong(counts: { severe: number; discussed: number } | undefined): string {
  if (!counts) return `No register is saved, so that this is the shortest meeting: ${base} minutes.`;
  const { severe, discussed } = counts;
  const named =
    discussed === 0
      ? 'none that the school has named so far'
      : `${counted(discussed, 'pupil')} that the school has named`;
  return `${base} minutes, ${perSevere} for each severely absent pupil (${severe}) and ${perDiscussed} for each persistently absent pupil to be discussed (${named}), rounded to ${step} and at most ${longestMeeting}.`;
}
