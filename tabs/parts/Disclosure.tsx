import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

type Props = {
  heading: string;
  level: 2 | 3;
  /** Beside the heading: how much there is inside. */
  note?: string;
  isOpen: boolean;
  onToggle(isOpen: boolean): void;
  children: ReactNode;
};

/** A heading that opens and closes what stands under it. Who shows it decides what is open. */
export function Disclosure({ heading, level, note, isOpen, onToggle, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <details
      className={styles.part}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        // Also told when `open` was changed from here: then there is nothing to do.
        if (currentTarget.open !== isOpen) onToggle(currentTarget.open);
      }}
    >
      <summary>
        <ChevronRightRegular aria-hidden="true" className={styles.marker ?? ''} />
        <Heading>{heading}</Heading>
        {note ? <span className={styles.note}>{note}</span> : null}
      </summary>
      {isOpen ? <div className={`stack ${styles.inside}`}>{children}</div> : null}
    </details>
  );
}
