/** The heights of the rows of a long list, most of them only guessed. Places and offsets are from 0, in pixels. */
export type RowHeights = {
  /** Of all rows together. */
  total(): number;
  /** How far a row is below the start of the list; of the place after the last row, the total. */
  top(at: number): number;
  /** The row at an offset: the first for what is above the list, the last for what is below. */
  at(offset: number): number;
  /** Takes in the true height of a row. Gives by how much it was guessed too low. */
  measured(at: number, height: number): number;
};

/**
 * Any of it takes some 15 steps for 20,000 rows, however many have been measured: the differences from the guess are kept in a
 * tree of sums (Fenwick, 1994), in which each place holds the sum of as many places as its lowest bit says.
 */
export function createRowHeights(count: number, guess: number): RowHeights {
  const known = new Float64Array(count).fill(guess);
  const sums = new Float64Array(count + 1);
  let largest = 1;
  while (largest * 2 <= count) largest *= 2;

  const top = (at: number) => {
    let more = 0;
    for (let place = at; place > 0; place -= place & -place) more += sums[place] ?? 0;
    return at * guess + more;
  };
  return {
    total: () => top(count),
    top,
    at(offset) {
      let place = 0;
      let left = offset;
      for (let step = largest; step > 0; step >>= 1) {
        const next = place + step;
        const height = step * guess + (sums[next] ?? 0);
        if (next > count || height > left) continue;
        place = next;
        left -= height;
      }
      return Math.max(0, Math.min(place, count - 1));
    },
    measured(at, height) {
      const more = height - (known[at] ?? height);
      if (more === 0) return 0;
      known[at] = height;
      for (let place = at + 1; place <= count; place += place & -place)
        sums[place] = (sums[place] ?? 0) + more;
      return more;
    },
  };
}
