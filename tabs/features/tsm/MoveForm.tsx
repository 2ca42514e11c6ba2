import { Button, Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { isPlainDate } from '../../../src/calendar/plainDate.ts';
import { bodyOf } from '../../app/apiClient.ts';
import type { ArrangedMeeting } from '../../app/apiTypes.ts';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import styles from './tsm.module.css';
import { useMeetingChange } from './useTsm.ts';

type Props = { meeting: ArrangedMeeting; onClose(): void; onDone(words: string): void };
type Move = { startsAt: string; reason: string; anyway: boolean };

/** Another time that was agreed with the school, on the phone for instance. */
export function MoveForm({ meeting, onClose, onDone }: Props) {
  const [day, setDay] = useState(meeting.startsAt?.slice(0, 10) ?? '');
  const [time, setTime] = useState(meeting.startsAt?.slice(11) ?? '10:00');
  const [reason, setReason] = useState('');
  const [anyway, setAnyway] = useState(false);
  const [fault, setFault] = useState('');
  const param = { meetingId: meeting.id };
  const move = useMeetingChange<Move>(meeting.id, (api, what) =>
    bodyOf(
      api['tsm-meetings'][':meetingId'].move.$post({ param, json: { version: meeting.version, ...what } }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (move.isPending) return;
    if (!isPlainDate(day) || !/^\d\d:\d\d$/.test(time)) setFault('Give a day and a time');
    else if (reason.trim() === '') setFault('Say why, or with whom it was agreed');
    else
      move.mutate(
        { startsAt: `${day}T${time}`, reason: reason.trim(), anyway },
        { onSuccess: () => onDone('The meeting has its new time, and everybody is told.') },
      );
  };
  return (
    <form onSubmit={submit} noValidate className={`stack ${styles.form}`}>
      <Field label="Day" required>
        <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} />
      </Field>
      <Field label="It begins at" required>
        <Input type="time" value={time} onChange={(_, { value }) => setTime(value)} />
      </Field>
      <Field
        label="Why"
        hint="No pupils’ names. Everybody invited reads it."
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
      <Checkbox
        label="Even if a calendar says that somebody of the council is busy, or cannot be read"
        checked={anyway}
        onChange={(_, { checked }) => setAnyway(checked === true)}
      />
      {move.error ? <ProblemPanel error={move.error} /> : null}
      <div className="row">
        <Button appearance="primary" type="submit" disabledFocusable={move.isPending}>
          {move.isPending ? 'Saving' : 'Book this time'}
        </Button>
        <Button onClick={onClose}>Not now</Button>
      </div>
    </form>
  );
}
