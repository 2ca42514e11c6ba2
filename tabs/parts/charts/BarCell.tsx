import type { ReactNode } from 'react';
import styles from './charts.module.css';

type Props = {
  /** From 0 to 1: how much of the width is filled. */
  part: number;
  look?: 'plain' | 'hatched' | 'solid';
  /** The figure itself, beside the bar. */
  children: ReactNode;
};

/** A figure and its bar, for a cell of a table: the table is the chart, and says everything that the bars show. */
export function BarCell({ part, look = 'plain', children }: Props) {
  return (
    <span className={styles.barCell}>
      <span className={styles.barFigure}>{children}</span>
      <span className={styles.track} aria-hidden="true">
        {part > 0 ? (
          <span
            className={`${styles.bar} ${styles[look]}`}
            style={{ inlineSize: `${Math.min(part, 1) * 100}%` }}
          />
        ) : null}
      </span>
    </span>
  );
}
