import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import type { QuestionGroup } from '../../app/apiTypes.ts';
import { amount } from '../../parts/amount.ts';
import { Choice } from '../../parts/Choice.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { useNotice } from '../../parts/useNotice.ts';
import { Waiting } from '../../parts/Waiting.tsx';
import { CsvButton } from './CsvButton.tsx';
import { QueueGroup } from './QueueGroup.tsx';
import styles from './questions.module.css';
import { type QueueFilter, reasonFilters, shownGroups, stateFilters } from './queueWords.ts';
import { type Seen, useQueue, useReopen } from './useQuestions.ts';

/** The queue: filters, the groups, and what has just been done with a way back. */
export function QueuePanel() {
  const queue = useQueue();
  if (queue.data) return <Loaded groups={queue.data} />;
  if (queue.error) return <ProblemPanel error={queue.error} retry={() => void queue.refetch()} />;
  return <Waiting what="the questions" lines={6} />;
}

/** What has just been done to questions, and as what they stand now. */
export type Done = { words: string; questions: Seen };

function Loaded({ groups }: { groups: readonly QuestionGroup[] }) {
  const [filter, setFilter] = useState<QueueFilter>({ state: 'open', reason: 'all' });
  const [answering, setAnswering] = useState<string>();
  const [undo, setUndo] = useState<Seen>();
  const { notice, place, tell } = useNotice();
  const reopen = useReopen();
  const shown = shownGroups(groups, filter, answering);

  const done = ({ words, questions }: Done) => {
    setAnswering(undefined);
    setUndo(questions);
    tell(words);
  };
  const goBack = (questions: Seen) =>
    reopen.mutate(questions, {
      onSuccess: () => {
        setUndo(undefined);
        tell('The question is back in the queue.');
      },
    });

  return (
    <>
      <h2 className="unseen">Queue</h2>
      <div className="row not-printed">
        <Choice
          label="Show"
          value={filter.state}
          options={stateFilters(groups)}
          onChange={(state) => setFilter((before) => ({ ...before, state }))}
        />
        <Choice
          label="Reason"
          value={filter.reason}
          options={reasonFilters}
          onChange={(reason) => setFilter((before) => ({ ...before, reason }))}
        />
        <CsvButton />
        <Button appearance="subtle" icon={<PrintRegular />} onClick={() => print()}>
          Print
        </Button>
      </div>
      {notice ? (
        <Notice place={place}>
          {notice}{' '}
          {undo ? (
            <Button size="small" onClick={() => goBack(undo)} disabledFocusable={reopen.isPending}>
              Undo
            </Button>
          ) : null}
        </Notice>
      ) : null}
      {reopen.error ? <ProblemPanel error={reopen.error} /> : null}
      <p role="status">{amount(shown.length, 'question')}</p>
      {shown.length === 0 ? (
        <EmptyState heading={filter.state === 'open' ? 'Nothing to do' : 'Nothing here'}>
          <p>
            {filter.state === 'open'
              ? 'Questions that the bot cannot answer appear here by themselves.'
              : 'Choose another state or reason.'}
          </p>
        </EmptyState>
      ) : (
        <ul className={styles.queue}>
          {shown.map((group) => (
            <QueueGroup
              key={group.id}
              group={group}
              answering={answering === group.id}
              onAnswer={(open) => setAnswering(open ? group.id : undefined)}
              onDone={done}
            />
          ))}
        </ul>
      )}
    </>
  );
}
