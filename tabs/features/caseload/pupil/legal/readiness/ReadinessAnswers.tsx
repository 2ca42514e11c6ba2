import { Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import type { Readiness } from '../../../../../app/apiTypes.ts';
import { TextField } from '../../../../../parts/form/TextField.tsx';
import type { Form } from '../../../../../parts/form/useForm.ts';
import type { LegalFields } from '../forms/legalField.ts';
import styles from '../legal.module.css';
import { NoVerdict } from './NoVerdict.tsx';
import { ReadinessGroups } from './ReadinessGroups.tsx';
import { answerName, answerOf, noteName, type ReadinessItem, tallyOf, tallyWords } from './readinessShape.ts';

type Props = { form: Form<LegalFields>; readiness: Readiness };

/** The check before a step as part of its form: what was found stands there as an answer, and the person says the rest. */
export function ReadinessAnswers({ form, readiness }: Props) {
  const heading = useId();
  const tally = tallyOf(readiness, form.fields);
  return (
    <section className={`stack ${styles.check}`} aria-labelledby={heading}>
      <h4 id={heading}>Before you save: what the case holds</h4>
      <NoVerdict />
      <ReadinessGroups
        readiness={readiness}
        level={5}
        answer={(item) => <AnswerField form={form} item={item} />}
      />
      <p role="status">
        <strong>{tallyWords(tally)}</strong> Your answers are kept with the step.
        {tally.missing + tally.toSay > 0 ? ' You can save it all the same.' : ''}
      </p>
    </section>
  );
}

function AnswerField({ form, item }: { form: Form<LegalFields>; item: ReadinessItem }) {
  const { id, text, found } = item;
  const answer = answerOf(item, form.fields);
  const noteField = form.bind(noteName(id));
  const isOwn = answer !== '' && answer !== found && found !== 'ask';
  const wantsNote = answer === 'no' || isOwn;
  return (
    <>
      <RadioGroup
        layout="horizontal"
        className={styles.answers ?? ''}
        aria-label={text}
        value={answer}
        onChange={(_, { value }) => form.change({ [answerName(id)]: value })}
      >
        <Radio value="yes" label="Yes" />
        <Radio value="no" label="No" />
        <Radio value="not-applicable" label="Does not apply" />
      </RadioGroup>
      {wantsNote || noteField.value ? (
        <TextField {...noteField} value={noteField.value ?? ''} label="Note" maxLength={500} />
      ) : null}
    </>
  );
}
