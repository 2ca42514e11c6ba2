import { useEffect, useId, useState } from 'react';
import { isChangedElsewhere } from '../../app/apiProblem.ts';
import { useDraft } from '../drafts/useDraft.ts';
import type { Bound } from '../form/bound.ts';
import type { Fault } from '../form/FaultSummary.tsx';
import type { Faults } from '../form/useForm.ts';
import { useNotice } from '../useNotice.ts';
import type { OthersChange } from './ConflictPanel.tsx';
import { type Choice, differencesOf, itemsOf, mergedContent } from './mergeContent.ts';
import { type TakenOutRow, withRowBack } from './takenOutRow.ts';

/** A record as it stands on the server, in the shape that its form has. Rows that are merged one by one have ids. */
export type StoredRecord<F> = { version: string; fields: F; changed?: OthersChange | undefined };

type Saving<C> = {
  mutate(change: { version: string; content: C }, options: { onSuccess(): void }): void;
  reset(): void;
  isPending: boolean;
  error: unknown;
};

type Spec<F, C> = {
  /** Of the draft: see useDraft. */
  key: string;
  stored: StoredRecord<F>;
  /** The content that is sent, or what is wrong by the path of its field: 'title', 'agenda.2.minutes'. */
  read(fields: F): { content: C } | { faults: Faults };
  /** How the field of a path is called in the list of what is wrong. */
  labelOf(path: string): string;
  save: Saving<C>;
  onSaved(): void;
  /** Starts the editor anew, on what stands on the server. */
  onRenew(): void;
};

type Kept<F> = { version: string; base: F; fields: F };
type Fields = Readonly<Record<string, unknown>>;

/** What is being changed in a record, what is wrong with it, and what becomes of it when two people change it. */
export function useRecordEditor<F extends Fields, C>(spec: Spec<F, C>) {
  const { key, stored, read, labelOf, save, onSaved, onRenew } = spec;
  const prefix = useId();
  const draft = useDraft<Kept<F>>(key, () => ({
    version: stored.version,
    base: stored.fields,
    fields: stored.fields,
  }));
  const [found, setFound] = useState<Faults>({});
  const [attempt, setAttempt] = useState(0);
  const [takenOut, setTakenOut] = useState<TakenOutRow & { list: keyof F }>();
  const notice = useNotice();
  const { version, base, fields } = draft.written;

  const isOld = stored.version !== version;
  useEffect(() => {
    if (isOld && !draft.isDirty) onRenew();
  }, [isOld, draft.isDirty, onRenew]);

  const change = (part: Partial<F> | ((before: F) => Partial<F>)) =>
    draft.change(({ fields: before }) => ({
      fields: { ...before, ...(typeof part === 'function' ? part(before) : part) },
    }));
  const send = (from: string, next: F) => {
    if (save.isPending) return;
    const result = read(next);
    setFound('faults' in result ? result.faults : {});
    setAttempt((one) => one + 1);
    if ('faults' in result) return;
    const onSuccess = () => {
      draft.forget();
      onSaved();
      onRenew();
    };
    save.mutate({ version: from, content: result.content }, { onSuccess });
  };
  const overtaken = isOld && isChangedElsewhere(save.error) ? stored : undefined;
  const differences = overtaken ? differencesOf(base, overtaken.fields, fields) : [];
  const idOf = (path: string) => `${prefix}${path}`;
  return {
    fields,
    change,
    draft,
    notice,
    attempt,
    overtaken,
    differences,
    faults: Object.entries(found).map(
      ([path, words]): Fault => ({ id: idOf(path), label: labelOf(path), words }),
    ),
    bind<V>(path: string, field: Pick<Bound<V>, 'label' | 'value' | 'onChange'>): Bound<V> {
      return {
        ...field,
        id: idOf(path),
        fault: found[path],
        onChange(value) {
          setFound(({ [path]: _, ...others }) => others);
          field.onChange(value);
        },
      };
    },
    /** Takes a row out of a list: told in words, with a way back. */
    takeOut(list: keyof F, rowId: string, words: string) {
      const rows = itemsOf(fields[list]);
      const at = rows.findIndex(({ id }) => id === rowId);
      const row = rows[at];
      if (!row) return;
      setFound({});
      setTakenOut({ list, row, at });
      change((before) => ({ ...before, [list]: itemsOf(before[list]).filter(({ id }) => id !== rowId) }));
      notice.tell(words);
    },
    undoRemoval:
      takenOut &&
      (() => {
        const { list } = takenOut;
        change((before) => ({ ...before, [list]: withRowBack(itemsOf(before[list]), takenOut) }));
        setTakenOut(undefined);
        notice.tell('Put back.');
      }),
    submit: () => send(version, fields),
    saveMerged(choices: Readonly<Record<string, Choice>>) {
      if (overtaken) send(overtaken.version, mergedContent(overtaken.fields, differences, choices));
    },
    takeTheirs() {
      draft.forget();
      save.reset();
      onRenew();
    },
  };
}

export type RecordEditor<F extends Fields> = ReturnType<typeof useRecordEditor<F, unknown>>;
