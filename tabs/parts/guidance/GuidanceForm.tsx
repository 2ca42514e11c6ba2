import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { type FormEvent, useId, useState } from 'react';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { GuidanceDraft } from '../../app/apiTypes.ts';
import { useMe } from '../../app/MeContext.ts';
import { AnswerText } from '../AnswerText.tsx';
import { ProblemPanel } from '../ProblemPanel.tsx';
import { todayHere } from '../today.ts';
import styles from './guidance.module.css';
import { checkGuidance, type GuidanceFaults, type GuidanceFields, previewOf } from './guidanceForm.ts';

type Props = {
  fields: GuidanceFields;
  /** Only what changed comes in. */
  onChange(part: Partial<GuidanceFields>): void;
  onSave(draft: GuidanceDraft): void;
  onCancel(): void;
  saving: boolean;
  error: unknown;
};

const fault = (words: string | undefined) => (words ? { validationMessage: words } : {});

/** Writes guidance, with a look at what people will read. */
export function GuidanceForm({ fields, onChange, onSave, onCancel, saving, error }: Props) {
  const [faults, setFaults] = useState<GuidanceFaults>({});
  const { name } = useMe();
  const preview = useId();
  const change = (part: Partial<GuidanceFields>) => {
    setFaults({});
    onChange(part);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    const checked = checkGuidance(fields, todayHere());
    if ('faults' in checked) setFaults(checked.faults);
    else onSave(checked.draft);
  };
  const { lead, parts } = previewOf(fields.text);
  return (
    <form onSubmit={submit} noValidate className={styles.form}>
      <div className="stack">
        <Field
          label="Question"
          required
          hint="As people would ask it, without names."
          {...fault(faults.question)}
        >
          <Textarea
            value={fields.question}
            onChange={(_, { value }) => change({ question: value })}
            maxLength={1000}
            rows={2}
          />
        </Field>
        <Field label="Other wordings" hint="One on each line. Leave out names.">
          <Textarea
            value={fields.alsoAsked}
            onChange={(_, { value }) => change({ alsoAsked: value })}
            rows={3}
          />
        </Field>
        <Field
          label="Answer"
          required
          hint="The first paragraph is read first. Leave an empty line between paragraphs."
          {...fault(faults.text)}
        >
          <Textarea
            value={fields.text}
            onChange={(_, { value }) => change({ text: value })}
            maxLength={4000}
            rows={6}
            resize="vertical"
          />
        </Field>
        <Field label="Codes it recommends (optional)" hint="For example: M, L" {...fault(faults.codes)}>
          <Input value={fields.codes} onChange={(_, { value }) => change({ codes: value })} maxLength={40} />
        </Field>
        <Field
          label="Review date"
          required
          hint="From this date the answer says that it is due for review."
          {...fault(faults.reviewOn)}
        >
          <Input
            type="date"
            value={fields.reviewOn}
            onChange={(_, { value }) => change({ reviewOn: value })}
          />
        </Field>
      </div>
      <section aria-labelledby={preview} className={`stack ${styles.preview}`}>
        <h4 id={preview}>What people will read</h4>
        {lead ? (
          <>
            <AnswerText lead={lead} parts={parts} />
            <p className="quiet">
              Written by {name} on {ukDate(todayHere())}.
              {fields.reviewOn > todayHere() ? ` To be reviewed on ${ukDate(fields.reviewOn)}.` : ''}
            </p>
          </>
        ) : (
          <p className="quiet">Your answer appears here as you write it.</p>
        )}
      </section>
      <div className={`stack ${styles.wide}`}>
        {error ? <ProblemPanel error={error} /> : null}
        <div className="row">
          <Button appearance="primary" type="submit" disabledFocusable={saving}>
            {saving ? 'Saving' : 'Save as guidance'}
          </Button>
          <Button onClick={onCancel}>Not now</Button>
        </div>
      </div>
    </form>
  );
}
