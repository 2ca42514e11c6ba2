import { Button } from '@fluentui/react-components';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { Guidance } from '../../app/apiTypes.ts';
import { AnswerText } from '../../parts/AnswerText.tsx';
import { previewOf } from '../../parts/guidance/guidanceForm.ts';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { EditGuidance } from './EditGuidance.tsx';
import styles from './questions.module.css';
import { useRetireGuidance } from './useQuestions.ts';

type Props = {
  guidance: Guidance;
  editing: boolean;
  onEdit(open: boolean): void;
  onDone(words: string): void;
};

/** A piece of guidance as people read it, with what can be done about it. */
export function GuidanceItem({ guidance, editing, onEdit, onDone }: Props) {
  const { id, version, question, alsoAsked, codes, author, writtenOn, reviewOn, retired } = guidance;
  const use = useRetireGuidance();
  const change = (words: string) =>
    use.mutate({ id, version, retired: !retired }, { onSuccess: () => onDone(words) });
  return (
    <li className={styles.group}>
      <h3>{question}</h3>
      {alsoAsked.length > 0 ? <p className="quiet">Also asked as: {alsoAsked.join(' · ')}</p> : null}
      {editing ? (
        <EditGuidance guidance={guidance} onClose={() => onEdit(false)} onDone={onDone} />
      ) : (
        <>
          <AnswerText {...previewOf(guidance.text)} />
          <p className="quiet">
            {codes.length > 0 ? `Codes: ${codes.join(', ')}. ` : ''}
            Written by {author} on {ukDate(writtenOn)}. Review on {ukDate(reviewOn)}.{' '}
            {guidance.dueForReview && !retired ? (
              <strong className={styles.due}>Due for review</strong>
            ) : null}
          </p>
          {use.error ? <ProblemPanel error={use.error} /> : null}
          <div className="row not-printed">
            <Button onClick={() => onEdit(true)}>
              Edit<span className="unseen">: {question}</span>
            </Button>
            {retired ? (
              <Button
                onClick={() => change('Restored. The bot uses it again.')}
                disabledFocusable={use.isPending}
              >
                Restore<span className="unseen">: {question}</span>
              </Button>
            ) : (
              <Button
                onClick={() => change('Retired. The bot no longer uses it.')}
                disabledFocusable={use.isPending}
              >
                Retire<span className="unseen">: {question}</span>
              </Button>
            )}
          </div>
        </>
      )}
    </li>
  );
}
