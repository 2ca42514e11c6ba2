export type FavouriteChange = { approachId: string; isKept: boolean };

/** The list with an approach put in or taken out. The order stays; nothing stands in it twice. */
export function changedList(
  approachIds: readonly string[],
  { approachId, isKept }: FavouriteChange,
): string[] {
  const others = approachIds.filter((id) => id !== approachId);
  if (!isKept) return others;
  return approachIds.includes(approachId) ? [...approachIds] : [...others, approachId];
}
