import { readDate } from '../../../calendar/dateText.ts';
import type { ColumnMeaning } from '../../columnMapping.ts';
import { checkUpn } from '../../upn.ts';
import { readMark } from '../marks/markText.ts';
import type { TableRow } from '../table.ts';
import { readSession } from './dayHeading.ts';

type Guesses = Partial<Record<ColumnMeaning, number>>;

const isUpn = (value: string) => checkUpn(value).right;
const isHalf = (value: string) => readSession(value) !== undefined;
const isDate = (value: string) => readDate(value) !== undefined;
const isMark = (value: string) => readMark(value).kind === 'code';

/**
 * What columns without a known title hold by their values. A meaning is guessed only where one column alone can have it, and
 * dates and marks only beside halves of days: dates may be those of births, and letters may be anything.
 */
export function guessedByValues(below: readonly TableRow[], known: Guesses, width: number): Guesses {
  const guesses: Guesses = { ...known };
  const guess = (meaning: ColumnMeaning, fits: (value: string) => boolean) => {
    if (guesses[meaning] !== undefined) return;
    const taken = new Set(Object.values(guesses));
    const fitting = Array.from({ length: width }, (_, column) => column).filter((column) => {
      const values = below.map(({ cells }) => cells[column]?.trim() ?? '').filter((value) => value !== '');
      return !taken.has(column) && values.length > 0 && values.every(fits);
    });
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) guesses[meaning] = only;
  };
  guess('upn', isUpn);
  guess('session', isHalf);
  if (guesses.session === undefined) return guesses;
  guess('date', isDate);
  guess('mark', isMark);
  return guesses;
}
