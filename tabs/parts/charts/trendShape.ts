/** A point of a trend: a share in tenths of a per cent, or no value where nothing was counted. */
export type TrendPoint = { name: string; tenths: number | undefined };
export type TrendPlace = {
  name: string;
  left: number;
  bottom: number | undefined;
  tenths: number | undefined;
};

export type TrendShape = {
  /** Of the scale, in tenths of a per cent. */
  from: number;
  to: number;
  ticks: readonly { tenths: number; bottom: number }[];
  /** Where each point stands, in per cent of the width and height. */
  places: readonly TrendPlace[];
  /** The line between points that follow each other, as SVG points in a square of 100; one text a run. */
  lines: readonly string[];
  /** The height of the value compared with; undefined where there is none. */
  reference: number | undefined;
};

type Scale = { from: number; to: number };

/** Five points a step, one step of air below; a share of pupils starts at nought, so that it is not made to look large. */
function scaleOf(values: readonly number[], fromNought: boolean): Scale {
  const step = 50;
  const lowest = Math.min(...values, 1000);
  const from = fromNought ? 0 : Math.max(0, Math.floor((lowest - 10) / step) * step);
  const highest = Math.max(...values, from + step);
  // Air above, for the figure that stands there.
  const to = Math.ceil((highest + (highest - from) * 0.15) / step) * step;
  return { from, to: fromNought ? Math.max(to, 2 * step) : Math.min(1000, Math.max(to, from + 2 * step)) };
}

export function trendShape(
  points: readonly TrendPoint[],
  { fromNought = false, reference }: { fromNought?: boolean; reference?: number | undefined } = {},
): TrendShape {
  const values = [...points.map(({ tenths }) => tenths), reference].filter((value) => value !== undefined);
  const { from, to } = scaleOf(values, fromNought);
  const height = (tenths: number) => ((tenths - from) / (to - from)) * 100;
  const places = points.map(({ name, tenths }, at): TrendPlace => {
    const left = ((at + 0.5) / points.length) * 100;
    return { name, tenths, left, bottom: tenths === undefined ? undefined : height(tenths) };
  });
  const step = Math.max(50, Math.ceil((to - from) / 4 / 50) * 50);
  const ticks = [];
  for (let tenths = from; tenths <= to; tenths += step) ticks.push({ tenths, bottom: height(tenths) });
  return {
    from,
    to,
    ticks,
    places,
    lines: linesBetween(places),
    reference: reference === undefined ? undefined : height(reference),
  };
}

function linesBetween(places: readonly TrendPlace[]): string[] {
  const runs: string[][] = [[]];
  for (const { left, bottom } of places) {
    if (bottom === undefined) runs.push([]);
    else runs[runs.length - 1]?.push(`${left.toFixed(2)},${(100 - bottom).toFixed(2)}`);
  }
  return runs.filter((run) => run.length > 1).map((run) => run.join(' '));
}

/** 'Autumn 1' -> 'Aut 1': six of them stand side by side on a phone. */
export const shortTerm = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.slice(0, 3))
    .join(' ');
