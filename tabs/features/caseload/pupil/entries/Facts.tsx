import type { ReactNode } from 'react';
import styles from './entries.module.css';

export type Fact = {
  name: string;
  value: ReactNode;
  /** A text of several lines: it takes the whole width. */
  long?: boolean;
};

/** What an entry says, by name. What is empty is left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const told = facts.filter(({ value }) => value !== undefined && value !== '' && value !== false);
  if (told.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {told.map(({ name, value, long }) => (
        <div key={name} className={long ? styles.long : undefined}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
