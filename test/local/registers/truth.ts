import type { DayMarks } from '../../../src/local/registers/term.ts';

const attending = ['/', '\\', 'L', 'K', 'V', 'P', 'W', 'B'];
const authorised = ['C', 'C1', 'C2', 'E', 'I', 'J1', 'M', 'R', 'S', 'T'];
const unauthorised = ['G', 'N', 'O', 'U'];

/** The figures that follow from marks as a school gave them, by the lists of codes alone. */
export function figuresOf(marks: readonly DayMarks[]) {
  const all = marks.flatMap((day) => day ?? []);
  const count = (codes: readonly string[]) => all.filter((code) => codes.includes(code)).length;
  return {
    possible: count([...attending, ...authorised, ...unauthorised]),
    attended: count(attending),
    authorised: count(authorised),
    unauthorised: count(unauthorised),
  };
}

/** How often each code stands in them, those that are no sessions included. */
export function codesIn(marks: readonly DayMarks[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of marks.flatMap((day) => day ?? [])) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
