/** The instant so many seconds after another; both ISO with Z. */
export function later(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}

/** Whether an instant has come; with and without milliseconds. */
export const hasCome = (instant: string, now: string): boolean => Date.parse(instant) <= Date.parse(now);
