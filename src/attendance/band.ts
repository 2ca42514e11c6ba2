/**
 * 'dfe': persistent is 10% or more of possible sessions missed, severe 50% or more.
 * 'below': the council's own wording, attendance below 90% and below 50%.
 */
export const bandReadings = ['dfe', 'below'] as const;
export type BandReading = (typeof bandReadings)[number];
export type Band = 'severe' | 'persistent' | 'not-persistent' | 'no-sessions';

type Counts = { possible: number; attended: number };

/** The band of a pupil, compared in integers so that no rounding can move anyone across a line. */
export function bandOf({ possible, attended }: Counts, reading: BandReading = 'dfe'): Band {
  if (possible === 0) return 'no-sessions';
  const missed = possible - attended;
  const over = reading === 'dfe' ? (a: number, b: number) => a >= b : (a: number, b: number) => a > b;
  if (over(2 * missed, possible)) return 'severe';
  return over(10 * missed, possible) ? 'persistent' : 'not-persistent';
}

/** Exactly 90% or exactly 50%: where the two readings differ, so that the pupil is shown as on the line. */
export function isOnTheLine({ possible, attended }: Counts): boolean {
  const missed = possible - attended;
  return possible > 0 && (10 * missed === possible || 2 * missed === possible);
}

/** Attendance to one decimal, rounded half up in integers: '92.3'. Empty where no session was possible. */
export function attendancePercent({ possible, attended }: Counts): string {
  if (possible === 0) return '';
  const tenths = Math.floor((attended * 2000 + possible) / (2 * possible));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
