import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useRef } from 'react';
import type { CodeEntry } from '../../../src/guidance/codes/codeEntry.ts';
import { classNames } from '../../parts/classNames.ts';
import { CodeFacts } from './CodeFacts.tsx';
import styles from './codes.module.css';
import { isWithdrawn } from './groupCodes.ts';

type Props = {
  entry: CodeEntry;
  isOpen: boolean;
  /** The one that a link led to: it is brought into sight and takes the focus. */
  isSought: boolean;
  /** Where no heading above says what the code counts as. */
  withClass: boolean;
};

/** A code, closed to its name and what it counts as; open to everything that we know of it. */
export function CodeDetails({ entry, isOpen, isSought, withClass }: Props) {
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isSought) return;
    summary.current?.scrollIntoView({ block: 'start' });
    summary.current?.focus({ preventScroll: true });
  }, [isSought]);
  return (
    <details className={styles.code} open={isOpen}>
      <summary ref={summary}>
        <ChevronRightRegular aria-hidden="true" className={styles.marker ?? ''} />
        <span className={styles.letter}>{entry.code}</span>
        <span className={styles.name}>{entry.name}</span>
        {withClass ? (
          <span className={styles.class}>
            {isWithdrawn(entry) ? 'No longer used' : classNames[entry.class]}
          </span>
        ) : null}
      </summary>
      <CodeFacts entry={entry} />
    </details>
  );
}
