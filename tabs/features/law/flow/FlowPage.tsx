import { useRef, useState } from 'react';
import type { QuestionId } from '../../../../src/guidance/supportFirst/flow.ts';
import { backTo, walk } from '../../../../src/guidance/supportFirst/walk.ts';
import { CopyButton } from '../../../parts/CopyButton.tsx';
import { PageHeading } from '../../../parts/PageHeading.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import { linkToPage } from '../../../teams/pageLink.ts';
import { FlowButtons } from './FlowButtons.tsx';
import { FlowMap } from './FlowMap.tsx';
import styles from './flow.module.css';
import { OutcomeCard } from './OutcomeCard.tsx';
import { QuestionCard } from './QuestionCard.tsx';

/** The answers of this visit, so that a look at the checklist does not lose them. Nothing is stored. */
let kept: readonly string[] = [];

/** Support first, as questions to answer and as a picture in which the way taken stands out. */
export default function FlowPage() {
  const [given, setGiven] = useState(kept);
  // The first question leaves the focus to the page's heading; each later one takes it.
  const hasActed = useRef(false);
  const walked = walk(given);
  const go = (answers: readonly string[]) => {
    hasActed.current = true;
    kept = answers;
    setGiven(answers);
  };
  const buttons = (
    <FlowButtons
      canGoBack={given.length > 0}
      onBack={() => go(given.slice(0, -1))}
      onRestart={() => go([])}
    />
  );
  return (
    <>
      <p className="not-printed">
        <PageLink to="/law">Back to the law</PageLink>
      </p>
      <PageHeading
        title="Support first"
        intro="What to consider next when absence goes on. It shows a way; people decide."
      >
        Support first, step by step
      </PageHeading>
      <div className={styles.layout}>
        <div className={styles.here}>
          {walked.at === 'question' ? (
            <QuestionCard
              key={walked.question.id}
              question={walked.question}
              takesFocus={hasActed.current}
              onAnswer={(id) => go([...given, id])}
            >
              {buttons}
            </QuestionCard>
          ) : (
            <OutcomeCard
              key={walked.outcome.id}
              outcome={walked.outcome}
              steps={walked.steps}
              takesFocus={hasActed.current}
            >
              {buttons}
            </OutcomeCard>
          )}
          <p className="quiet not-printed">
            Your answers are kept only while this tab is open. Nothing is sent or stored.
          </p>
          <CopyButton label="Copy a Teams link" text={() => linkToPage('law/flow')} />
        </div>
        <FlowMap walked={walked} onBackTo={(id: QuestionId) => go(backTo(given, id))} />
      </div>
    </>
  );
}
