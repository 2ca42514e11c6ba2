/** How a growing column of numbers is kept: doubling, so that adding costs the same however long the file is. */
class Column {
  #values = new Int32Array(4096);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Int32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  values(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}

/**
 * Every mark of a file as four numbers, in the order of the file: whose it is, where it stands (a number that the
 * layout gives to each session), what is written there (an interned text), and on which line. Columns instead of
 * objects, because a council's year holds 20 million marks.
 */
export class Entries {
  readonly #pupils = new Column();
  readonly #places = new Column();
  readonly #texts = new Column();
  readonly #lines = new Column();
  /** The line that marks are being added from. */
  line = 0;

  add(pupil: number, place: number, text: number): void {
    this.#pupils.push(pupil);
    this.#places.push(place);
    this.#texts.push(text);
    this.#lines.push(this.line);
  }

  columns(): { pupils: Int32Array; places: Int32Array; texts: Int32Array; lines: Int32Array } {
    return {
      pupils: this.#pupils.values(),
      places: this.#places.values(),
      texts: this.#texts.values(),
      lines: this.#lines.values(),
    };
  }
}
