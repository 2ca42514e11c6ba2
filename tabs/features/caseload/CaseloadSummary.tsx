import type { CaseloadRow } from '../../app/apiTypes.ts';
import { figure } from '../../parts/amount.ts';
import styles from './caseload.module.css';
import { isNearThreshold, nearThreshold } from './caseloadView.ts';
import { notKnown } from './figureWords.ts';

/** The counts of the whole caseload, whatever the filters show. */
export function CaseloadSummary({ pupils }: { pupils: readonly CaseloadRow[] }) {
  const count = (test: (row: CaseloadRow) => boolean) => figure(pupils.filter(test).length);
  const withMarks = pupils.some(({ threshold }) => threshold !== undefined);
  const counts: readonly (readonly [string, string])[] = [
    ['Pupils on the caseload', figure(pupils.length)],
    ['Severely absent', count(({ band }) => band === 'severe')],
    ['Persistently absent', count(({ band }) => band === 'persistent')],
    ['Threshold met', withMarks ? count(({ threshold }) => threshold?.metOn !== undefined) : notKnown],
    [`${nearThreshold} to 9 sessions in the window`, withMarks ? count(isNearThreshold) : notKnown],
  ];
  return (
    <dl className={styles.summary}>
      {counts.map(([name, value]) => (
        <div key={name} className={styles.tile}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
