const blockSize = 1 << 12;

type Mark = { place: number; number: number; line: number };

/** Marks one after another in the order of the file, as numbers in blocks: nothing is copied as they grow. */
export class MoreMarks {
  /** Four numbers for each: pupil, place, number of what is written, line. */
  readonly #blocks: Int32Array[] = [];
  length = 0;

  add(pupil: number, { place, number, line }: Mark): void {
    const at = this.length % blockSize;
    if (at === 0) this.#blocks.push(new Int32Array(4 * blockSize));
    this.#blocks.at(-1)?.set([pupil, place, number, line], 4 * at);
    this.length += 1;
  }

  pupilOf(index: number): number {
    return this.#value(index, 0);
  }

  of(index: number): Mark {
    return { place: this.#value(index, 1), number: this.#value(index, 2), line: this.#value(index, 3) };
  }

  /** The marks of each pupil together, in the order of the file: those of pupil i from starts[i] to starts[i + 1]. */
  byPupil(pupils: number): { order: Int32Array; starts: Int32Array } {
    const starts = new Int32Array(pupils + 1);
    for (let i = 0; i < this.length; i++) {
      const pupil = this.pupilOf(i);
      starts[pupil + 1] = (starts[pupil + 1] ?? 0) + 1;
    }
    for (let i = 1; i <= pupils; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
    const next = starts.slice();
    const order = new Int32Array(this.length);
    for (let i = 0; i < this.length; i++) {
      const pupil = this.pupilOf(i);
      const at = next[pupil] ?? 0;
      next[pupil] = at + 1;
      order[at] = i;
    }
    return { order, starts };
  }

  #value(index: number, column: number): number {
    return this.#blocks[Math.floor(index / blockSize)]?.[4 * (index % blockSize) + column] ?? 0;
  }
}
