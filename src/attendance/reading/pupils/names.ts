/** 'Hart, Ada' and 'Ada Hart' -> surname Hart, forename Ada. One word alone is a surname. */
export function splitName(name: string): { surname: string; forename: string } {
  const plain = name.replace(/\s+/g, ' ').trim();
  const comma = plain.indexOf(',');
  if (comma !== -1) return { surname: plain.slice(0, comma).trim(), forename: plain.slice(comma + 1).trim() };
  const space = plain.indexOf(' ');
  if (space === -1) return { surname: plain, forename: '' };
  return { surname: plain.slice(space + 1), forename: plain.slice(0, space) };
}

/** 'Year 7', 'Yr 07', 'NC Year 7', 'Year 7 2026/27', '7.0'. */
const numbered =
  /^(?:nc\s*|curriculum\s*)?(?:year|yr|y)?\.?\s*(?:group\s*)?0?(\d{1,2})(?:\.0+)?(?:\s+\(?\d{4}\/\d{2,4}\)?)?$/i;
const inWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:year\s*)?(?:r|rec|reception)(?:\s+year)?(?:\s+\(?\d{4}\/\d{2,4}\)?)?$/i, 'R'],
  [/^(?:n|nursery)\s*([12])$/i, 'N'],
  [/^e\s*([12])$/i, 'E'],
  [/^(?:year\s*|nc\s*year\s*)?x$/i, 'X'],
];

function oneYear(text: string): string | undefined {
  const [, number] = numbered.exec(text) ?? [];
  if (number !== undefined) return Number(number) > 14 ? undefined : String(Number(number));
  for (const [form, year] of inWords) {
    const found = form.exec(text);
    if (found) return `${year}${found[1] ?? ''}`;
  }
  return undefined;
}

/**
 * A year group as the DfE writes it: 'Year 7', 'Yr 07', 'NC Year 7', 'Year 7 2026/27' -> '7'; 'Reception' -> 'R'. Of several
 * with commas between them, the last one, which the pupil is in now. What is none of the usual forms stays as it is.
 */
export function plainYear(text: string): string {
  const plain = text.trim();
  const last = plain.slice(plain.lastIndexOf(',') + 1).trim();
  return oneYear(plain) ?? oneYear(last) ?? plain;
}
