import { letterFields } from '../../../../src/casework/letters/fields/letterFields.ts';
import styles from '../council.module.css';

/** What can stand between double braces in a Word file, and what takes its place. */
export function FieldNames() {
  return (
    <details>
      <summary>Fields that a Word file can have</summary>
      <p className="prose">
        Write a field between double braces where it should stand. Where a case has nothing for it, the letter
        shows a gap.
      </p>
      <dl className={styles.fields}>
        {Object.entries(letterFields).map(([name, { what }]) => (
          <div key={name}>
            <dt>{`{{${name}}}`}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
