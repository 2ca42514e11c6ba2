import type { RegisterReading, Rejection } from '../../attendance/registerReading.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import { counted } from '../../casework/counted.ts';

function finding({ line, column, value, reason }: Rejection, kind: string): string {
  const where = column === '' ? '' : `, ${column}`;
  const what = value === '' ? '' : ` “${value.replace(/\s+/g, ' ')}”`;
  return `  line ${line}${where}${what}: ${kind}${reason}\n`;
}

/** A person reads no more of them; the others are of the same few kinds. */
const mostShown = 1000;

/** What was read from a file and the rows and cells of it that were not, for a person. */
export function readingSummary(file: string, reading: RegisterReading): string {
  const { layout, rowsIn, rowsUsed, pupils, rejections, warnings, from, to } = reading;
  const rows = `${counted(rowsIn, 'row')}, ${rowsUsed} used, ${rowsIn - rowsUsed} rejected`;
  const cells = rejections.length - (rowsIn - rowsUsed);
  const what = pupils.some(({ counts }) => counts) ? 'sums' : 'marks';
  const dates =
    from && to ? `${what} from ${ukDate(from)} to ${ukDate(to)}` : what === 'sums' ? 'sums only' : 'no marks';
  const rest = rejections.length + warnings.length - mostShown;
  return [
    `${file}: ${layout}, ${rows}${cells > 0 ? `, ${counted(cells, 'cell')} rejected` : ''}`,
    `; ${counted(pupils.length, 'pupil')}, ${dates}\n`,
    ...rejections.slice(0, mostShown).map((rejection) => finding(rejection, '')),
    ...warnings
      .slice(0, Math.max(mostShown - rejections.length, 0))
      .map((warning) => finding(warning, 'warning: ')),
    ...(rest > 0 ? [`  and ${rest} more\n`] : []),
  ].join('');
}
