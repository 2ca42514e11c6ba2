const plainNumber = /^-?\d+(\.\d+)?$/;
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * CSV for a spreadsheet: quoted where needed, CRLF between rows, a byte order mark so that Excel reads UTF-8.
 * Text that a spreadsheet would run as a formula is given a leading apostrophe; plain numbers are left alone.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  const text = String(value);
  const safe = startsFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n\t']/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
