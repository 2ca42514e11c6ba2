import type { Figure, FigureUnit } from '../reading/law/figures.ts';

/**
 * A figure that a rule consists of. `exact`: nothing else is right. `most`: less is possible as well. `least`: more does it too.
 * `extended`: only where it is asked how far one can go. `definition`: only where it is put as what the rule says.
 * `condition`: there is more to it than the figure, so the right figure alone settles nothing.
 */
export type RuleFigure = {
  is: number | readonly [number, number];
  unit: FigureUnit;
  as: 'exact' | 'most' | 'least' | 'extended' | 'definition' | 'condition';
};

/** "Can it be 2 years" asks how far one can go; "is it 2 years" puts it as the rule. */
export type FigureAsked = { howFar: boolean; asRule: boolean };

const daysIn: Readonly<Partial<Record<FigureUnit, number>>> = { day: 1, week: 7 };
const schoolDaysIn: Readonly<Partial<Record<FigureUnit, number>>> = { schoolDay: 1, day: 1, week: 5 };
const monthsIn: Readonly<Partial<Record<FigureUnit, number>>> = { month: 1, year: 12 };

/** What the figure of a question is in the unit of a rule; undefined where it measures something else. */
function inUnit({ value, unit }: Figure, wanted: FigureUnit): number | undefined {
  if (unit === wanted) return value;
  const scale = [daysIn, schoolDaysIn, monthsIn].find(
    (one) => one[wanted] !== undefined && one[unit] !== undefined && (wanted !== 'day' || one === daysIn),
  );
  const from = scale?.[unit];
  const to = scale?.[wanted];
  return from === undefined || to === undefined ? undefined : (value * from) / to;
}

type Fit = 'right' | 'open' | 'wrong';

/** What a figure comes to that is not the rule's own. */
const otherwise: Readonly<Record<RuleFigure['as'], (isLess: boolean, asked: FigureAsked) => Fit>> = {
  condition: () => 'wrong',
  extended: (isLess, { howFar }) => (howFar && isLess ? 'right' : 'wrong'),
  definition: (_, { asRule }) => (asRule ? 'wrong' : 'open'),
  least: (isLess, { asRule }) => (isLess || asRule ? 'wrong' : 'right'),
  most: (isLess, { howFar }) => (howFar && isLess ? 'right' : 'wrong'),
  exact: (isLess, { howFar }) => (howFar && !isLess ? 'open' : 'wrong'),
};

function compare({ is, as }: RuleFigure, value: number, asked: FigureAsked): Fit {
  const [least, most] = typeof is === 'number' ? [is, is] : is;
  if (value < least || value > most) return otherwise[as](value < least, asked);
  if (as === 'condition') return 'open';
  return as === 'extended' && !asked.howFar ? 'wrong' : 'right';
}

/** "After 20 days" is no length; it still is how much somebody missed. */
const isOpen = ({ as }: RuleFigure, { isBound, isAfter }: Figure) =>
  isBound === true || (isAfter === true && (as === 'most' || as === 'exact'));

/**
 * How the figures that a question puts forward compare with those of a rule: `wrong` where one of them is not the rule's,
 * `open` where it is more or less than something, undefined where the question has none that the rule is about.
 */
export function compareFigures(
  rules: readonly RuleFigure[],
  figures: readonly Figure[],
  asked: FigureAsked,
): Fit | undefined {
  const fits = figures.flatMap((figure): Fit[] => {
    const all = rules.flatMap((rule): Fit[] => {
      const value = inUnit(figure, rule.unit);
      return value === undefined ? [] : [isOpen(rule, figure) ? 'open' : compare(rule, value, asked)];
    });
    if (all.length === 0) return [];
    return [(['right', 'wrong'] as const).find((one) => all.includes(one)) ?? 'open'];
  });
  if (fits.length === 0) return undefined;
  if (fits.includes('wrong')) {
    // "Ill for 4 days, and will be off for 3 weeks" tells a story: one of two figures may still be the one that counts.
    return fits.includes('right') && rules.some(({ as }) => as === 'least') ? 'open' : 'wrong';
  }
  return fits.includes('open') ? 'open' : 'right';
}
