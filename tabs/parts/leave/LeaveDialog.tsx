import { ConfirmDialog } from '../ConfirmDialog.tsx';

type Props = { onStay(): void; onLeave(): void };

/** Asks whoever is about to leave a form with something unsaved. */
export default function LeaveDialog({ onStay, onLeave }: Props) {
  return (
    <ConfirmDialog
      title="You have not saved what you wrote"
      yes="Stay here"
      no="Leave, and keep the draft"
      isPending={false}
      error={undefined}
      onYes={onStay}
      onClose={onLeave}
    >
      <p>If you leave, it stays as a draft in this form until you close the app.</p>
    </ConfirmDialog>
  );
}
