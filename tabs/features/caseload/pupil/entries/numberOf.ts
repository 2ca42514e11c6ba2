/** The number that was typed, '12.5'; undefined for an empty field, and NaN for what is none: the schema says so. */
export function numberOf(text: string): number | undefined {
  const typed = text.trim().replace('%', '');
  return typed === '' ? undefined : Number(typed);
}
