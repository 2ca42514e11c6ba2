import { amount } from '../../parts/amount.ts';
import styles from './audit.module.css';
import { changeLines, type FieldChange } from './changeLines.ts';

/** What stood in each field before a change, and what stands there since. */
export function Changes({ fields }: { fields: readonly FieldChange[] }) {
  const lines = fields.flatMap(changeLines);
  return (
    <details className={styles.changes}>
      <summary>{amount(lines.length, 'field')}, old and new</summary>
      <dl>
        {lines.map(({ name, from, to }) => (
          <div key={`${name} ${from} ${to}`}>
            <dt>{name}</dt>
            <dd>
              <span className={styles.which}>Old</span> {from || 'Empty'}
            </dd>
            <dd>
              <span className={styles.which}>New</span> {to || 'Empty'}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
