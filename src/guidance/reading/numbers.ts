/** Numbers in words, as far as people write them so. */
const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  couple: 2,
  few: 3,
  several: 3,
};

/** A number in figures or in words; undefined where it is none. */
export const numberOf = (text: string) => (/^\d+$/.test(text) ? Number(text) : numbers[text]);
