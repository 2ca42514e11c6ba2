/** The wall time so many minutes later on the same clock, or earlier if negative: the clocks that change at night are left out. */
export function minutesLater(wall: string, minutes: number): string {
  return new Date(Date.parse(`${wall}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
}
