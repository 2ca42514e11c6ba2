import Papa from 'papaparse';

type Row = readonly (string | number)[];

const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

function lines(rows: readonly Row[]): string {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: startsFormula },
  );
  return `${text}\r\n`;
}

/** CSV for a spreadsheet: CRLF between rows, a byte order mark, and nothing that a spreadsheet would run as a formula. */
export function csvText(rows: readonly Row[]): string {
  return `\uFEFF${lines(rows)}`;
}

const rowsAtOnce = 2000;

/** The same for many rows, a part at a time. */
export function csvStream(rows: readonly Row[]): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      const part = rows.slice(at, at + rowsAtOnce);
      controller.enqueue(encoder.encode(at === 0 ? csvText(part) : lines(part)));
      at += rowsAtOnce;
      if (at >= rows.length) controller.close();
    },
  });
}
