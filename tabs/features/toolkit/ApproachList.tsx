import type { Approach } from '../../../src/guidance/toolkit/approach.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import styles from './toolkit.module.css';

type Props = {
  approaches: readonly Approach[];
  /** Says stage and group of each, where no heading does. */
  withPlace?: boolean;
};

export function ApproachList({ approaches, withPlace = false }: Props) {
  return (
    <ul className={styles.list}>
      {approaches.map(({ id, title, summary, stage, group }) => (
        <li key={id} className={styles.approach}>
          <PageLink to={`/toolkit/${id}`} className={`link ${styles.open}`}>
            {title}
          </PageLink>
          {withPlace ? (
            <span className={styles.place}>
              Stage {stage}, {group}
            </span>
          ) : null}
          <span className={styles.summary}>{summary}</span>
        </li>
      ))}
    </ul>
  );
}
