import { Button } from '@fluentui/react-components';
import type { TsmRequest } from '../../../app/apiTypes.ts';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { todayHere } from '../../../parts/today.ts';
import { ukInstant } from '../../../parts/ukInstant.ts';
import { AnswerForm } from './AnswerForm.tsx';
import styles from './tsm.module.css';
import { stateWords } from './tsmWords.ts';
import { useFocusFollows } from './useFocusFollows.ts';
import { useOpenAnswer } from './useOpenAnswer.ts';
import { useAnswerTsm } from './useTsmRequests.ts';

type Props = {
  request: TsmRequest;
  /** Left out for people with one school. */
  school: string | undefined;
  isSchool: boolean;
  onStart(): void;
  onDone(now: TsmRequest): void;
};

/** A request, how it stands, and what this person can do about it. */
export function TsmRequestCard({ request, school, isSchool, onStart, onDone }: Props) {
  const [asks, setAsks] = useOpenAnswer(request, isSchool);
  const card = useFocusFollows<HTMLLIElement>(asks !== undefined);
  const answer = useAnswerTsm();
  const { id, reason, askedAt, askedBy, state, version } = request;
  const settle = (next: 'withdrawn' | 'held') => {
    const on = request.answer?.on;
    answer.mutate(
      {
        request,
        answer: { version, state: next, note: request.answer?.note ?? '', ...(on ? { on } : {}) },
      },
      { onSuccess: onDone },
    );
  };
  const about = <span className="unseen"> the request of {school ?? askedBy}</span>;
  return (
    <li ref={card} className={styles.request} aria-labelledby={`tsm-${id}`}>
      <p id={`tsm-${id}`}>
        {school ? <strong className={styles.school}>{school}</strong> : null}
        <span className={styles.state}>{stateWords(request)}</span>
      </p>
      <p className={styles.reason}>{reason}</p>
      {request.answer?.note ? <p className={styles.note}>{request.answer.note}</p> : null}
      <p className="quiet">
        Asked by {askedBy} on {ukInstant(askedAt)}
      </p>
      {answer.error ? <ProblemPanel error={answer.error} /> : null}
      {asks ? (
        <AnswerForm
          request={request}
          state={asks}
          onClose={() => setAsks(undefined)}
          onDone={(now) => {
            setAsks(undefined);
            onDone(now);
          }}
        />
      ) : (
        <div className="row not-printed">
          {!isSchool && state === 'asked' ? (
            <>
              <Button
                appearance="primary"
                onClick={() => {
                  onStart();
                  setAsks('agreed');
                }}
              >
                Agree a day{about}
              </Button>
              <Button
                onClick={() => {
                  onStart();
                  setAsks('declined');
                }}
              >
                Decline{about}
              </Button>
            </>
          ) : null}
          {!isSchool && state === 'agreed' ? (
            <>
              {(request.answer?.on ?? '') <= todayHere() ? (
                <Button disabledFocusable={answer.isPending} onClick={() => settle('held')}>
                  Mark as held{about}
                </Button>
              ) : null}
              <Button appearance="subtle" onClick={() => setAsks('agreed')}>
                Change the day{about}
              </Button>
            </>
          ) : null}
          {isSchool && state === 'asked' ? (
            <Button disabledFocusable={answer.isPending} onClick={() => settle('withdrawn')}>
              Take it back{about}
            </Button>
          ) : null}
        </div>
      )}
    </li>
  );
}
