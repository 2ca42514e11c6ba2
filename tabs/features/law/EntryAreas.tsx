import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { LegalFact } from '../../../src/guidance/law/legalFact.ts';
import { amount } from '../../parts/amount.ts';
import { EntryText } from './EntryText.tsx';
import styles from './law.module.css';
import { groupEntries } from './lawEntries.ts';

/** Areas that a person has opened, so that coming back from an entry finds them open. */
const opened = new Set<string>();

/** Entries by area, each area closed until somebody wants it. */
export function EntryAreas({ entries }: { entries: readonly LegalFact[] }) {
  return (
    <div>
      {groupEntries(entries).map(({ area, name, entries: members }) => {
        const key = `${area} ${members[0]?.id}`;
        return (
          <details
            key={key}
            className={styles.area}
            open={opened.has(key)}
            onToggle={({ currentTarget }) => (currentTarget.open ? opened.add(key) : opened.delete(key))}
          >
            <summary>
              <ChevronRightRegular aria-hidden="true" className={styles.marker ?? ''} />
              <h3>{name}</h3>
              <span className={styles.count}>{amount(members.length, 'entry', 'entries')}</span>
            </summary>
            <ul className={styles.entries}>
              {members.map((entry) => (
                <EntryText key={entry.id} entry={entry} />
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
