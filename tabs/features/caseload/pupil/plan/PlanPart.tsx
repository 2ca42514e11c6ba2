import type { CaseEntryOf } from '../../../../app/apiTypes.ts';
import { A4Paper } from '../../../../parts/A4Paper.tsx';
import { amount } from '../../../../parts/amount.ts';
import { useKept } from '../../../../parts/drafts/useKept.ts';
import { EmptyState } from '../../../../parts/EmptyState.tsx';
import { ProblemPanel } from '../../../../parts/ProblemPanel.tsx';
import { Waiting } from '../../../../parts/Waiting.tsx';
import { ActionsSection } from '../actions/ActionsSection.tsx';
import styles from '../case.module.css';
import type { CasePartProps } from '../caseParts.ts';
import entryStyles from '../entries/entries.module.css';
import { Folded } from '../entries/Folded.tsx';
import { TakenOut } from '../entries/TakenOut.tsx';
import { useShownEntries } from '../entries/useShownEntries.ts';
import { useStaying } from '../entries/useStaying.ts';
import { PartHeading } from '../PartHeading.tsx';
import { useCouncilSettings } from '../useCouncilSettings.ts';
import { usePrintOnly } from '../usePrintOnly.ts';
import { PlanCard } from './PlanCard.tsx';
import { nextCycleKey, StartNextCycle, StartPlan } from './StartForms.tsx';

const endOf = ({ content }: CaseEntryOf<'plan'>) => content.lastReview?.on ?? content.endsOn;

/** Cycles of assess, plan, do, review, and every action about the pupil. */
export default function PlanPart({ file }: CasePartProps) {
  const council = useCouncilSettings();
  const { othersClass, printAlone } = usePrintOnly();
  const plans = useShownEntries(file, 'plan').toSorted((a, b) => endOf(b).localeCompare(endOf(a)));
  const kept = useKept();
  const isAmongOpen = useStaying();
  const standing = plans.filter(({ removed }) => !removed);
  const running = standing.filter(({ content }) => !content.lastReview);
  const last = standing.find(({ content }) => content.lastReview);
  const open = plans.filter(({ id, content }) => isAmongOpen(id, !content.lastReview));
  const ended = plans.filter((plan) => !open.includes(plan));
  if (council.error) return <ProblemPanel error={council.error} retry={() => void council.refetch()} />;
  if (!council.data) return <Waiting what="the plan" lines={8} />;
  const templates = council.data.planTemplates.content;
  const cards = (some: readonly CaseEntryOf<'plan'>[]) =>
    some.map((plan) => (
      <PlanCard
        key={plan.id}
        file={file}
        plan={plan}
        templates={templates}
        className={othersClass(plan.id)}
        onPrint={() => printAlone(plan.id)}
      />
    ));
  return (
    <>
      <A4Paper />
      <PartHeading>Plan</PartHeading>
      {open.length === 0 && !last ? (
        <EmptyState heading="No plan yet">
          <p>
            A plan is one cycle of assess, plan, do, review. Find out what gets in the way, agree who does
            what by when, do it, and look at what helped.
          </p>
        </EmptyState>
      ) : null}
      <ul className={entryStyles.list}>{cards(open)}</ul>
      <div className={styles.openers}>
        {last && (running.length === 0 || kept.has(nextCycleKey(file))) ? (
          <StartNextCycle key={last.id} file={file} templates={templates} last={last} />
        ) : null}
        <StartPlan file={file} templates={templates} isFirst={standing.length === 0} />
      </div>
      <div className={othersClass('actions')}>
        <ActionsSection file={file} planId={running[0]?.id} />
      </div>
      {ended.length > 0 ? (
        <section className="stack" aria-labelledby="earlier">
          <h3 id="earlier" className={othersClass('earlier')}>
            Earlier cycles
          </h3>
          <Folded summary={`${amount(ended.length, 'cycle')} that ended`} entries={ended}>
            <ul className={entryStyles.list}>{cards(ended)}</ul>
          </Folded>
        </section>
      ) : null}
      <TakenOut file={file} kinds={['plan', 'action']} />
    </>
  );
}
