import type { ColumnMeaning } from '../../columnMapping.ts';
import type { Heading } from '../heading/heading.ts';
import { ownCopy } from '../marks/interned.ts';

const meanings = [
  'laEstab',
  'localAuthority',
  'establishment',
  'urn',
] as const satisfies readonly ColumnMeaning[];

/** The columns of a file that number its school. A number counts where it is the only one in its column. */
export class SchoolNumbers {
  readonly #columns: readonly (readonly [ColumnMeaning, number])[];
  readonly #values = new Map<ColumnMeaning, string>();

  constructor({ columns }: Heading) {
    this.#columns = meanings.flatMap((meaning) => {
      const column = columns.get(meaning);
      return column === undefined ? [] : [[meaning, column] as const];
    });
  }

  take(cells: readonly string[]): void {
    for (const [meaning, column] of this.#columns) {
      const text = cells[column]?.replace(/[\s/-]/g, '') ?? '';
      const known = this.#values.get(meaning);
      if (text === '' || text === known) continue;
      this.#values.set(meaning, known === undefined ? ownCopy(text) : 'several');
    }
  }

  /** By their form, not by their column: a column 'Estab' may hold any of the three. */
  one(): { laEstab?: string; urn?: string } | undefined {
    const values = meanings.map((meaning) => this.#values.get(meaning)?.replace(/\.0+$/, '') ?? '');
    const authority = this.#values.get('localAuthority') ?? '';
    const establishment = this.#values.get('establishment') ?? '';
    const together =
      /^\d{3}$/.test(authority) && /^\d{4}$/.test(establishment) ? `${authority}${establishment}` : undefined;
    const laEstab = values.find((value) => /^\d{7}$/.test(value)) ?? together;
    const urn = values.find((value) => /^\d{6}$/.test(value));
    if (laEstab === undefined && urn === undefined) return undefined;
    return { ...(laEstab !== undefined && { laEstab }), ...(urn !== undefined && { urn }) };
  }
}
