/** What a run of letters sounds like, the longer ones first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/^(kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^wh/, 'w'],
  [/sch/g, 'sk'],
  [/ph/g, 'f'],
  [/tion|sion|shun/g, 'xn'],
  [/tch|ch/g, 'j'],
  [/dge|dj/g, 'j'],
  [/gh(?=t|$)/g, ''],
  [/th/g, 't'],
  [/ck|q|x/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
];

/**
 * The consonants of a word by their sound, with a mark for a vowel at the start: "travler" and "traveller" are alike.
 * Words that sound alike may be the same word in two spellings.
 */
export function soundOf(word: string): string {
  let text = word;
  for (const [letters, sound] of sounds) text = text.replace(letters, sound);
  const first = /^[aeiouy]/.test(text) ? 'a' : '';
  return first + text.replace(/[aeiouyhw]/g, '').replace(/(.)\1+/g, '$1');
}
