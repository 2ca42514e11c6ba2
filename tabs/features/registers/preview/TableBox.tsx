import type { ReactNode } from 'react';
import styles from './preview.module.css';

/** A table that scrolls by itself when it is long or wide. */
export function TableBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard
    <section className={styles.box} aria-label={label} tabIndex={0}>
      <table className="table">{children}</table>
    </section>
  );
}
