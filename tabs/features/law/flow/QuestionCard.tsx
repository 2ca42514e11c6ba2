import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type FlowQuestion, questionIds } from '../../../../src/guidance/supportFirst/flow.ts';
import { PageLink } from '../../../parts/PageLink.tsx';
import { SourceList } from '../../../parts/SourceList.tsx';
import { toolFor } from '../lawTools.ts';
import { CardHeading } from './CardHeading.tsx';
import styles from './flow.module.css';

type Props = {
  question: FlowQuestion;
  takesFocus: boolean;
  onAnswer(id: string): void;
  /** Below the answers. */
  children: ReactNode;
};

/** The question that the way has come to: one press answers it. */
export function QuestionCard({ question, takesFocus, onAnswer, children }: Props) {
  const { id, question: words, hint, answers, help, sources } = question;
  const tool = help && toolFor(help);
  return (
    <section className={`stack ${styles.card}`} aria-labelledby="question">
      <p className={styles.step}>
        Step {questionIds.indexOf(id) + 1} of {questionIds.length}
      </p>
      <CardHeading id="question" takesFocus={takesFocus}>
        {words}
      </CardHeading>
      <p id="hint">{hint}</p>
      {tool ? (
        <p className="not-printed">
          <PageLink to={tool.path}>Not sure? {tool.action}</PageLink>
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that answer at once are no fields of a form. */}
      <div role="group" aria-labelledby="question" aria-describedby="hint" className={styles.answers}>
        {answers.map((answer) => (
          <Button key={answer.id} appearance="primary" onClick={() => onAnswer(answer.id)}>
            {answer.label}
          </Button>
        ))}
      </div>
      {children}
      <SourceList sources={sources} heading={sources.length === 1 ? 'Source' : 'Sources'} />
    </section>
  );
}
