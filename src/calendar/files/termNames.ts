import type { Term } from '../schoolCalendar.ts';

/** By the month and day on which it begins: no spring term begins as late, and no summer term as early, as this. */
const firstOfSummer = '03-20';
const firstOfAutumn = '08-01';

/** 'Autumn', 'Spring' or 'Summer': the term that a stretch of school beginning on this ISO date belongs to. */
export function seasonOf(from: string): string {
  const day = from.slice(5);
  if (day >= firstOfAutumn) return 'Autumn';
  return day >= firstOfSummer ? 'Summer' : 'Spring';
}

/** A stretch that begins on or after this day of the year comes after the half term of its season. */
const secondHalf: Readonly<Record<string, string>> = { Autumn: '10-15', Spring: '02-10', Summer: '05-20' };

/** Names stretches of term, in order of date, as schools do: 'Autumn 1' to 'Summer 2', anew each year. */
export function nameTerms(spans: readonly Pick<Term, 'from' | 'to'>[]): Term[] {
  const last = new Map<string, number>();
  return [...spans]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to }) => {
      const season = seasonOf(from);
      const key = `${season} ${from.slice(0, 4)}`;
      // The file may hold the second half alone.
      const least = from.slice(5) >= (secondHalf[season] ?? '') ? 2 : 1;
      const number = Math.max((last.get(key) ?? 0) + 1, least);
      last.set(key, number);
      return { name: `${season} ${number}`, from, to };
    });
}
