import { useState } from 'react';
import type { Guidance } from '../../app/apiTypes.ts';
import { amount } from '../../parts/amount.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { useNotice } from '../../parts/useNotice.ts';
import { Waiting } from '../../parts/Waiting.tsx';
import { GuidanceItem } from './GuidanceItem.tsx';
import styles from './questions.module.css';
import { useGuidance } from './useQuestions.ts';

/** What officers have written in answer to questions: what is in force, and what was retired. */
export function GuidancePanel() {
  const guidance = useGuidance();
  if (guidance.data) return <Loaded guidance={guidance.data} />;
  if (guidance.error) return <ProblemPanel error={guidance.error} retry={() => void guidance.refetch()} />;
  return <Waiting what="the guidance" lines={6} />;
}

function Loaded({ guidance }: { guidance: readonly Guidance[] }) {
  const [editing, setEditing] = useState<string>();
  const { notice, place, tell } = useNotice();
  const due = guidance.filter(({ dueForReview, retired }) => dueForReview && !retired).length;
  const groups = [
    { name: 'In use', items: guidance.filter(({ retired }) => !retired) },
    { name: 'Retired', items: guidance.filter(({ retired }) => retired) },
  ].filter(({ items }) => items.length > 0);
  if (guidance.length === 0)
    return (
      <EmptyState heading="No guidance yet">
        <p>Answer a question in the queue: what you write is used by the bot from then on.</p>
      </EmptyState>
    );
  return (
    <>
      {notice ? <Notice place={place}>{notice}</Notice> : null}
      {due > 0 ? <Notice>{amount(due, 'answer is', 'answers are')} due for review.</Notice> : null}
      {groups.map(({ name, items }) => (
        <section key={name} className="stack" aria-label={name}>
          <h2>
            {name} ({items.length})
          </h2>
          <ul className={styles.queue}>
            {items.map((one) => (
              <GuidanceItem
                key={one.id}
                guidance={one}
                editing={editing === one.id}
                onEdit={(open) => setEditing(open ? one.id : undefined)}
                onDone={(words) => {
                  setEditing(undefined);
                  tell(words);
                }}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
