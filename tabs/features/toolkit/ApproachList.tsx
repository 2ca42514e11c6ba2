import type { Approach } from '../../../src/guidance/toolkit/approach.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import { FavouriteButton } from './FavouriteButton.tsx';
import styles from './toolkit.module.css';
import type { Stars } from './useFavouriteChoice.ts';

type Props = {
  approaches: readonly Approach[];
  stars: Stars;
  /** Says stage and group of each, where no heading does. */
  withPlace?: boolean;
};

export function ApproachList({ approaches, stars, withPlace = false }: Props) {
  return (
    <ul className={styles.list}>
      {approaches.map((approach) => (
        <li key={approach.id} className={styles.approach}>
          <div className={styles.top}>
            <PageLink to={`/toolkit/${approach.id}`} className={`link ${styles.open}`}>
              {approach.title}
            </PageLink>
            <FavouriteButton
              approach={approach}
              isKept={stars.kept?.has(approach.approachId)}
              onChange={(isKept) => stars.onChoose(approach, isKept)}
            />
          </div>
          {withPlace ? (
            <span className={styles.place}>
              Stage {approach.stage}, {approach.group}
            </span>
          ) : null}
          <span className={styles.summary}>{approach.summary}</span>
        </li>
      ))}
    </ul>
  );
}
