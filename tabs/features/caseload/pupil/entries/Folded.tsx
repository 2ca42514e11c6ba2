import { type ReactNode, useState } from 'react';
import { useKept } from '../../../../parts/drafts/useKept.ts';
import styles from '../case.module.css';

type Props = { summary: string; entries: readonly { id: string }[]; children: ReactNode };

/** Entries that are over, folded away: open from the start where one of them holds something unsaved. */
export function Folded({ summary, entries, children }: Props) {
  const kept = useKept();
  const [isOpen] = useState(() => entries.some(({ id }) => kept.isAbout(id)));
  return (
    <details className={styles.earlier} open={isOpen}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
