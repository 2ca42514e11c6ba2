import { sheetRows } from '../../src/local/registers/layouts/workbookCells.ts';
import { workbookParts } from '../../src/local/registers/layouts/workbookParts.ts';
import { zipped } from '../../src/local/registers/zipped.ts';

type Rows = readonly (readonly string[])[];

/** A file, with the line that each row of its table stands on. */
export type Written = { bytes: Uint8Array; lineOf(row: number): number };

export const delimiters = [',', ';', '\t'] as const;
export const encodings = ['utf-8', 'utf-8 with mark', 'utf-16le', 'windows-1252'] as const;

/** In windows-1252 as far as Latin-1 reaches; what it has not becomes a question mark, as Windows writes it. */
function encoded(text: string, encoding: (typeof encodings)[number]): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  if (encoding === 'windows-1252')
    return Uint8Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : 0x3f;
    });
  return Buffer.from(encoding === 'utf-8' ? text : `\uFEFF${text}`);
}

type Style = {
  delimiter: (typeof delimiters)[number];
  encoding: (typeof encodings)[number];
  quotes: boolean;
  above: readonly string[];
};

export function textOf(rows: Rows, { delimiter, encoding, quotes, above }: Style): Written {
  const needed = new RegExp(`["${delimiter}]`);
  const cell = (text: string) => (quotes || needed.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [...above, ...rows.map((cells) => cells.map(cell).join(delimiter))];
  return { bytes: encoded(`${lines.join('\r\n')}\r\n`, encoding), lineOf: (row) => above.length + row + 1 };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function pageOf(rows: Rows): Written {
  const line = (cells: readonly string[]) =>
    `<tr>${cells.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`;
  const page = `<html><meta charset="utf-8"><body><table>\n${rows.map(line).join('\n')}\n</table></body></html>`;
  return { bytes: Buffer.from(page), lineOf: (row) => row + 1 };
}

export async function workbookOf(rows: Rows): Promise<Written> {
  const sheet = { name: 'Marks', rows: sheetRows(rows) };
  return { bytes: await zipped(workbookParts([sheet])), lineOf: (row) => row + 1 };
}

/** The first row names the elements. */
export function transferFileOf([titles = [], ...pupils]: Rows): Written {
  const element = (name: string, text: string) => `<${name}>${escaped(text)}</${name}>`;
  const lines = pupils.map((cells) => {
    const all = titles.map((title, i) => element(title, cells[i] ?? ''));
    return `<Pupil>${all.slice(0, 4).join('')}<Attendance><YearData>${element('Year', '2025')}${all.slice(4, 8).join('')}<AttendSessions>${all.slice(8).join('')}</AttendSessions></YearData></Attendance></Pupil>`;
  });
  const file = `<?xml version="1.0" encoding="utf-8"?><CTfile><CTFpupilData>\n${lines.join('\n')}\n</CTFpupilData></CTfile>`;
  return { bytes: Buffer.from(file), lineOf: (row) => row + 1 };
}
