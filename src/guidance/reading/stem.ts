/**
 * A light stem, so that "closed", "closes" and "closing" are one word. It need not be right in English:
 * phrases and questions go through the same function.
 */
/** Words that would share a stem with another one: "care" is no "car". */
const asTheyAre = new Set(['care', 'cares']);

export function stem(word: string): string {
  if (word.length < 4) return word;
  if (asTheyAre.has(word)) return 'care';
  let short = word;
  if (short.endsWith('ies') && short.length > 4) short = `${short.slice(0, -3)}y`;
  else if (/(s|x|z|ch|sh)es$/.test(short)) short = short.slice(0, -2);
  else if (/[^su]s$/.test(short)) short = short.slice(0, -1);
  const bare = short.replace(/(ing|ed)$/, '');
  if (bare.length >= 3 && /[aeiouy]/.test(bare)) short = bare;
  if (short.length > 3 && short.endsWith('e')) short = short.slice(0, -1);
  return short.replace(/([bdfgklmnprt])\1$/, '$1');
}
