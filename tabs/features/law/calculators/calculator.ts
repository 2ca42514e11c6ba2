import type { Source } from '../../../../src/guidance/answer.ts';

/** What is typed, by the name of the field. */
export type Draft<F extends string> = Readonly<Record<F, string>>;
export type Faults<F extends string> = Partial<Record<F, string>>;

export type Field<F extends string> = {
  name: F;
  label: string;
  hint?: string;
  /** Fields in a row share it. */
  group?: string;
  /** Left out until it matters. */
  shownIf?: (draft: Draft<F>) => boolean;
} & (
  | { kind: 'count' | 'date' | 'dates' | 'weeks' }
  | { kind: 'choice'; options: readonly { value: string; label: string }[] }
);

export type ResultLine = { label: string; value: string };

/** `tone` only colours the edge: the title says it in words. */
export type Result = {
  tone: 'plain' | 'notice';
  title: string;
  lines: readonly ResultLine[];
  notes: readonly string[];
};

export type Checked<F extends string> = { result: Result } | { faults: Faults<F> };

/** A calculator: what it asks, how it answers, and what that rests on. */
export type Calculator<F extends string> = {
  title: string;
  intro: string;
  fields: readonly Field<F>[];
  start: Draft<F>;
  check(draft: Draft<F>): Checked<F>;
  /** What to bear in mind whatever comes out. */
  always: readonly string[];
  sources: readonly [Source, ...Source[]];
};

/** A result as plain text, for somebody's own notes. */
export function resultText(
  { title, sources }: { title: string; sources: readonly Source[] },
  result: Result,
) {
  return [
    title,
    '',
    result.title,
    ...result.lines.map(({ label, value }) => `${label}: ${value}`),
    '',
    ...result.notes.map((note) => `- ${note}`),
    '',
    ...sources.map((source) => `Source: ${source.title}, ${source.place}. ${source.edition}. ${source.url}`),
  ].join('\n');
}
