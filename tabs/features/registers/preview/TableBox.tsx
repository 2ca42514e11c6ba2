import type { ReactNode } from 'react';
import styles from './preview.module.css';

type Props = {
  label: string;
  /** Whether the last column of each row goes below the others where there is little room. */
  lastBelow?: boolean;
  children: ReactNode;
};

/** A table that scrolls by itself when it is long or wide. */
export function TableBox({ label, lastBelow = false, children }: Props) {
  const below = lastBelow || undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className={styles.box} data-last-below={below} aria-label={label} tabIndex={0}>
      <table className="table">{children}</table>
    </section>
  );
}
