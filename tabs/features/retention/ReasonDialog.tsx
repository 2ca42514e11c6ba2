import { Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '../../parts/ConfirmDialog.tsx';

type Props = {
  title: string;
  yes: string;
  isPending: boolean;
  error: unknown;
  onYes(reason: string): void;
  onClose(): void;
  /** What will happen. */
  children: ReactNode;
};

/** Asks once more, and why: the reason is kept with what is done. */
export function ReasonDialog({ title, yes, isPending, error, onYes, onClose, children }: Props) {
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const say = () => {
    if (isPending) return;
    if (reason.trim() === '') setIsMissing(true);
    else onYes(reason.trim());
  };
  return (
    <ConfirmDialog
      title={title}
      yes={yes}
      no="Not now"
      isPending={isPending}
      error={error}
      onYes={say}
      onClose={onClose}
    >
      {children}
      <Field
        label="Reason"
        required
        hint="It is kept in the audit. Leave out anything about the family."
        {...(isMissing ? { validationMessage: 'Say why.' } : {})}
      >
        <Textarea
          value={reason}
          maxLength={500}
          rows={2}
          onChange={(_, { value }) => {
            setIsMissing(false);
            setReason(value);
          }}
        />
      </Field>
    </ConfirmDialog>
  );
}
