import { useState } from 'react';
import type { z } from 'zod';
import type { ContentOf } from '../../../../../src/casework/cases/entry.ts';
import type { Fault } from '../../../../../src/casework/cases/fault.ts';
import type { CaseFile, NewEntry } from '../../../../app/apiTypes.ts';
import { useMe } from '../../../../app/MeContext.ts';
import { type Choice, mergedContent } from '../../../../parts/conflict/mergeContent.ts';
import { useDraft } from '../../../../parts/drafts/useDraft.ts';
import { type Called, faultsOf } from '../../../../parts/form/faultsOf.ts';
import { type Faults, useForm } from '../../../../parts/form/useForm.ts';
import { type Conflict, isMadeBy } from './conflict.ts';
import { faultsSaid } from './faultsSaid.ts';
import { type KeptEntry, revivedEntry } from './keptEntry.ts';
import type { SavedContent } from './rewoundContent.ts';
import { ruleFaults } from './ruleFaults.ts';
import { useWriteEntry } from './useWriteEntry.ts';

export type FormKind = NewEntry['kind'];

export type EntryFormSpec<K extends FormKind, F extends object> = {
  file: CaseFile;
  kind: K;
  /** The schema of the kind. */
  schema: z.ZodType<ContentOf<K>>;
  /** What is changed; absent for a new one. */
  entry?: { id: string; version: number; content: ContentOf<K> } | undefined;
  /** Which form it is, where a kind has several. */
  name?: string;
  /** Of a new entry; one is made up where it is left out. */
  id?: string;
  /** What a new entry holds before anything is written in it: what others have is compared with it. */
  blank?: ContentOf<K>;
  /** What stands in the fields at first. */
  fieldsOf(content: ContentOf<K> | undefined): F;
  /** What the fields say; `before` holds what the form does not show. The schema decides whether it can be saved. */
  contentOf(fields: F, before: ContentOf<K> | undefined): unknown;
  /** The form puts something to what is there already, a review or a kind of support: what is typed holds whatever others change. */
  adds?: boolean;
  labels: Readonly<Record<keyof F & string, string>>;
  called?: Called;
  labelOfRow?(path: string): string;
  /** What is wrong by the rules of the kind, once the schema is content. */
  check?(content: ContentOf<K>): readonly Fault[];
  withIt?: WithIt<F>;
  onSaved(saved: SavedEntry<F>): void;
};

/** What is written down together with a new entry. */
type WithIt<F> = {
  /** The field that says it: nothing of it is in the content of the entry. */
  field: keyof F & string;
  entriesOf(id: string, fields: F): NewEntry[];
  /** What is wrong with it, by field. */
  faultsOf(fields: F): Faults;
};

/** What was saved, and what it took the place of. */
export type SavedEntry<F> = SavedContent & { id: string; fields: F };

/**
 * A form for an entry of a case: what is written is kept as a draft, checked by the schema of the kind, and saved from the version
 * that the person saw. Where somebody else changed it meanwhile, `conflict` says what each of them did.
 */
