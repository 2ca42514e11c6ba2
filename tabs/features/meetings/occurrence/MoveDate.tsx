import { Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { bodyOf } from '../../../app/apiClient.ts';
import { ApiProblem } from '../../../app/apiProblem.ts';
import type { OccurrencePage } from '../../../app/apiTypes.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { useDateChange } from './useOccurrencePage.ts';

type Props = { page: OccurrencePage; onClose(): void; onMoved(after: OccurrencePage): void };
type When = { startsAt: string; endsAt: string; evenSo: boolean };

const isClash = (error: unknown) => error instanceof ApiProblem && error.code === 'dates_clash';

/** Moves a date, and everyone with it. A clash is shown, and can be overruled. */
export default function MoveDate({ page, onClose, onMoved }: Props) {
  const [day, setDay] = useState(page.startsAt.slice(0, 10));
  const [from, setFrom] = useState(page.startsAt.slice(11));
  const [to, setTo] = useState(page.endsAt.slice(11));
  const [evenSo, setEvenSo] = useState(false);
  const [fault, setFault] = useState('');
  const move = useDateChange<When>(page.id, (date, param, when) =>
    bodyOf(date.move.$post({ param, json: { ...when, sequence: page.sequence } })),
  );
  const yes = () => {
    const wanted = { startsAt: `${day}T${from}`, endsAt: `${day}T${to}`, evenSo };
    const wrong = faultOf(wanted, page);
    setFault(wrong);
    if (wrong === '') move.mutate(wanted, { onSuccess: onMoved });
  };
  const mayOverrule = isClash(move.error) || evenSo;
  return (
    <ConfirmDialog
      title="Move this date"
      yes={move.isPending ? 'Moving' : 'Move the date'}
      no="Leave it"
      isPending={move.isPending}
      error={move.error}
      onYes={yes}
      onClose={onClose}
    >
      <p>
        Everyone who holds a place or waits moves with it. They are told in Teams, and their invitations
        change. The Teams link stays the same.
      </p>
      <Field
        label="Day"
        required
        {...(fault !== '' && { validationState: 'error' as const, validationMessage: fault })}
      >
        <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} />
      </Field>
      <div className="row">
        <Field label="From" required>
          <Input type="time" value={from} onChange={(_, { value }) => setFrom(value)} />
        </Field>
        <Field label="To" required>
          <Input type="time" value={to} onChange={(_, { value }) => setTo(value)} />
        </Field>
      </div>
      {mayOverrule ? (
        <Checkbox
          label="Move it there all the same"
          checked={evenSo}
          onChange={(_, { checked }) => setEvenSo(checked === true)}
        />
      ) : null}
    </ConfirmDialog>
  );
}

function faultOf({ startsAt, endsAt }: When, page: OccurrencePage): string {
  if (startsAt.length !== 16 || endsAt.length !== 16) return 'Choose a day, a start and an end.';
  if (endsAt <= startsAt) return 'The end must be later than the start.';
  return startsAt === page.startsAt && endsAt === page.endsAt ? 'It is at this time already.' : '';
}
