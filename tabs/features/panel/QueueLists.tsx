import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useEffect, useState } from 'react';
import type { Queue, QueueDeed, QueueEntry } from '../../app/apiTypes.ts';
import { amount } from '../../parts/amount.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { useNotice } from '../../parts/useNotice.ts';
import { usePrinting } from '../../parts/usePrinting.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { LineActions } from './LineActions.tsx';
import { MakeGuidance } from './MakeGuidance.tsx';
import styles from './panel.module.css';
import { lineId, QueueLine } from './QueueLine.tsx';
import { inParts } from './queueWords.ts';
import { useOthersChanges } from './useOthersChanges.ts';
import { useQueueDeed } from './useQueue.ts';

type Writing = { sourceId: string; what: 'answer' | 'guidance' };

const said: Record<QueueDeed['what'], string> = {
  take: '',
  'give-back': '',
  park: 'Parked. It comes first at the next drop-in.',
  undo: 'The question is back in the queue.',
  answer: 'The answer is saved.',
  'make-guidance': 'The bot uses your answer from now on.',
};

/** What is left to talk about, and folded below it what is done. */
export function QueueLists({ queue }: { queue: Queue }) {
  const { entries, occurrence, closed } = queue;
  const act = useQueueDeed(occurrence.id);
  const others = useOthersChanges(entries);
  const { notice, place, tell, clear } = useNotice();
  const [writing, setWriting] = useState<Writing>();
  const [last, setLast] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const { open, parked, answered } = inParts(entries, writing?.sourceId);

  const done = (what: QueueDeed['what'], sourceId: string) => {
    setWriting(undefined);
    setLast(what === 'answer' || what === 'park' ? sourceId : undefined);
    if (said[what]) tell(said[what]);
    else {
      clear();
      // The button that was pressed is gone: the line itself is where to go on.
      requestAnimationFrame(() => document.getElementById(lineId(sourceId))?.focus());
    }
  };
  const onDo = (entry: QueueEntry, what: 'take' | 'give-back' | 'park' | 'undo') => {
    others.own(entry.sourceId);
    setFailed(entry.sourceId);
    act.mutate(
      { what, sourceId: entry.sourceId, version: entry.version },
      { onSuccess: () => done(what, entry.sourceId) },
    );
  };
  const write = (what: Writing['what'], { sourceId }: QueueEntry) => {
    act.reset();
    setFailed(undefined);
    others.own(sourceId);
    setWriting({ sourceId, what });
  };
  const undone = entries.find(({ sourceId }) => sourceId === last);
  // The line may be folded away: what went wrong with it stands where Undo was pressed.
  const isFailedUndo = act.error !== null && undone !== undefined && failed === last;

  const line = (entry: QueueEntry) => {
    const isWriting = writing?.sourceId === entry.sourceId ? writing.what : undefined;
    const form = {
      entry,
      act,
      onClose: () => {
        act.reset();
        setWriting(undefined);
      },
      onDone: () => done(isWriting === 'guidance' ? 'make-guidance' : 'answer', entry.sourceId),
    };
    return (
      <QueueLine key={entry.sourceId} entry={entry}>
        {!isWriting && act.error && failed === entry.sourceId && !isFailedUndo ? (
          <ProblemPanel error={act.error} />
        ) : null}
        {isWriting === 'answer' ? <AnswerForm {...form} /> : null}
        {isWriting === 'guidance' ? <MakeGuidance {...form} /> : null}
        {isWriting ? null : (
          <LineActions
            entry={entry}
            queue={queue}
            isPending={act.isPending}
            onDo={(what) => onDo(entry, what)}
            onAnswer={() => write('answer', entry)}
            onGuidance={() => write('guidance', entry)}
          />
        )}
      </QueueLine>
    );
  };

  return (
    <>
      <p className="unseen" aria-live="polite">
        {others.words}
      </p>
      {occurrence.cancelled ? <Notice>This drop-in was cancelled.</Notice> : null}
      {closed && !occurrence.cancelled ? (
        <Notice>This drop-in is over. What was parked comes first at the next one.</Notice>
      ) : null}
      {notice ? (
        <Notice place={place}>
          {notice}{' '}
          {undone ? (
            <Button size="small" disabledFocusable={act.isPending} onClick={() => onDo(undone, 'undo')}>
              Undo
            </Button>
          ) : null}
        </Notice>
      ) : null}
      {isFailedUndo ? <ProblemPanel error={act.error} /> : null}
      {entries.length === 0 ? <NoQuestions closed={closed} /> : null}
      {open.length > 0 ? (
        <section className="stack" aria-labelledby="open-questions">
          <h2 id="open-questions">
            {closed ? 'Not talked about' : 'To talk about'} ({open.length})
          </h2>
          <ul className={styles.lines}>{open.map(line)}</ul>
        </section>
      ) : null}
      {open.length === 0 && entries.length > 0 && !closed ? <p>Everything has been talked about.</p> : null}
      <Folded heading="Parked" entries={parked} isShown={closed} line={line} />
      <Folded heading="Answered" entries={answered} isShown={closed} line={line} />
      {entries.length > 0 ? (
        <Button appearance="subtle" icon={<PrintRegular />} className="not-printed" onClick={() => print()}>
          Print
        </Button>
      ) : null}
    </>
  );
}

type FoldedProps = {
  heading: string;
  entries: readonly QueueEntry[];
  /** From the start. */
  isShown: boolean;
  line(entry: QueueEntry): React.ReactNode;
};

function Folded({ heading, entries, isShown, line }: FoldedProps) {
  const [isOpen, setOpen] = useState(isShown);
  const printing = usePrinting();
  useEffect(() => {
    if (isShown) setOpen(true);
  }, [isShown]);
  if (entries.length === 0) return null;
  return (
    <Disclosure
      heading={heading}
      level={2}
      note={amount(entries.length, 'question')}
      isOpen={isOpen || printing}
      onToggle={setOpen}
    >
      <ul className={styles.lines}>{entries.map(line)}</ul>
    </Disclosure>
  );
}

function NoQuestions({ closed }: { closed: boolean }) {
  if (closed) return <p>Nobody asked anything.</p>;
  return (
    <EmptyState heading="No questions yet">
      <p>
        Ask out loud, or <PageLink to="/meetings">take a place</PageLink> and write what you want to talk
        about. What the <PageLink to="/ask">bot</PageLink> cannot answer comes here by itself.
      </p>
    </EmptyState>
  );
}
