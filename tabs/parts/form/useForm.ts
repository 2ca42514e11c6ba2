import { useId, useState } from 'react';
import type { Draft } from '../drafts/useDraft.ts';
import type { Bound } from './bound.ts';
import type { Fault } from './FaultSummary.tsx';

/** What is wrong, by field: 'title', or 'actions.0.what' for a field of a row. */
export type Faults = Readonly<Record<string, string>>;

type Spec<F> = {
  /** See useDraft. */
  draft: Pick<Draft<F>, 'written' | 'change'>;
  /** How the fields are called, in their order on the page. */
  labels: Readonly<Record<keyof F & string, string>>;
  /** How a field of a row is called in the list of faults. */
  labelOfRow?(path: string): string;
};

export type Form<F> = {
  fields: F;
  /** Only what changed, or what makes it from what is there: several changes at once must not undo each other. */
  change(part: Partial<F> | ((before: F) => Partial<F>)): void;
  /** What a field of the kit is given: `<TextField {...bind('title')} />`. */
  bind<K extends keyof F & string>(name: K): Bound<F[K]>;
  /** For a field of a row: `path` is 'actions.0.what'. */
  bindRow<V>(path: string, row: Pick<Bound<V>, 'label' | 'value' | 'onChange'>): Bound<V>;
  faults: readonly Fault[];
  /** Moves on with every attempt that was refused. */
  attempt: number;
  /** After an attempt to save: shows what is wrong, and takes the focus there. */
  refuse(faults: Faults): void;
  /** After an attempt that went through. */
  clear(): void;
};

/** The fields of a form: what is written in them, kept as a draft, and what is wrong with them. */
export function useForm<F extends object>({ draft, labels, labelOfRow }: Spec<F>): Form<F> {
  const prefix = useId();
  const [found, setFound] = useState<Faults>({});
  const [attempt, setAttempt] = useState(0);
  const idOf = (path: string) => `${prefix}${path}`;
  const change = (part: Partial<F> | ((before: F) => Partial<F>)) => {
    // What has just been put right is no longer wrong; the rest still is.
    const touched = typeof part === 'function' ? part(draft.written) : part;
    const isTouched = (path: string) => Object.hasOwn(touched, path.split('.')[0] ?? '');
    setFound((before) => Object.fromEntries(Object.entries(before).filter(([path]) => !isTouched(path))));
    draft.change(part);
  };
  const names = Object.keys(labels) as (keyof F & string)[];
  const labelOf = (path: string) =>
    Object.hasOwn(labels, path) ? labels[path as keyof F & string] : (labelOfRow?.(path) ?? path);
  const place = (path: string) => (names as string[]).indexOf(path.split('.')[0] ?? '');
  return {
    fields: draft.written,
    change,
    bind: (name) => ({
      id: idOf(name),
      label: labels[name],
      value: draft.written[name],
      onChange: (value) => change({ [name]: value } as unknown as Partial<F>),
      fault: found[name],
    }),
    bindRow: (path, row) => ({ ...row, id: idOf(path), fault: found[path] }),
    faults: Object.entries(found)
      .sort(([a], [b]) => place(a) - place(b))
      .map(([path, words]) => ({ id: idOf(path), label: labelOf(path), words })),
    attempt,
    refuse(faults) {
      setFound(faults);
      setAttempt((before) => before + 1);
    },
    clear: () => setFound({}),
  };
}
