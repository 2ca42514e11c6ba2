const inFigures = new Intl.NumberFormat('en-GB');

/** 12400 -> '12,400'. */
export const figure = (n: number): string => inFigures.format(n);

/** (1, 'pupil') -> '1 pupil', (3, 'pupil') -> '3 pupils', (2, 'register entry', 'register entries'). */
export function amount(n: number, one: string, several = `${one}s`): string {
  return `${figure(n)} ${n === 1 ? one : several}`;
}
