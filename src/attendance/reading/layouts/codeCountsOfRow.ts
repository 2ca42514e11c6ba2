import { attendanceCodes, type CodeClass } from '../../attendanceCode.ts';
import type { PupilCounts } from '../../marks.ts';
import type { WrittenSums } from './countsOfRow.ts';

/** What follows from a row of code counts: counts, and what is odd about them; or why there are none. */
export type RowOfCodes = {
  counts?: PupilCounts;
  remark?: string;
  /** What the row calls possible takes in sessions that are not possible, such as X and Y. */
  takesInNotPossible?: boolean;
  reason?: string;
};

const classes = new Map(attendanceCodes.map(({ code, class: codeClass }) => [code, codeClass]));

function sumsByClass(byCode: Readonly<Record<string, number>>): Record<CodeClass, number> {
  const sums = { attending: 0, authorised: 0, unauthorised: 0, 'not-possible': 0, administrative: 0 };
  for (const [code, count] of Object.entries(byCode)) {
    const codeClass = classes.get(code);
    if (codeClass) sums[codeClass] += count;
  }
  return sums;
}

/** Where the sums that a row gives differ from those of its codes: the codes count. */
function difference(counts: PupilCounts, said: WrittenSums): string | undefined {
  const differs = (['possible', 'attended', 'authorised', 'unauthorised'] as const).flatMap((name) => {
    const sum = said[name];
    return sum === undefined || sum === counts[name]
      ? []
      : [`${name} ${sum} (its codes come to ${counts[name]})`];
  });
  return differs.length > 0 ? `This row says ${differs.join(', ')}: the codes were used` : undefined;
}

/**
 * Sums from the codes of one row. `complete` says whether the file counts presence too; where it counts absences only, sessions
 * attended are what is left of those possible. Codes that are no possible sessions are then subtracted, because the files that are
 * known to have this form take them in.
 */
export function codeCountsOfRow(
  byCode: Readonly<Record<string, number>>,
  said: WrittenSums,
  complete: boolean,
): RowOfCodes {
  const { attending, authorised, unauthorised, ...rest } = sumsByClass(byCode);
  const notPossible = rest['not-possible'] + rest.administrative;
  const left = said.attended ?? (said.possible ?? Number.NaN) - notPossible - authorised - unauthorised;
  const attended = complete ? attending : left;
  if (Number.isNaN(attended)) return { reason: 'This row does not say how many sessions were possible' };
  if (attended < 0) return { reason: 'This row has more absences than sessions possible' };
  const lateBefore = byCode.L ?? said.lateBefore;
  const lateAfter = byCode.U ?? said.lateAfter;
  const counts: PupilCounts = {
    possible: attended + authorised + unauthorised,
    attended,
    authorised,
    unauthorised,
    byCode,
    ...(lateBefore !== undefined && { lateBefore }),
    ...(lateAfter !== undefined && { lateAfter }),
  };
  const takesInNotPossible = notPossible > 0 && said.possible === counts.possible + notPossible;
  const { possible, ...others } = said;
  const remark = difference(counts, takesInNotPossible || possible === undefined ? others : said);
  return {
    counts,
    ...(remark !== undefined && { remark }),
    ...(takesInNotPossible && { takesInNotPossible }),
  };
}
