import type { ReactNode } from 'react';
import styles from './figures.module.css';

type Props = {
  name: string;
  value: ReactNode;
  /** A place to come to from the list of what needs attention. */
  id?: string;
  /** What the figure means, in a sentence or two. */
  children: ReactNode;
  /** Why it is this number. */
  why: ReactNode;
};

export function Figure({ name, value, id, children, why }: Props) {
  return (
    <div className={styles.figure} id={id}>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.basis}>{children}</dd>
      <dd>{why}</dd>
    </div>
  );
}
