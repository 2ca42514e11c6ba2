import type { ReactNode } from 'react';
import type { QueueEntry } from '../../app/apiTypes.ts';
import styles from './panel.module.css';
import { holderWords, marksOf, stateWords, topicOf } from './queueWords.ts';

/** Where the focus goes when something was done with a line that stays where it is. */
export const lineId = (sourceId: string): string => `line-${sourceId}`;

/** One line of the queue, with what can be done about it. */
export function QueueLine({ entry, children }: { entry: QueueEntry; children?: ReactNode }) {
  const { question, withheld, answer, state, sourceId, guidanceId } = entry;
  const marks = marksOf(entry);
  const holder = holderWords(entry);
  return (
    <li className={styles.line} data-state={state} data-mine={entry.mine || undefined}>
      <div id={lineId(sourceId)} tabIndex={-1} className={styles.what}>
        <h3>{topicOf(entry)}</h3>
        {marks ? <p className={styles.marks}>{marks}</p> : null}
        {question ? <p className={styles.question}>{question}</p> : null}
        {withheld ? (
          <p className={styles.question}>
            The question is not shown here, because it may be about a child at risk. It needs the designated
            safeguarding lead, and not a drop-in.
          </p>
        ) : null}
        {holder ? <p className="quiet">{holder}</p> : null}
        <p className={styles.state}>{stateWords(entry)}</p>
        {answer ? <p className={styles.answer}>{answer}</p> : null}
        {guidanceId ? <p className="quiet">It is local guidance: the bot gives this answer.</p> : null}
      </div>
      {children}
    </li>
  );
}
