import { attendanceCodes } from '../../attendance/attendanceCode.ts';
import type { DayMarks } from './term.ts';

const classes = new Map(attendanceCodes.map(({ code, class: codeClass }) => [code, codeClass]));

/** How often a pupil has each code. */
export function codesOf(marks: readonly DayMarks[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const code of marks.flatMap((day) => day ?? [])) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

export type Sums = {
  possible: number;
  present: number;
  offSite: number;
  authorised: number;
  unauthorised: number;
};

const offSiteCodes = ['B', 'K', 'P', 'V', 'W'];

/** Sessions by category; those at an approved educational activity are apart from those present. */
export function sumsOf(codes: ReadonlyMap<string, number>): Sums {
  const sums = { possible: 0, present: 0, offSite: 0, authorised: 0, unauthorised: 0 };
  for (const [code, count] of codes) {
    const codeClass = classes.get(code);
    if (codeClass === 'attending') sums[offSiteCodes.includes(code) ? 'offSite' : 'present'] += count;
    else if (codeClass === 'authorised' || codeClass === 'unauthorised') sums[codeClass] += count;
    else continue;
    sums.possible += count;
  }
  return sums;
}
