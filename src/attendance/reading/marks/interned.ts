/**
 * Numbers texts in order of their first appearance, so that a file's marks can be kept as numbers. A piece cut out of
 * a larger text keeps all of that text alive, so what is kept is a copy.
 */
export class Interned {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const copy = ownCopy(text);
    this.#numbers.set(copy, this.texts.length);
    this.texts.push(copy);
    return this.texts.length - 1;
  }

  text(number: number): string {
    return this.texts[number] ?? '';
  }
}

/** The same text in memory of its own: an engine may keep a slice as a view of the whole it was cut from. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
