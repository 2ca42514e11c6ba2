/** How a file writes its percentages: decimals, and whether it rounds half up or cuts off. */
export type PercentStyle = { decimals: number; cutsOff: boolean };

type Counts = { possible: number; attended: number };

const mostDecimals = 2;

const decimalsOf = (percent: number) => /\.(\d+)$/.exec(String(percent))?.[1]?.length ?? 0;

/** Our percentage as a file of that style would write it, in units of its last decimal; undefined without a possible session. */
export function inStyle(
  { possible, attended }: Counts,
  { decimals, cutsOff }: PercentStyle,
): number | undefined {
  if (possible === 0) return undefined;
  const whole = 100 * 10 ** decimals;
  return cutsOff
    ? Math.floor((attended * whole) / possible)
    : Math.floor((2 * attended * whole + possible) / (2 * possible));
}

/** What a file says in the same units. */
export function saidUnits(percent: number, { decimals }: PercentStyle): number {
  return Math.round(percent * 10 ** decimals);
}

export function isSame(counts: Counts, percent: number, style: PercentStyle): boolean {
  return inStyle(counts, style) === saidUnits(percent, style);
}

/** The style of a file: as many decimals as any of its percentages has, up to two; cut off if more of them agree so. */
export function styleOf(said: readonly { counts: Counts; percent: number }[]): PercentStyle {
  let decimals = 0;
  for (const { percent } of said) decimals = Math.max(decimals, Math.min(decimalsOf(percent), mostDecimals));
  const agreeing = (cutsOff: boolean) =>
    said.filter(({ counts, percent }) => isSame(counts, percent, { decimals, cutsOff })).length;
  return { decimals, cutsOff: agreeing(true) > agreeing(false) };
}
