import type { LegalFact } from '../../../src/guidance/law/legalFact.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import styles from './law.module.css';
import { titleOf } from './lawEntries.ts';

/** An entry in a list: short enough to be read where it stands. Its page has the sources. */
export function EntryText({ entry }: { entry: LegalFact }) {
  return (
    <li className={styles.entry}>
      <PageLink to={`/law/${entry.id}`} className={`link ${styles.topic}`}>
        {titleOf(entry)}
      </PageLink>
      <Paragraphs text={entry.text} />
    </li>
  );
}

/** A text whose paragraphs are separated by an empty line. */
export function Paragraphs({ text, className }: { text: string; className?: string }) {
  return text.split('\n\n').map((paragraph) => (
    <p key={paragraph} className={className}>
      {paragraph}
    </p>
  ));
}
