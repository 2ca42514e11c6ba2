const undoMilliseconds = 7 * 86_400_000;

/** Until when an import that was saved at this instant can be undone. Both are ISO with Z and milliseconds. */
export function undoUntil(savedAt: string): string {
  return new Date(Date.parse(savedAt) + undoMilliseconds).toISOString();
}
