import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { bodyOf } from '../../app/apiClient.ts';
import type { ArrangedMeeting } from '../../app/apiTypes.ts';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';
import { useMeetingChange } from './useTsm.ts';

type As = 'cancelled' | 'no-show';
type Props = { meeting: ArrangedMeeting; as: As; onClose(): void; onDone(words: string): void };

const words: Readonly<Record<As, { title: string; yes: string; what: string; done: string }>> = {
  cancelled: {
    title: 'Cancel the meeting?',
    yes: 'Cancel the meeting',
    what: 'Everybody who is invited is told. What the school has sent for it stays, and you can offer times again.',
    done: 'The meeting is cancelled, and everybody is told.',
  },
  'no-show': {
    title: 'Nobody of the school came?',
    yes: 'Nobody came',
    what: 'The meeting counts as not held. You can offer the next times from here.',
    done: 'It is written down. Offer the next times when you are ready.',
  },
};

/** Asks why, and whether it is so: it cannot be taken back. */
export function CallOffDialog({ meeting, as, onClose, onDone }: Props) {
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState('');
  const { title, yes, what, done } = words[as];
  const param = { meetingId: meeting.id };
  const off = useMeetingChange<string>(meeting.id, (api, why) =>
    bodyOf(
      api['tsm-meetings'][':meetingId']['call-off'].$post({
        param,
        json: { version: meeting.version, as, reason: why },
      }),
    ),
  );
  const confirm = () => {
    if (reason.trim() === '') setFault('Say why');
    else off.mutate(reason.trim(), { onSuccess: () => onDone(done) });
  };
  return (
    <ConfirmDialog
      title={title}
      yes={yes}
      no="Not now"
      isPending={off.isPending}
      error={off.error}
      onYes={confirm}
      onClose={onClose}
    >
      <p>{what}</p>
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
    </ConfirmDialog>
  );
}
