/** The name of a file of figures: 'half-term-seaview-primary-2026-09-02.csv'. */
export function fileName(report: string, school: string, of: string): string {
  const plain = school.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${report}-${plain}-${of}.csv`.replace(/-+/g, '-');
}
