import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { isOverdue } from '../../../../../src/attendance/pupil/unexplainedMarks.ts';
import { amount } from '../../../../parts/amount.ts';
import styles from './figures.module.css';
import { SessionTable } from './SessionTable.tsx';
import { type Insight, settleWithinDays } from './sessionWords.ts';

/** Every N that still stands, how old it is, and whether it should have been settled. */
export function UnexplainedSection({ insight }: { insight: Insight }) {
  const { unexplained } = insight;
  return (
    <section className="stack" aria-labelledby="unexplained">
      <h2 id="unexplained">Unexplained absences (N)</h2>
      {unexplained.length === 0 ? (
        <p>No session is waiting for a reason.</p>
      ) : (
        <SessionTable
          caption={`${amount(unexplained.length, 'session')} still marked N, the oldest first. Each should be settled within ${settleWithinDays} school days.`}
          sessions={unexplained}
          more={{
            heading: 'School days since',
            of: (session) => (
              <span className={styles.age}>
                {session.schoolDays}
                {isOverdue(session) ? (
                  <span className={styles.overdue}>
                    <WarningRegular aria-hidden="true" className="sign" /> Overdue
                  </span>
                ) : null}
              </span>
            ),
          }}
        />
      )}
    </section>
  );
}