export function useEntryForm<K extends FormKind, F extends object>(spec: EntryFormSpec<K, F>) {
  const { kind } = spec;
  const keptOf = (id: string, version: number, content: ContentOf<K> | undefined): KeptEntry<K, F> => ({
    id,
    version,
    before: content ?? null,
    fields: spec.fieldsOf(content),
  });
  const draft = useDraft<KeptEntry<K, F>>(
    entryFormKey(spec),
    () =>
      spec.entry
        ? keptOf(spec.entry.id, spec.entry.version, spec.entry.content)
        : keptOf(spec.id ?? crypto.randomUUID(), 0, undefined),
    revivedEntry,
  );
  const { fields, id } = draft.written;
  const form = useForm<F>({
    draft: {
      written: fields,
      change: (part) =>
        draft.change((before) => ({
          fields: { ...before.fields, ...(typeof part === 'function' ? part(before.fields) : part) },
        })),
    },
    labels: spec.labels,
    ...(spec.labelOfRow && { labelOfRow: spec.labelOfRow }),
  });
  const me = useMe();
  const { write, bringBack } = useWriteEntry(spec.file.pupil.id);
  const [isSaving, setIsSaving] = useState(false);
  const [error, setError] = useState<unknown>();
  const [conflict, setConflict] = useState<Conflict>();

  /** One thing at a time, with its failure shown. */
  const alone = async (work: () => Promise<void>) => {
    if (isSaving) return;
    setIsSaving(true);
    setError(undefined);
    try {
      await work();
    } catch (fault) {
      const said = faultsSaid(fault, Object.keys(spec.labels), spec.called);
      if (Object.keys(said).length === 0) setError(fault);
      else {
        setConflict(undefined);
        form.refuse(said);
      }
    } finally {
      setIsSaving(false);
    }
  };
  const save = async (from: KeptEntry<K, F>, content: unknown) => {
    const faults = faultsIn(spec, content, from.fields);
    if ('found' in faults) {
      setConflict(undefined);
      form.refuse(faults.found);
      return;
    }
    form.clear();
    const saved = {
      id,
      before: (from.before ?? spec.blank ?? null) as object | null,
      content: faults.content as object,
    };
    const written = await write({
      ...saved,
      kind,
      version: from.version,
      ...(spec.withIt && { withIt: spec.withIt.entriesOf(id, from.fields) }),
    });
    if (written === 'saved') {
      setConflict(undefined);
      draft.forget();
      spec.onSaved({ ...saved, fields: from.fields });
    } else if (isMadeBy(me.name, written.conflict)) await saveMerged(written.conflict, {});
    else setConflict(written.conflict);
  };
  const besides = () => (spec.withIt ? { [spec.withIt.field]: fields[spec.withIt.field] } : {});
  const saveMerged = async (found: Conflict, choices: Readonly<Record<string, Choice>>) => {
    const theirs = { ...found.current.content } as Record<string, unknown>;
    const content = mergedContent(theirs, found.differences, choices);
    const next = {
      id,
      version: found.isRemoved ? await bringBack(found) : found.current.version,
      before: found.current.content as ContentOf<K>,
      fields: spec.adds ? fields : { ...spec.fieldsOf(content as ContentOf<K>), ...besides() },
    };
    // What was chosen is what is being written from now on, whatever becomes of this attempt.
    draft.change(next);
    await save(next, content);
  };

  return {
    ...form,
    draft,
    id,
    isSaving,
    error,
    conflict,
    submit: () =>
      void alone(() => save(draft.written, spec.contentOf(fields, draft.written.before ?? undefined))),
    /** Their entry with this person's changes as chosen, written from their version. */
    resolve: (choices: Readonly<Record<string, Choice>>) =>
      void alone(async () => {
        if (conflict) await saveMerged(conflict, choices);
      }),
    takeTheirs() {
      if (!conflict) return;
      const { current } = conflict;
      draft.discard(keptOf(id, current.version, current.content as ContentOf<K>));
      setConflict(undefined);
      form.clear();
    },
  };
}

function faultsIn<K extends FormKind, F extends object>(
  { schema, labels, called, check, withIt }: EntryFormSpec<K, F>,
  content: unknown,
  fields: F,
): { found: Faults } | { content: ContentOf<K> } {
  const checked = schema.safeParse(content);
  const names = Object.keys(labels);
  const beside = withIt?.faultsOf(fields) ?? {};
  if (!checked.success) return { found: { ...faultsOf(checked.error, names, called), ...beside } };
  const found = { ...ruleFaults(check?.(checked.data) ?? [], names, called), ...beside };
  return Object.keys(found).length > 0 ? { found } : { content: checked.data };
}

/** Under which the draft of a form is kept. */
export function entryFormKey(
  of: Pick<EntryFormSpec<FormKind, object>, 'file' | 'kind' | 'name' | 'id'> & {
    entry?: { id: string } | undefined;
  },
): string {
  return [of.kind, of.name, of.file.pupil.id, of.id ?? of.entry?.id ?? 'new'].filter(Boolean).join('.');
}
