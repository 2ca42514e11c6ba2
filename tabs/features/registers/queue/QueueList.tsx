import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useMe } from '../../../app/MeContext.ts';
import { amount } from '../../../parts/amount.ts';
import { QueueCard } from './QueueCard.tsx';
import styles from './queue.module.css';
import { savableTogether } from './queuePlan.ts';
import type { QueueAction, QueueState } from './queueTypes.ts';
import { queueWords } from './queueWords.ts';

const SaveAllDialog = lazy(() => import('./SaveAllDialog.tsx'));

type Props = { state: QueueState; dispatch(action: QueueAction): void };

/** The files that were chosen, each on its own way. */
export function QueueList({ state, dispatch }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const restoreFocus = useRestoreFocusTarget();
  const { schools } = useMe();
  const { items, repeated } = state;
  if (items.length === 0) return null;
  const savable = savableTogether(state);
  const saved = items.filter(({ stage }) => stage.at === 'saved');
  return (
    <section className="stack" aria-labelledby="files-in-hand">
      <h2 id="files-in-hand" tabIndex={-1}>
        Files to save
      </h2>
      <p role="status">{queueWords(items)}</p>
      {items.length > saved.length ? (
        <p className="quiet">They stay here while you use other pages of this app, until you close it.</p>
      ) : null}
      {repeated.length > 0 ? <p role="alert">On the list already: {repeated.join(', ')}.</p> : null}
      {savable.length > 1 || (saved.length > 0 && items.length > 1) ? (
        <div className="row not-printed">
          {savable.length > 1 ? (
            <Button {...restoreFocus} appearance="primary" onClick={() => setIsAsking(true)}>
              Save the {amount(savable.length, 'file')} without cautions
            </Button>
          ) : null}
          {saved.length > 0 ? (
            <Button
              appearance="subtle"
              onClick={() => {
                for (const { key } of saved) dispatch({ type: 'remove', key });
              }}
            >
              Take saved files off the list
            </Button>
          ) : null}
        </div>
      ) : null}
      <ul className={styles.cards}>
        {items.map((item) => (
          <QueueCard key={item.key} item={item} queue={state} dispatch={dispatch} />
        ))}
      </ul>
      {isAsking ? (
        <Suspense>
          <SaveAllDialog
            items={savable}
            schools={schools}
            onClose={() => setIsAsking(false)}
            onSave={(keys) => {
              setIsAsking(false);
              dispatch({ type: 'save', keys });
            }}
          />
        </Suspense>
      ) : null}
    </section>
  );
}
