import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { PupilPage as Pupil } from '../../../../app/apiTypes.ts';
import { attentionFor } from './attention.ts';
import styles from './figures.module.css';

/** What the figures ask somebody to do, before the figures themselves. */
export function AttentionList({ pupil }: { pupil: Pupil }) {
  const items = attentionFor(pupil);
  if (items.length === 0) return null;
  return (
    <section className={styles.attention} aria-labelledby="attention">
      <h2 id="attention">Needs attention</h2>
      <ul>
        {items.map(({ kind, text, section }) => (
          <li key={kind}>
            <WarningRegular aria-hidden="true" className="sign" />
            <a href={`#${section}`} className="link">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
