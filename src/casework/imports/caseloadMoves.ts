type Row = { upn: string; onCaseload: boolean };

/** How many pupils come on to a caseload and leave it, from the rows of the register that stands to those of the next. */
export function caseloadMoves(
  standing: readonly Row[],
  next: readonly Row[],
): { joining: number; leaving: number } {
  const on = (rows: readonly Row[]) => rows.filter(({ onCaseload }) => onCaseload).map(({ upn }) => upn);
  const [before, after] = [new Set(on(standing)), on(next)];
  const staying = after.filter((upn) => before.has(upn)).length;
  return { joining: after.length - staying, leaving: before.size - staying };
}
