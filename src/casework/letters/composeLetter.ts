import { fieldNamed, linesFor } from './fields/letterFields.ts';
import type { LetterFacts } from './letterFacts.ts';
import { type Filling, fillWordFile } from './word/fillWordFile.ts';

export type ComposedLetter = {
  bytes: Uint8Array;
  /** Fields that nothing fills: the letter has a gap there. */
  gaps: readonly { field: string; what: string }[];
  /** Fields of the template that there are not. */
  unknown: readonly string[];
};

type Composing = {
  title: string;
  facts: LetterFacts;
  /** What somebody typed in. It counts where the case has nothing. */
  typed?: Readonly<Record<string, string>> | undefined;
};

/** Fills a template for one letter. */
export async function composeLetter(
  template: Uint8Array,
  { title, facts, typed = {} }: Composing,
): Promise<ComposedLetter> {
  const gaps: { field: string; what: string }[] = [];
  const unknown: string[] = [];
  const fill = (name: string): Filling => {
    const field = fieldNamed(name);
    if (!field) {
      unknown.push(name);
      return { gap: name };
    }
    const lines = linesFor(field, facts);
    const list = field.list === true;
    if (lines.length > 0) return { lines, list };
    const words = Object.hasOwn(typed, name) ? typed[name] : undefined;
    if (words !== undefined) return { lines: [words], list };
    if (field.optional) return { lines: [], list: true };
    gaps.push({ field: name, what: field.what });
    return { gap: field.what };
  };
  const bytes = await fillWordFile(template, title, fill);
  return { bytes, gaps, unknown };
}
