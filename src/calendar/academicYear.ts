/** The year in whose autumn the academic year of an ISO date began: 1 August starts a new one. */
export function academicYearOf(date: string): number {
  return Number(date.slice(0, 4)) - (date.slice(5) < '08-01' ? 1 : 0);
}

/** 2025 -> '2025/26'. */
export function academicYearName(year: number): string {
  return `${year}/${String(year + 1).slice(-2)}`;
}
