import type { LegalFact } from '../../../src/guidance/law/legalFact.ts';
import { EntryText } from './EntryText.tsx';
import styles from './law.module.css';

/** Entries that a search has found, best first. */
export function EntryList({ heading, entries }: { heading: string; entries: readonly LegalFact[] }) {
  if (entries.length === 0) return null;
  return (
    <section className="stack" aria-label={heading}>
      <h2>{heading}</h2>
      <ul className={styles.entries}>
        {entries.map((entry) => (
          <EntryText key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}
