import { Button } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { QuestionGroup } from '../../app/apiTypes.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { ukInstant } from '../../parts/ukInstant.ts';
import { AnswerGroupForm } from './AnswerGroupForm.tsx';
import { GroupFacts } from './GroupFacts.tsx';
import type { Done } from './QueuePanel.tsx';
import styles from './questions.module.css';
import { countWords } from './queueWords.ts';
import { useMarkDiscussed, useReopen } from './useQuestions.ts';

type Props = {
  group: QuestionGroup;
  answering: boolean;
  onAnswer(open: boolean): void;
  onDone(done: Done): void;
};

/** Questions that are alike: closed to one line, open to every wording, and what can be done about them. */
export function QueueGroup({ group, answering, onAnswer, onDone }: Props) {
  const discuss = useMarkDiscussed();
  const reopen = useReopen();
  const markDiscussed = () =>
    discuss.mutate(group.questions, {
      onSuccess: ({ questions }) => onDone({ words: 'Marked as discussed.', questions }),
    });
  const error = discuss.error ?? reopen.error;
  return (
    <li className={styles.group}>
      <details>
        <summary>
          <ChevronRightRegular aria-hidden="true" className={styles.marker ?? ''} />
          <span className={styles.asked}>{group.question}</span>
          <span className="quiet">
            {countWords(group)} · last on {ukInstant(group.lastAsked)}
          </span>
        </summary>
        <GroupFacts group={group} />
      </details>
      {group.changed && group.state !== 'open' ? (
        <p className="quiet">
          {group.state === 'answered' ? 'Answered' : 'Discussed'}: {group.changed.by},{' '}
          {ukInstant(group.changed.at)}
          {group.guidanceId ? (
            <>
              {' '}
              · <PageLink to="/questions/guidance">see the guidance</PageLink>
            </>
          ) : null}
        </p>
      ) : null}
      {error ? <ProblemPanel error={error} /> : null}
      {answering ? (
        <AnswerGroupForm group={group} onClose={() => onAnswer(false)} onDone={onDone} />
      ) : (
        <div className="row not-printed">
          {group.state === 'open' ? (
            <>
              <Button appearance="primary" onClick={() => onAnswer(true)}>
                Answer<span className="unseen">: {group.question}</span>
              </Button>
              <Button onClick={markDiscussed} disabledFocusable={discuss.isPending}>
                Mark as discussed<span className="unseen">: {group.question}</span>
              </Button>
            </>
          ) : (
            <Button onClick={() => reopen.mutate(group.questions)} disabledFocusable={reopen.isPending}>
              Put back in the queue<span className="unseen">: {group.question}</span>
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
