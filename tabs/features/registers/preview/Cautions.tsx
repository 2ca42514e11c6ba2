import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useId } from 'react';
import styles from './preview.module.css';

/** What somebody should look at before they save, where nobody can miss it. */
export function Cautions({ cautions }: { cautions: readonly string[] }) {
  const id = useId();
  if (cautions.length === 0) return null;
  return (
    <section className={styles.cautions} aria-labelledby={id}>
      <WarningRegular aria-hidden="true" className={styles.cautionSign ?? ''} />
      <div>
        <h3 id={id}>Before you save</h3>
        <ul>
          {cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
