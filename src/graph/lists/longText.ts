import { z } from 'zod';
import { json } from './fieldReaders.ts';
import type { Column, Fields } from './listDescription.ts';

/** A note column holds no more characters than this. */
export const noteLength = 63_999;

/** Text that may be longer than a column, over several: Content, Content2, Content3. */
export type LongText<T> = {
  columns: readonly Column[];
  /** The values of the columns. What is longer than all of them together ends up in the last, which refuses it. */
  fieldsOf(text: string): Fields;
  /** What was written, from the JSON that the columns hold together. */
  read(fields: Fields, context: z.core.$RefinementCtx): T;
};

export function longText<T>(name: string, columns: number, shape: z.ZodType<T>): LongText<T> {
  const names = Array.from({ length: columns }, (_, at) => (at === 0 ? name : `${name}${at + 1}`));
  return {
    columns: names.map((each) => ({ name: each, kind: 'note' })),
    fieldsOf: (text) =>
      Object.fromEntries(
        names.map((each, at) => {
          const end = at === columns - 1 ? undefined : (at + 1) * noteLength;
          return [each, text.slice(at * noteLength, end) || null];
        }),
      ),
    read(fields, context) {
      const result = json(shape).safeParse(names.map((each) => fields[each] ?? '').join(''));
      if (result.success) return result.data;
      context.issues.push({ code: 'custom', message: 'not as described', path: [name], input: undefined });
      return z.NEVER;
    },
  };
}
