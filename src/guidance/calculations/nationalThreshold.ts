/** Ten unauthorised sessions within ten school weeks. Source: national framework for penalty notices, 19 August 2024. */
export const thresholdSessions = 10;
export const thresholdWeeks = 10;
/** Each school day has a morning and an afternoon. */
export const sessionsPerDay = 2;

/** Sessions by code that fall in some stretch of time. */
export type UnauthorisedCounts = Readonly<Record<'G' | 'N' | 'O' | 'U', number>>;

/**
 * 'met': ten or more, all within ten school weeks. 'not-met': fewer than ten. 'too-long': ten or more, but over more than ten
 * school weeks, so that the dates decide. Whether a notice follows is a decision for people.
 */
export type ThresholdVerdict = 'met' | 'not-met' | 'too-long';

/** Whether counts meet the national threshold, over a number of school weeks; without one they are taken to fit in ten. */
export function thresholdOf(
  counts: UnauthorisedCounts,
  schoolWeeks: number = thresholdWeeks,
): { total: number; missing: number; verdict: ThresholdVerdict } {
  const total = counts.G + counts.N + counts.O + counts.U;
  const missing = Math.max(0, thresholdSessions - total);
  if (missing > 0) return { total, missing, verdict: 'not-met' };
  return { total, missing, verdict: schoolWeeks > thresholdWeeks ? 'too-long' : 'met' };
}
