import type { RegisterReading, Rejection } from '../../attendance/registerReading.ts';
import { ukDate } from '../../calendar/ukDate.ts';

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

function finding({ line, column, value, reason }: Rejection, kind: string): string {
  const where = column === '' ? '' : `, ${column}`;
  const what = value === '' ? '' : ` “${value.replace(/\s+/g, ' ')}”`;
  return `  line ${line}${where}${what}: ${kind}${reason}\n`;
}

/** What was read from a file and every row or cell of it that was not, for a person. */
export function readingSummary(file: string, reading: RegisterReading): string {
  const { layout, rowsIn, rowsUsed, pupils, rejections, warnings, from, to } = reading;
  const rows = `${counted(rowsIn, 'row')}, ${rowsUsed} used, ${rowsIn - rowsUsed} rejected`;
  const cells = rejections.length - (rowsIn - rowsUsed);
  const dates = from && to ? `marks from ${ukDate(from)} to ${ukDate(to)}` : 'no marks';
  return [
    `${file}: ${layout}, ${rows}${cells > 0 ? `, ${counted(cells, 'cell')} rejected` : ''}`,
    `; ${counted(pupils.length, 'pupil')}, ${dates}\n`,
    ...rejections.map((rejection) => finding(rejection, '')),
    ...warnings.map((warning) => finding(warning, 'warning: ')),
  ].join('');
}
