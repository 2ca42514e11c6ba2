import { Button } from '@fluentui/react-components';
import type { Queue, QueueDeed, QueueEntry } from '../../app/apiTypes.ts';
import styles from './panel.module.css';
import { aboutOf } from './queueWords.ts';

type Doing = Exclude<QueueDeed['what'], 'answer' | 'make-guidance'>;

type Props = {
  entry: QueueEntry;
  queue: Pick<Queue, 'mayAnswer' | 'mayMakeGuidance'>;
  isPending: boolean;
  onDo(what: Doing): void;
  onAnswer(): void;
  onGuidance(): void;
};

/** What this person can do about a line as it stands. */
export function LineActions({ entry, queue, isPending, onDo, onAnswer, onGuidance }: Props) {
  const { state, taker, guidanceId } = entry;
  const isTheirs = state === 'taken' && !taker?.isMe;
  const about = <span className="unseen">: {aboutOf(entry)}</span>;
  const doing = (what: Doing, name: string, isFirst = false) => (
    <Button
      key={what}
      appearance={isFirst ? 'primary' : 'secondary'}
      disabledFocusable={isPending}
      onClick={() => onDo(what)}
    >
      {name}
      {about}
    </Button>
  );
  const answer = (isFirst: boolean) => (
    <Button key="answer" appearance={isFirst ? 'primary' : 'secondary'} onClick={onAnswer}>
      Answer{about}
    </Button>
  );
  const guidance = (
    <Button key="guidance" onClick={onGuidance}>
      Make this local guidance{about}
    </Button>
  );
  const buttons = [
    queue.mayAnswer && (state === 'waiting' || state === 'parked') && doing('take', 'Take', true),
    queue.mayAnswer && state === 'taken' && !isTheirs && answer(true),
    queue.mayAnswer && (state === 'waiting' || (state === 'taken' && !isTheirs)) && doing('park', 'Park'),
    queue.mayAnswer && state === 'taken' && doing('give-back', 'Put back'),
    queue.mayMakeGuidance && state === 'answered' && guidanceId === undefined && guidance,
    queue.mayAnswer && (state === 'answered' || state === 'parked') && doing('undo', 'Put back in the queue'),
  ].filter(Boolean);
  return buttons.length === 0 ? null : <div className={`${styles.buttons} not-printed`}>{buttons}</div>;
}
