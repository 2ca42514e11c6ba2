import type { Term } from '../../../src/calendar/schoolCalendar.ts';
import type { PlainMark } from '../slowFigures.ts';

const attending = ['/', '\\', 'L', 'K', 'V', 'P', 'W', 'B', 'J'];
const unauthorised = ['G', 'N', 'O', 'U'];
const authorised = ['C', 'C1', 'C2', 'E', 'I', 'J1', 'M', 'R', 'S', 'T', 'H'];

export type Reading = 'dfe' | 'below';

function countOf(marks: readonly PlainMark[]) {
  const times = (codes: readonly string[]) => marks.filter(({ code }) => codes.includes(code)).length;
  const sums = {
    attended: times(attending),
    authorised: times(authorised),
    unauthorised: times(unauthorised),
  };
  return { ...sums, possible: sums.attended + sums.authorised + sums.unauthorised };
}

const share = ({ possible, attended }: { possible: number; attended: number }) =>
  (possible - attended) / possible;
const over = (value: number, line: number, reading: Reading) =>
  reading === 'dfe' ? value >= line - 1e-12 : value > line + 1e-12;

/** What a group of pupils comes to, straight from the definitions and with fractions instead of integers. */
export function slowGroup(pupils: readonly (readonly PlainMark[])[], reading: Reading) {
  const each = pupils.map(countOf);
  const sum = (name: 'possible' | 'attended' | 'authorised' | 'unauthorised') =>
    each.reduce((total, counts) => total + counts[name], 0);
  const shares = each.filter(({ possible }) => possible > 0).map(share);
  const between = (from: number, to: number) =>
    shares.filter((one) => one >= from - 1e-12 && one < to - 1e-12).length;
  return {
    pupils: pupils.length,
    possible: sum('possible'),
    attended: sum('attended'),
    authorised: sum('authorised'),
    unauthorised: sum('unauthorised'),
    persistent: shares.filter((one) => over(one, 0.1, reading)).length,
    severe: shares.filter((one) => over(one, 0.5, reading)).length,
    fiveToFifteen: between(0.05, 0.15),
    bands: Array.from({ length: 20 }, (_, i) => between(i * 0.05, i === 19 ? 2 : (i + 1) * 0.05)),
  };
}

export function slowHalfTerm(
  pupils: readonly (readonly PlainMark[])[],
  { name, from, to }: Term,
  reading: Reading,
) {
  const within = pupils.map((marks) => marks.filter(({ date }) => date >= from && date <= to));
  const { possible, attended, persistent, severe } = slowGroup(within, reading);
  const there = within.filter((marks) => countOf(marks).possible > 0).length;
  return { name, from, to, pupils: there, possible, attended, persistent, severe };
}
