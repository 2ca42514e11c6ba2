import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import type { ReactNode } from 'react';
import { council } from '../../../../src/guidance/local/council.ts';
import type { FlowOutcome } from '../../../../src/guidance/supportFirst/flow.ts';
import type { Step } from '../../../../src/guidance/supportFirst/walk.ts';
import { CopyButton } from '../../../parts/CopyButton.tsx';
import { PageLink } from '../../../parts/PageLink.tsx';
import { SourceList } from '../../../parts/SourceList.tsx';
import { toolFor } from '../lawTools.ts';
import { CardHeading } from './CardHeading.tsx';
import styles from './flow.module.css';
import { outcomeText, pathLines } from './outcomeText.ts';

type Props = {
  outcome: FlowOutcome;
  steps: readonly Step[];
  takesFocus: boolean;
  children: ReactNode;
};

/** Where the way has ended: what to consider, what to write down and who decides. */
export function OutcomeCard({ outcome, steps, takesFocus, children }: Props) {
  const { id, title, summary, next, record, whoDecides, help, sources } = outcome;
  const tool = help && toolFor(help);
  const local = council.legalNotes[id] ?? [];
  const allSources = local.length === 0 ? sources : [...sources, council.document('Legal intervention')];
  return (
    <section className={`stack ${styles.card} ${styles.outcomeCard}`} aria-labelledby="outcome">
      <p className={styles.step}>What to consider next</p>
      <CardHeading id="outcome" takesFocus={takesFocus}>
        {title}
      </CardHeading>
      <p>{summary}</p>
      <Lines heading="What you can do" lines={next} />
      {tool ? (
        <p className="not-printed">
          <PageLink to={tool.path}>{tool.action}</PageLink>
        </p>
      ) : null}
      <Lines heading="What to record" lines={record} />
      <h3>Who decides</h3>
      <p>{whoDecides}</p>
      <Lines heading={`In ${council.council}`} lines={local} />
      {children}
      <div className={`${styles.buttons} not-printed`}>
        <CopyButton label="Copy as text" text={() => outcomeText(outcome, steps)} />
        <Button icon={<PrintRegular aria-hidden="true" />} onClick={() => print()}>
          Print
        </Button>
      </div>
      <Lines heading="Your answers" lines={pathLines(steps)} />
      <SourceList sources={allSources} />
      <p className="quiet">Check the current edition before you take a legal step.</p>
    </section>
  );
}

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
