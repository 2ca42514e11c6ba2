/** Nursery before Reception before Year 1; what is none of these comes last. */
export function yearNumber(yearGroup: string): number {
  if (/^\d{1,2}$/.test(yearGroup)) return Number(yearGroup);
  if (yearGroup === 'R') return 0;
  const nursery = /^N(\d)$/.exec(yearGroup);
  if (nursery) return Number(nursery[1]) - 10;
  return yearGroup === '' ? 100 : 99;
}
