import { readDate } from '../../../calendar/dateText.ts';
import type { Period } from '../../registerReading.ts';
import type { TableRow } from '../table.ts';

export const months =
  'jan[a-z]*|feb[a-z]*|mar[a-z]*|apr[a-z]*|may|june?|july?|aug[a-z]*|sep[a-z]*|oct[a-z]*|nov[a-z]*|dec[a-z]*';
/** The source of an expression for a date with its year. */
export const dateForm = String.raw`\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?[ -](?:${months})[ ,-]+\d{2,4}`;
const time = String.raw`(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?`;
const weekday = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?';
const pair = new RegExp(
  `(${dateForm})${time}\\s*(?:to|until|till|and|through|[-\u2013\u2014])\\s*(?:end date:? )?${weekday}(${dateForm})`,
  'i',
);
const first = new RegExp(
  `\\b(?:from|start(?: date)?|date from|first date|period start)\\b[ :]*${weekday}(${dateForm})`,
  'i',
);
const last = new RegExp(
  `\\b(?:to|until|end(?: date)?|date to|last date|up to|period end)\\b[ :]*${weekday}(${dateForm})`,
  'i',
);

function isoOf(text: string | undefined): string | undefined {
  const date = readDate(text ?? '');
  return date?.dayFirst ?? date?.monthFirst;
}

function periodOf(from: string | undefined, to: string | undefined): Period | undefined {
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
}

/**
 * What the lines above a heading say that a file covers: 'from 03/09/2025 to 13/02/2026', 'Date range: 3 Sep 2025 - 13 Feb 2026', or a
 * first and a last date in cells or lines of their own. Undefined where they name no two dates so.
 */
export function periodAbove(rows: readonly TableRow[]): Period | undefined {
  const lines = rows.map(({ cells }) =>
    cells
      .map((cell) => cell.trim())
      .filter((cell) => cell !== '')
      .join(' ')
      .replace(/\s+/g, ' '),
  );
  const together = lines.join(' \n ');
  const paired = [...lines, together].flatMap((line) => {
    const [, from, to] = pair.exec(line) ?? [];
    return periodOf(isoOf(from), isoOf(to)) ?? [];
  });
  return paired[0] ?? periodOf(isoOf(first.exec(together)?.[1]), isoOf(last.exec(together)?.[1]));
}
