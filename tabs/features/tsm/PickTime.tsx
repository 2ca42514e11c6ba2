import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { bodyOf } from '../../app/apiClient.ts';
import type { ArrangedMeeting } from '../../app/apiTypes.ts';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import styles from './tsm.module.css';
import { spanWords } from './tsmWords.ts';
import { useMeetingChange } from './useTsm.ts';

type Props = { meeting: ArrangedMeeting; onStart(): void; onDone(words: string): void };

/** A school picks one of the times that are offered, or says that none suits. */
export function PickTime({ meeting, onStart, onDone }: Props) {
  const { id: meetingId, offered } = meeting;
  const param = { meetingId };
  const [startsAt, setStartsAt] = useState('');
  const [fault, setFault] = useState('');
  const [isNone, setIsNone] = useState(false);
  const [reason, setReason] = useState('');
  const pick = useMeetingChange<string>(meetingId, (api, time) =>
    bodyOf(api['tsm-meetings'][':meetingId'].pick.$post({ param, json: { startsAt: time } })),
  );
  const none = useMeetingChange<string>(meetingId, (api, why) =>
    bodyOf(api['tsm-meetings'][':meetingId']['none-suits'].$post({ param, json: { reason: why } })),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (pick.isPending || none.isPending) return;
    onStart();
    if (isNone) {
      if (reason.trim() === '') setFault('Say why, or when it would suit you');
      else
        none.mutate(reason.trim(), {
          onSuccess: () => {
            setIsNone(false);
            onDone('Your support worker is told, and will offer other times.');
          },
        });
      return;
    }
    if (startsAt === '') {
      setFault('Choose a time');
      return;
    }
    pick.mutate(startsAt, {
      onSuccess: (now) =>
        onDone(
          now.calendarPending
            ? 'The meeting is booked. The invitation follows in a few minutes.'
            : 'The meeting is booked, and everybody is invited.',
        ),
    });
  };
  return (
    <form onSubmit={submit} noValidate className={`stack ${styles.form}`}>
      {isNone ? (
        <Field
          label="Why, or when would it suit you?"
          hint="No pupils’ names."
          required
          {...(fault ? { validationMessage: fault } : {})}
        >
          <Textarea
            value={reason}
            maxLength={200}
            onChange={(_, { value }) => {
              setReason(value);
              setFault('');
            }}
          />
        </Field>
      ) : (
        <Field label="Pick a time" required {...(fault ? { validationMessage: fault } : {})}>
          <RadioGroup
            value={startsAt}
            onChange={(_, { value }) => {
              setStartsAt(value);
              setFault('');
            }}
          >
            {offered.map((span) => (
              <Radio key={span.startsAt} value={span.startsAt} label={spanWords(span)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {pick.error ? <ProblemPanel error={pick.error} /> : null}
      {none.error ? <ProblemPanel error={none.error} /> : null}
      <div className="row">
        <Button appearance="primary" type="submit" disabledFocusable={pick.isPending || none.isPending}>
          {isNone ? 'Tell the support worker' : 'Book this time'}
        </Button>
        <Button
          onClick={() => {
            setIsNone(!isNone);
            setFault('');
          }}
        >
          {isNone ? 'Back to the times' : 'None of these suits'}
        </Button>
      </div>
    </form>
  );
}
