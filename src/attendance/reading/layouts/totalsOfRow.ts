import type { ColumnMeaning } from '../../columnMapping.ts';
import type { PupilCounts } from '../../marks.ts';
import type { WrittenSums } from './countsOfRow.ts';

/** Whether sessions at an approved educational activity, and late ones before the register closed, are within those attended. */
export type Inside = { offSite: boolean; late: boolean };

/** What the columns of a file of totals leave open, settled once for all its rows. */
export type TotalsReading = { columns: ReadonlySet<ColumnMeaning>; inside: Inside };

/** The counts that follow from a row of totals, what is odd about them, or why there are none. */
export type TotalsOfRow = { counts: PupilCounts; remark?: string } | { reason: string };

/** Sums that are within others. */
const within = ({ offSite, lateBefore, lateAfter }: WrittenSums) => ({
  ...(offSite !== undefined && { offSite }),
  ...(lateBefore !== undefined && { lateBefore }),
  ...(lateAfter !== undefined && { lateAfter }),
});

/** Sessions attended that a row counts beside those it calls attended. */
const beside = ({ offSite = 0, lateBefore = 0 }: WrittenSums, inside: Inside) =>
  (inside.offSite ? 0 : offSite) + (inside.late ? 0 : lateBefore);

/** Whether attended, authorised and unauthorised come to possible, with what is inside attended and what beside it. */
export function comesTo(sums: WrittenSums, inside: Inside): boolean {
  const { possible, attended, authorised = 0, unauthorised = 0 } = sums;
  if (possible === undefined || attended === undefined) return false;
  return attended + beside(sums, inside) + authorised + unauthorised === possible;
}

/** Absences where one kind or both have no column of their own: what is missing to possible. */
function absencesOf(sums: WrittenSums, attended: number, columns: TotalsReading['columns']) {
  const { possible, authorised, unauthorised } = sums;
  const rest = (possible ?? Number.NaN) - attended;
  if (columns.has('authorised') && columns.has('unauthorised'))
    return { authorised: authorised ?? 0, unauthorised: unauthorised ?? 0 };
  if (columns.has('authorised'))
    return { authorised: authorised ?? 0, unauthorised: rest - (authorised ?? 0) };
  return { authorised: rest - (unauthorised ?? 0), unauthorised: unauthorised ?? 0 };
}

/**
 * A blank is 0 in a row that has other counts, but never sessions attended: those follow from the others. Possible is what the
 * other three come to, because the totals of exports leave sessions out.
 */
export function totalsOfRow(sums: WrittenSums, { columns, inside }: TotalsReading): TotalsOfRow {
  const { possible } = sums;
  if ([sums.attended, possible, sums.authorised, sums.unauthorised].every((sum) => sum === undefined))
    return { reason: 'This row holds no counts' };
  // Nobody was always there because a row says nothing but how many sessions there were.
  if (
    columns.has('attended') &&
    sums.attended === undefined &&
    sums.authorised === undefined &&
    sums.unauthorised === undefined &&
    possible !== 0
  )
    return { reason: 'This row does not say how many sessions were attended' };
  const other = { ...inside, offSite: !inside.offSite };
  const here = !comesTo(sums, inside) && comesTo(sums, other) ? other : inside;
  const attended =
    sums.attended === undefined
      ? (possible ?? Number.NaN) - (sums.authorised ?? 0) - (sums.unauthorised ?? 0)
      : sums.attended + beside(sums, here);
  const { authorised, unauthorised } = absencesOf(sums, attended, columns);
  const sum = attended + authorised + unauthorised;
  if (Number.isNaN(sum))
    return { reason: 'This row does not say how many sessions were possible or attended' };
  if (Math.min(attended, authorised, unauthorised) < 0)
    return { reason: 'Its counts come to more sessions than were possible' };
  const counts = { possible: sum, attended, authorised, unauthorised, ...within(sums) };
  if (possible === undefined || possible === sum) return { counts };
  const remark =
    `Attended ${attended}, authorised ${authorised} and unauthorised ${unauthorised} come to ${sum} sessions, ` +
    `not to ${possible}: ${sum} was used`;
  return { counts, remark };
}
