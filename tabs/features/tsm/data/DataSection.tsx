import { Button, Checkbox } from '@fluentui/react-components';
import { ukDate } from '../../../../src/calendar/ukDate.ts';
import { figureWords, sourceWords } from '../../../../src/meetings/tsm/pack/packWords.ts';
import { amount } from '../../../parts/amount.ts';
import { DraftNote } from '../../../parts/drafts/DraftNote.tsx';
import { useDraft } from '../../../parts/drafts/useDraft.ts';
import { LongField } from '../../../parts/form/LongField.tsx';
import { RadioField } from '../../../parts/form/RadioField.tsx';
import { Notice } from '../../../parts/Notice.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { ukInstant } from '../../../parts/ukInstant.ts';
import { useNotice } from '../../../parts/useNotice.ts';
import { Waiting } from '../../../parts/Waiting.tsx';
import styles from '../cycle/cycle.module.css';
import { type DataForm, type DataSent, useMeetingData, useSendData } from '../cycle/useCycle.ts';
import { ActionTable } from '../pack/ActionTable.tsx';
import { answerOf, fieldsOf, hasChosen, passages, toggled } from './dataFields.ts';

/** What a school is asked before its meeting, filled with what is held: to confirm in a minute. */
export function DataSection({ meetingId }: { meetingId: string }) {
  const form = useMeetingData(meetingId);
  const { notice, place, tell } = useNotice();
  if (form.data)
    return (
      <>
        {notice ? <Notice place={place}>{notice}</Notice> : null}
        <Loaded key={form.data.version} form={form.data} meetingId={meetingId} onSent={tell} />
      </>
    );
  if (form.error) return <ProblemPanel error={form.error} retry={() => void form.refetch()} />;
  return <Waiting what="what the school is asked" lines={8} />;
}

function Loaded({ form, meetingId, onSent }: AnswerProps) {
  const { school, answer, askedOn, today, meeting } = form;
  const isOver = meeting.state === 'held' || meeting.state === 'agreed';
  return (
    <section className={styles.part} aria-labelledby="asked">
      <h2 id="asked">What {school.name} is asked</h2>
      <p>
        {answer
          ? `Answered by ${answer.by} on ${ukInstant(answer.at)}.`
          : askedOn === undefined
            ? 'The school is asked once a time is picked.'
            : askedOn > today
              ? `The school is asked on ${ukDate(askedOn)}, 10 school days before the meeting. It can answer now.`
              : `The school was asked on ${ukDate(askedOn)}. ${isOver ? 'It did not answer.' : 'It has not answered yet.'}`}
      </p>
      <Held form={form} />
      {form.mayAnswer ? (
        <Answer form={form} meetingId={meetingId} onSent={onSent} />
      ) : answer ? (
        <Said answer={answer} form={form} />
      ) : null}
    </section>
  );
}

/** What is held and only has to be looked at. */
function Held({ form }: { form: DataForm }) {
  const { severe, timetables, codes, legal, previous, school } = form;
  return (
    <>
      <h3>Severely absent pupils ({severe.length})</h3>
      <p>{sourceWords(form)}.</p>
      {severe.length === 0 ? (
        <p>Nobody is severely absent.</p>
      ) : (
        <ul>
          {severe.map((pupil) => (
            <li key={pupil.id}>
              <PageLink to={`/pupils/${pupil.id}`}>{pupil.name}</PageLink>. {figureWords(pupil)}.{' '}
              {pupil.plan
                ? `Plan: ${pupil.plan.title}. Review on ${ukDate(pupil.plan.reviewOn)}.`
                : 'No plan.'}{' '}
              {pupil.lead ? `Lead: ${pupil.lead}.` : 'No lead is named.'}{' '}
              {pupil.seenOn ? `Last seen on ${ukDate(pupil.seenOn)}.` : 'Not known to have been seen.'}
            </li>
          ))}
        </ul>
      )}
      <h3>Part-time timetables, codes and legal steps</h3>
      <ul>
        <li>
          {timetables.length === 0
            ? 'No part-time timetable.'
            : `Part-time timetables: ${timetables.map(({ pupil }) => pupil.name).join(', ')}.`}
        </li>
        <li>
          {codes.length === 0
            ? 'None of the codes N, B, C2, D and K.'
            : `Codes: ${codes.map(({ code, sessions }) => `${code} (${amount(sessions, 'session')})`).join(', ')}.`}
        </li>
        <li>
          {legal.length === 0
            ? 'No legal step is under way.'
            : `Legal steps: ${legal.map(({ pupil, step }) => `${pupil.name} (${step})`).join(', ')}.`}
        </li>
      </ul>
      <p className="quiet">
        Something is wrong? Put it right where it stands:{' '}
        <PageLink to={`/caseload/${school.id}`}>the caseload</PageLink> or{' '}
        <PageLink to={`/registers/${school.id}`}>the register</PageLink>. What stands here follows.
      </p>
      <h3>Actions from last time</h3>
      {previous ? (
        <ActionTable actions={previous.actions} caption="Actions from last time" />
      ) : (
        <p>There was no meeting before this one.</p>
      )}
    </>
  );
}

