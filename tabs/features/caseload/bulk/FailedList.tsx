import type { CaseloadRow } from '../../../app/apiTypes.ts';
import { amount } from '../../../parts/amount.ts';
import { wordsOf } from '../../../parts/ProblemPanel.tsx';
import styles from './bulk.module.css';

type Props = { failed: readonly { pupil: CaseloadRow; error: unknown }[] };

/** For whom it did not go through, and why. */
export function FailedList({ failed }: Props) {
  if (failed.length === 0) return null;
  return (
    <div role="alert" className={styles.failed}>
      <p>It did not go through for {amount(failed.length, 'pupil')}:</p>
      <ul>
        {failed.map(({ pupil: { id, surname, forename }, error }) => (
          <li key={id}>
            {surname}, {forename}: {wordsOf(error)}
          </li>
        ))}
      </ul>
    </div>
  );
}
