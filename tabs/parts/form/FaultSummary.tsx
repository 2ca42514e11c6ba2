import { useEffect, useId, useRef } from 'react';
import styles from './form.module.css';

/** Something that is wrong in a form: where, and what. */
export type Fault = { id: string; label: string; words: string };

type Props = {
  faults: readonly Fault[];
  /** Moves on with every attempt to save: each takes the focus here anew. */
  attempt: number;
};

/** Everything that keeps a form from being saved, each leading to its field. It takes the focus. */
export function FaultSummary({ faults, attempt }: Props) {
  const place = useRef<HTMLElement>(null);
  const heading = useId();
  const isShown = faults.length > 0;
  useEffect(() => {
    if (isShown && attempt > 0) place.current?.focus();
  }, [isShown, attempt]);
  if (!isShown) return null;
  return (
    <section ref={place} tabIndex={-1} aria-labelledby={heading} className={styles.summary}>
      <p id={heading}>
        <strong>This is not saved yet</strong>
      </p>
      <ul>
        {faults.map(({ id, label, words }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="link"
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {label}: {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