type AnswerProps = { form: DataForm; meetingId: string; onSent(words: string): void };

function Answer({ form, meetingId, onSent }: AnswerProps) {
  const draft = useDraft(`tsm-data.${meetingId}.${form.version}`, () => fieldsOf(form));
  const send = useSendData(meetingId);
  const { written, change } = draft;
  const submit = () => {
    const json: DataSent = { version: form.version, answer: answerOf(written) };
    send.mutate({
      json,
      done() {
        draft.forget();
        onSent('Sent. Your support worker sees it in the pack.');
      },
    });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3>Your answer</h3>
      <DraftNote draft={draft} />
      <RadioField
        id="data-register"
        label="Register"
        value={written.register}
        onChange={(register) => change({ register })}
        options={[
          { value: 'last-upload', label: 'The last upload is the newest' },
          { value: 'new-upload', label: 'We upload a newer one before the meeting' },
          { value: 'cannot', label: 'We cannot send one' },
        ]}
      />
      <Checkbox
        label="The lists above are right"
        checked={written.listsConfirmed}
        onChange={(_, { checked }) => change({ listsConfirmed: checked === true })}
      />
      <fieldset className={styles.ask}>
        <legend>Pupils whom you want to discuss besides</legend>
        <p className="quiet">
          Up to 60 of those who are persistently absent. {written.pupilIds.length} chosen.
        </p>
        <div className={styles.choices}>
          {form.persistent.map(({ id, name, percent }) => (
            <Checkbox
              key={id}
              label={`${name}, ${percent}%`}
              checked={hasChosen(written, id)}
              onChange={() => change(toggled(id))}
            />
          ))}
        </div>
      </fieldset>
      <details>
        <summary>Say more (nothing of it has to be filled in)</summary>
        <div className={styles.form}>
          {passages.map(({ name, label, hint }) => (
            <LongField
              key={name}
              id={`data-${name}`}
              label={label}
              hint={hint}
              value={written[name]}
              onChange={(value) => change({ [name]: value })}
            />
          ))}
        </div>
      </details>
      {send.error ? <ProblemPanel error={send.error} /> : null}
      <div className="row">
        <Button appearance="primary" type="submit" disabledFocusable={send.isPending}>
          {send.isPending ? 'Sending' : form.answer ? 'Send the changes' : 'Confirm and send'}
        </Button>
      </div>
    </form>
  );
}

function Said({ answer, form }: { answer: NonNullable<DataForm['answer']>; form: DataForm }) {
  const nameOf = (id: string) =>
    [...form.severe, ...form.exceptions, ...form.persistent].find((one) => one.id === id)?.name;
  const chosen = answer.pupilIds.flatMap((id) => nameOf(id) ?? []);
  return (
    <>
      <h3>The school’s answer</h3>
      <dl className={styles.facts}>
        <dt>Lists</dt>
        <dd>{answer.listsConfirmed ? 'Confirmed' : 'Not confirmed'}</dd>
        <dt>To discuss</dt>
        <dd>{chosen.length > 0 ? chosen.join(', ') : 'Nobody besides'}</dd>
        {passages.map(({ name, label }) =>
          answer[name] ? (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd className={styles.words}>{answer[name]}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </>
  );
}
