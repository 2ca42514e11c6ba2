import Papa from 'papaparse';

const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/** CSV for a spreadsheet: CRLF between rows, a byte order mark, and nothing that a spreadsheet would run as a formula. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    { newline: '\r\n', escapeFormulae: startsFormula },
  );
  return `\uFEFF${text}\r\n`;
}
