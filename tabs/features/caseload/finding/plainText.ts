// Letters that Unicode does not take apart into a plain letter and a sign.
const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
// Most names are this and nothing else: of tens of thousands, only the others take time.
const isPlainWord = /^[a-z0-9]*$/;
const isAscii = /^[\x20-\x7e]*$/;

/** Text as it is compared in a search: lower case, without accents, apostrophes, commas, full stops or double spaces. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  if (isPlainWord.test(lower)) return lower;
  const bare = isAscii.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f’‘ʼ]/g, '')
        .replace(/[łøđðþßæœı]/g, (letter) => letters[letter] ?? letter);
  return bare
    .replace(/['`]/g, '')
    .replace(/[\s.,-]+/g, ' ')
    .trim();
}

/** Text as it is put in order: O’Neill stands between Oakley and Osei, with either apostrophe. */
export function sortKey(text: string): string {
  const bare = plain(text);
  return isPlainWord.test(bare) ? bare : bare.replace(/[^\p{L}\p{N}]+/gu, '');
}
