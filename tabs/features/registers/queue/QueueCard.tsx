import { Button } from '@fluentui/react-components';
import { ukDate } from '../../../../src/calendar/ukDate.ts';
import { amount } from '../../../parts/amount.ts';
import { fileSize } from '../../../parts/fileSize.ts';
import { PageLink } from '../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { Marked } from '../Marked.tsx';
import { ProgressLine } from '../ProgressLine.tsx';
import { ItemSchool } from './ItemSchool.tsx';
import { bandMoves, summaryWords, toLookAt } from './itemWords.ts';
import styles from './queue.module.css';
import { othersOfSchool } from './queuePlan.ts';
import { canAskColumns, canBeSaved } from './queueReducer.ts';
import type { QueueAction, QueueItem, QueueState } from './queueTypes.ts';
import { isRefusal } from './refusal.ts';

type Props = { item: QueueItem; dispatch(action: QueueAction): void };
type CardProps = Props & { queue: QueueState };

/** One file of the queue: where it is on its way, and what can be done with it. */
export function QueueCard({ item, queue, dispatch }: CardProps) {
  const { key, file } = item;
  const others = othersOfSchool(queue, item);
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <h3>{file.name}</h3>
        <span className="quiet">{fileSize(file.size)}</span>
      </div>
      <div className={styles.cardSchool}>
        <ItemSchool item={item} onSchool={(schoolId) => dispatch({ type: 'school', key, schoolId })} />
      </div>
      <StageWords item={item} />
      {item.stage.at === 'checked' && others.length > 0 ? (
        <Marked look="warning">
          Another file on this list is of the same school: {others.map(({ file }) => file.name).join(', ')}.
          The figures rest on one file, the one that you save last.
        </Marked>
      ) : null}
      <div className="row not-printed">
        <StageButtons item={item} dispatch={dispatch} />
      </div>
    </li>
  );
}

function StageWords({ item: { stage, file, schoolId } }: { item: QueueItem }) {
  switch (stage.at) {
    case 'waiting':
      return <p>Waits until the files before it have been sent.</p>;
    case 'queued':
      return <p>Waits until the files before it have been checked.</p>;
    case 'toSave':
      return <p>Waits until the files before it have been saved.</p>;
    case 'sending':
    case 'checking':
    case 'saving':
      return <ProgressLine progress={stage.progress} of={file.name} />;
    case 'whichSchool':
      return null;
    case 'columns':
      return (
        <Marked look="warning">
          We do not know these columns. Say what they hold, and we will remember it.
        </Marked>
      );
    case 'checked':
      return <CheckedWords stage={stage} />;
    case 'failed':
      return <ProblemPanel error={stage.error} />;
    case 'stopped':
      return <p>Stopped. Nothing was saved.</p>;
    case 'saved':
      return (
        <>
          <Marked look="done">
            {stage.saved.changed
              ? `Saved. Figures up to ${ukDate(stage.saved.to)}, ${amount(stage.saved.onCaseload, 'pupil')} on the caseload.`
              : 'Nothing changed: the figures rest on this file already.'}
          </Marked>
          {schoolId ? (
            <p>
              <PageLink to={`/caseload/${schoolId}`}>
                Open the caseload<span className="unseen"> that rests on {file.name}</span>
              </PageLink>
            </p>
          ) : null}
        </>
      );
  }
}

function CheckedWords({ stage }: { stage: Extract<QueueItem['stage'], { at: 'checked' }> }) {
  const { check, error } = stage;
  const look = toLookAt(check);
  const moves = bandMoves(check);
  return (
    <>
      <p>{summaryWords(check)}</p>
      {moves.length > 0 ? (
        <ul className={styles.moves}>
          {moves.map(({ name, words }) => (
            <li key={name}>
              {name}: <strong>{words}</strong>
            </li>
          ))}
        </ul>
      ) : null}
      {check.alreadySaved ? (
        <Marked look="done">Saved already: this file would change nothing.</Marked>
      ) : check.to === undefined ? (
        <Marked look="warning">Say which dates this file covers before you save it.</Marked>
      ) : look ? (
        <Marked look="warning">{look}.</Marked>
      ) : (
        <Marked look="done">Nothing in it needs a look.</Marked>
      )}
      {error === undefined ? null : <ProblemPanel error={error} />}
    </>
  );
}

const opening: Partial<Record<QueueItem['stage']['at'], string>> = {
  columns: 'Say what the columns hold',
  checked: 'Check the figures',
  saved: 'Show what was saved',
};

function StageButtons({ item, dispatch }: Props) {
  const { key, stage, file } = item;
  const of = <span className="unseen"> of {file.name}</span>;
  const name = <span className="unseen"> {file.name}</span>;
  const needsPeriod = stage.at === 'checked' && stage.check.to === undefined;
  const open = needsPeriod ? 'Say which dates it covers' : opening[stage.at];
  const isSaving = stage.at === 'toSave' || stage.at === 'saving';
  const canStop = stage.at === 'sending' || stage.at === 'checking';
  const canRetry = (stage.at === 'failed' && !isRefusal(stage.error)) || stage.at === 'stopped';
  return (
    <>
      {open ? (
        <Button
          appearance={stage.at === 'saved' ? 'secondary' : 'primary'}
          onClick={() => dispatch({ type: 'open', key })}
        >
          {open}
          {of}
        </Button>
      ) : null}
      {canBeSaved(item) && item.stage.check.cautions.length === 0 ? (
        <Button onClick={() => dispatch({ type: 'save', keys: [key] })}>Save{name}</Button>
      ) : null}
      {canRetry ? <Button onClick={() => dispatch({ type: 'retry', key })}>Try again{name}</Button> : null}
      {stage.at === 'failed' && canAskColumns(item) ? (
        <Button onClick={() => dispatch({ type: 'askColumns', key })}>Say what the columns hold{of}</Button>
      ) : null}
      {canStop ? <Button onClick={() => dispatch({ type: 'stop', key })}>Cancel{name}</Button> : null}
      {isSaving || canStop ? null : (
        <Button appearance="subtle" onClick={() => dispatch({ type: 'remove', key })}>
          {stage.at === 'saved' ? 'Take off the list' : 'Remove'}
          {name}
        </Button>
      )}
    </>
  );
}
