/** Rows of the table, used again for every pair of words: words are short, and a question has many pairs. */
const longestWord = 64;
let beforeLast = new Uint8Array(longestWord + 1);
let last = new Uint8Array(longestWord + 1);
let current = new Uint8Array(longestWord + 1);

const at = (row: Uint8Array, column: number) => row[column] ?? 0;

/**
 * How many letters have to be added, taken away, changed or swapped with their neighbour to make one word from
 * another; `most + 1` as soon as it is more than `most`. Words of more than 64 letters are never alike.
 */
export function editDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most || Math.max(from.length, to.length) > longestWord)
    return most + 1;
  for (let column = 0; column <= to.length; column += 1) last[column] = column;
  for (let row = 1; row <= from.length; row += 1) {
    current[0] = row;
    let least = row;
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(at(last, to.length), most + 1);
}
