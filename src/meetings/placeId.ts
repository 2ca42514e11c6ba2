/**
 * A place is named after its occurrence, so that a server that has not yet heard of the place still knows
 * where to look for it. To everyone else the name means nothing.
 */
export function placeIdIn(occurrenceId: string, unique: string): string {
  return `${occurrenceId}.${unique}`;
}

export function occurrenceIdOf(placeId: string): string | undefined {
  const end = placeId.lastIndexOf('.');
  return end > 0 ? placeId.slice(0, end) : undefined;
}
