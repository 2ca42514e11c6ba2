import { addDays, mondayOf } from '../../../calendar/plainDate.ts';
import { Problem } from '../../../problems/problem.ts';
import type { Table, TableRow } from '../table.ts';
import { readWeekday } from './dayHeading.ts';
import { periodAbove } from './headPeriod.ts';
import { lineOf, namesPupil, weekIn } from './headYears.ts';

/** The Monday of the one week that the lines above a heading name; undefined where they name none, or several. */
function mondayAbove(rows: readonly TableRow[]): string | undefined {
  const period = periodAbove(rows);
  const mondays = new Set(rows.flatMap(({ cells }) => mondayIn(cells) ?? []));
  if (period && mondayOf(period.from) === mondayOf(period.to)) mondays.add(mondayOf(period.from));
  const [monday] = mondays;
  return mondays.size === 1 ? monday : undefined;
}

function mondayIn(cells: readonly string[]): string | undefined {
  const week = weekIn(lineOf(cells));
  // A week may be said to begin on its Sunday, or to end on its Friday.
  return week && mondayOf(week.to);
}

const hasWeekdays = (cells: readonly string[]) =>
  cells.filter((cell) => readWeekday(cell)).length > 1 && !namesPupil(cells);

/**
 * A table whose heading names the days of one week, 'Mon AM', 'Mon PM', with their dates, which follow from a line above it. Undefined for
 * other tables. Going through its rows throws Problem register_unreadable where another week begins.
 */
export function withWeek(table: Table): Table | undefined {
  const { opening } = table;
  const first = opening.findIndex(({ cells }) => namesPupil(cells));
  const above = opening.slice(0, Math.max(first, 0));
  const monday = mondayAbove(above);
  if (monday === undefined || !above.some(({ cells }) => hasWeekdays(cells))) return undefined;

  const dated = (cell: string) => {
    const day = readWeekday(cell);
    return day ? [addDays(monday, day.weekday), day.half].join(' ').trim() : cell;
  };
  const complete = (cells: readonly string[]) => (hasWeekdays(cells) ? cells.map(dated) : cells);
  const refuseOtherWeek = (cells: readonly string[], line: number) => {
    const other = mondayIn(cells);
    if (other === undefined || other === monday || namesPupil(cells)) return;
    throw new Problem(
      'register_unreadable',
      `Another week begins on line ${line}. Put each week in a file of its own.`,
    );
  };

  return {
    ...table,
    opening: opening.map(({ cells, line }) => ({ cells: complete(cells), line })),
    eachRow: (take, watch) =>
      table.eachRow((cells, line, torn) => {
        refuseOtherWeek(cells, line);
        take(complete(cells), line, torn);
      }, watch),
  };
}
