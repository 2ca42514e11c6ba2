/** 'Year 9' for '9', as a letter says it. What a register has in other words stays as it is. */
export function yearWords(yearGroup: string): string {
  if (yearGroup === 'R') return 'Reception';
  if (/^\d{1,2}$/.test(yearGroup)) return `Year ${yearGroup}`;
  return /^N\d$/.test(yearGroup) ? `Nursery ${yearGroup.slice(1)}` : yearGroup;
}
