import { Fragment, useMemo } from 'react';
import { type LegalStep, legalContent } from '../../../../../src/casework/legal/legalContent.ts';
import { changeFaults } from '../../../../../src/casework/legal/legalRules.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { useMe } from '../../../../app/MeContext.ts';
import formStyles from '../../../../parts/form/form.module.css';
import { ProblemPanel } from '../../../../parts/ProblemPanel.tsx';
import { Waiting } from '../../../../parts/Waiting.tsx';
import { EntryForm } from '../entries/EntryForm.tsx';
import { useEntryForm } from '../entries/useEntryForm.ts';
import { FormExtras } from './FormExtras.tsx';
import { EmptyFields } from './forms/EmptyFields.tsx';
import { FieldOf } from './forms/FieldOf.tsx';
import { legalContextOf } from './forms/legalContext.ts';
import { type LegalField, type LegalFields, type LegalForm, nameOfPath } from './forms/legalField.ts';
import { stepContent, stepFields } from './forms/stepContent.ts';
import { ToldFields } from './forms/ToldFields.tsx';
import { parentsOf } from './parentsOf.ts';
import { ReadinessAnswers } from './readiness/ReadinessAnswers.tsx';
import { checkedOf } from './readiness/readinessShape.ts';
import { useReadiness } from './readiness/useReadiness.ts';
import { useSaveAfterCheck } from './readiness/useSaveAfterCheck.ts';
import type { Rung } from './rungs.ts';

type Props = {
  file: CaseFile;
  rung: Rung;
  /** The form of the rung, or one for what becomes of a step. */
  of: LegalForm;
  /** Above the form; what the form itself says where it is left out. */
  title?: string;
  /** What it asks for was written down, and can be taken back. */
  isRecorded?: boolean;
  /** Absent for a new step. */
  entry?: CaseEntryOf<'legal'>;
  /** What stands in fields of a new step besides what the form proposes. */
  start?: LegalFields;
  onClose(): void;
  onSaved(): void;
};

/** Writes a legal step down, or what becomes of one. The check before a new step is part of its form. */
export function StepForm({
  file,
  rung,
  of,
  title = of.title,
  isRecorded = false,
  entry,
  start,
  onClose,
  onSaved,
}: Props) {
  const me = useMe();
  const parents = parentsOf(file);
  const labels = useMemo(
    () => Object.fromEntries(of.fields.map(({ path, label }) => [nameOfPath(path), label])),
    [of],
  );
  const called = useMemo(
    () => Object.fromEntries(of.fields.map(({ path }) => [path, nameOfPath(path)])),
    [of],
  );
  const fixed = { step: rung.step, path: rung.path };
  const form = useEntryForm<'legal', LegalFields>({
    file,
    kind: 'legal',
    schema: legalContent,
    entry,
    // Changing a step is the card's own form: see EntryCard.
    ...(entry === undefined || of !== rung.form ? { name: of.name } : {}),
    fieldsOf: (content) => ({ ...stepFields(content, of, file), ...(content ? {} : start) }),
    contentOf(written, before) {
      const content = stepContent(before, written, { form: of, fixed });
      const checked =
        before === undefined && readiness.data
          ? checkedOf(readiness.data.items, written, { on: file.today, by: me.name })
          : undefined;
      return checked ? { ...content, checked } : content;
    },
    labels,
    called: { ...called, ...inGroup(of) },
    labelOfRow: (path) => labelAt(rung, path),
    check: (after: LegalStep) =>
      changeFaults({ before: entry?.content, after }, legalContextOf(file, entry?.id)),
    onSaved,
  });
  const { fields } = form;
  const parentId = fields.parentId || firstOf(fields.parentIds);
  const isNew = entry === undefined;
  const readiness = useReadiness(file, { step: rung.check, parentId }, isNew);
  const { isWaiting, save } = useSaveAfterCheck(form.submit, {
    isAwaited: isNew && (readiness.isPending || readiness.isPlaceholderData),
    error: readiness.error,
  });
  const bind = (name: string) => ({
    ...form.bind(name),
    onChange(value: string) {
      const next = { ...fields, [name]: value };
      form.change({ [name]: value, ...derived(of, { before: fields, next, file }) });
    },
  });
  const step = entry?.content;
  return (
    <EntryForm
      form={{ ...form, isSaving: form.isSaving || isWaiting, submit: save }}
      file={file}
      name={title}
      save={of.save}
      onClose={onClose}
    >
      <p>
        <strong>{title}</strong>
      </p>
      {isRecorded ? <EmptyFields form={form} /> : null}
      {rowsOf(of.fields.filter(({ shownIf }) => shownIf?.(fields) ?? true)).map((row) => (
        <Fragment key={row[0]?.path}>
          <div className={row.length > 1 ? formStyles.pair : undefined}>
            {row.map((field) => (
              <FieldOf
                key={field.path}
                field={field}
                bound={bind(nameOfPath(field.path))}
                fields={fields}
                file={file}
                parents={parents}
              />
            ))}
          </div>
          {row.some(({ path }) => path === of.extrasAfter) ? (
            <FormExtras of={of} fields={fields} file={file} entry={entry} />
          ) : null}
        </Fragment>
      ))}
      {of.asksTold && step?.step === 'notice-to-improve' ? (
        <ToldFields form={form} parentIds={step.parentIds} parents={parents} />
      ) : null}
      {isNew ? (
        readiness.data ? (
          <ReadinessAnswers form={form} readiness={readiness.data} />
        ) : readiness.error ? (
          <>
            <ProblemPanel error={readiness.error} retry={() => void readiness.refetch()} />
            <p>The step can be saved all the same. No check is kept with it then.</p>
          </>
        ) : (
          <Waiting what="what the case holds" lines={4} />
        )
      ) : null}
    </EntryForm>
  );
}

/** Short fields that follow each other stand in one row. */
function rowsOf(fields: readonly LegalField[]): LegalField[][] {
  const rows: LegalField[][] = [];
  for (const field of fields) {
    const last = rows.at(-1);
    if (field.type === 'date' && last?.[0]?.type === 'date') last.push(field);
    else rows.push([field]);
  }
  return rows;
}

/** A rule may find something in a field that another form of the step asks for: it is called as it is there. */
function labelAt({ form, followUps }: Rung, path: string): string {
  const fields = [form, ...followUps.map((one) => one.form)].flatMap((one) => one.fields);
  return fields.find((one) => one.path === path || one.path.startsWith(`${path}.`))?.label ?? path;
}

const firstOf = (ids: string | undefined) => ids?.split(' ').find(Boolean);

/** A rule may speak of a group as a whole, 'outcome': that is shown at its first field. */
function inGroup({ fields }: LegalForm): Record<string, string> {
  const groups = fields.filter(({ path }) => path.includes('.')).toReversed();
  return Object.fromEntries(groups.map(({ path }) => [path.split('.')[0] ?? '', nameOfPath(path)]));
}

type Change = { before: LegalFields; next: LegalFields; file: CaseFile };

/** What follows from a change in other fields, where the person has left it as it followed before. */
function derived({ derive }: LegalForm, { before, next, file }: Change): LegalFields {
  if (!derive) return {};
  const was = derive(before, file);
  return Object.fromEntries(
    Object.entries(derive(next, file)).filter(
      ([name, value]) =>
        value !== '' && before[name] === next[name] && ['', was[name]].includes(before[name]),
    ),
  );
}
