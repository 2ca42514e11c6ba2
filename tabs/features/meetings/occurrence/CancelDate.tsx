import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { longestReason } from '../../../../src/meetings/occurrences/reason.ts';
import { bodyOf } from '../../../app/apiClient.ts';
import type { OccurrencePage } from '../../../app/apiTypes.ts';
import { amount } from '../../../parts/amount.ts';
import { ConfirmDialog } from '../../../parts/ConfirmDialog.tsx';
import { useDateChange } from './useOccurrencePage.ts';

type Props = { page: OccurrencePage; onClose(): void; onCancelled(): void };

/** Asks for the reason, and says whom it tells: once people have been told there is no way back. */
export default function CancelDate({ page, onClose, onCancelled }: Props) {
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const cancel = useDateChange<string>(page.id, (date, param, because) =>
    bodyOf(date.cancel.$post({ param, json: { reason: because, sequence: page.sequence } })),
  );
  const yes = () => {
    if (reason.trim() === '') return setMissing(true);
    cancel.mutate(reason, { onSuccess: onCancelled });
  };
  const { places, waiting } = page;
  return (
    <ConfirmDialog
      title="Cancel this date?"
      yes={cancel.isPending ? 'Cancelling' : 'Cancel the date'}
      no="Keep the date"
      isPending={cancel.isPending}
      error={cancel.error}
      onYes={yes}
      onClose={onClose}
    >
      <p>
        {places.length === 0
          ? 'Nobody holds a place.'
          : `${amount(places.length, 'place is', 'places are')} taken. Everyone who holds one is told, in Teams and by email, with the reason.`}{' '}
        {waiting.length > 0 ? 'Those who wait are told as well. ' : ''}
        The event is taken out of every calendar. This cannot be undone.
      </p>
      <Field
        label="Why is it cancelled?"
        required
        hint="Everyone who holds a place reads this. Do not name a pupil."
        {...(isMissing && {
          validationState: 'error' as const,
          validationMessage: 'Say why it is cancelled.',
        })}
      >
        <Textarea
          value={reason}
          maxLength={longestReason}
          rows={3}
          resize="vertical"
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
    </ConfirmDialog>
  );
}
