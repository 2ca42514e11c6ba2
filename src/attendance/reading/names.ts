/** 'Hart, Ada' and 'Ada Hart' -> surname Hart, forename Ada. One word alone is a surname. */
export function splitName(name: string): { surname: string; forename: string } {
  const plain = name.replace(/\s+/g, ' ').trim();
  const comma = plain.indexOf(',');
  if (comma !== -1) return { surname: plain.slice(0, comma).trim(), forename: plain.slice(comma + 1).trim() };
  const space = plain.indexOf(' ');
  if (space === -1) return { surname: plain, forename: '' };
  return { surname: plain.slice(space + 1), forename: plain.slice(0, space) };
}

/**
 * A year group as the DfE writes it: 'Year 7', 'Yr 07', 'NC Year 7', 'Year 7 2026/27' -> '7'; 'Reception' -> 'R'. What
 * is none of the usual forms stays as it is.
 */
export function plainYear(text: string): string {
  const plain = text.trim();
  if (/^(r|rec|reception)$/i.test(plain)) return 'R';
  const [, number] = /^(?:nc\s*)?(?:year|yr|y)?\s*0?(\d{1,2})(?:\s+\d{4}\/\d{2,4})?$/i.exec(plain) ?? [];
  return number === undefined || Number(number) > 14 ? plain : String(Number(number));
}
