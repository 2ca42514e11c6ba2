import { amount } from '../../parts/amount.ts';
import type { DuePupil } from './DuePupils.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import styles from './retention.module.css';
import { goesWords, namesOf, whatGoes } from './retentionWords.ts';
import { useGraceDays, useSetRemoval } from './useRetention.ts';

type Props = { pupils: readonly DuePupil[]; today: string; onDone(): void; onClose(): void };

/** Says what goes and until when that can be undone, before anything is set for removal. */
export function RemovalDialog({ pupils, today, onDone, onClose }: Props) {
  const set = useSetRemoval();
  const graceDays = useGraceDays();
  return (
    <ReasonDialog
      title={`Remove everything about ${amount(pupils.length, 'pupil')}?`}
      yes={set.isPending ? 'Setting for removal' : 'Set for removal'}
      isPending={set.isPending}
      error={set.error}
      onClose={onClose}
      onYes={(reason) => set.mutate({ pupilIds: pupils.map(({ id }) => id), reason }, { onSuccess: onDone })}
    >
      <p>
        This takes out {whatGoes(pupils)}: plans, actions, contacts, legal steps, timetables, notes and
        letters, their rows of figures, and what the audit holds about these pupils.
      </p>
      <ul className={styles.list}>
        {namesOf(pupils).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>Register files as they were uploaded hold the whole school. They stay until they are cleared.</p>
      <p>
        It will be removed {goesWords(today, graceDays)}. The day before is the last on which it can be
        undone; after that nobody can bring it back.
      </p>
    </ReasonDialog>
  );
}
