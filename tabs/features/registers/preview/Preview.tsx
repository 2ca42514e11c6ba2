import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import type { ReactNode } from 'react';
import { PageLink } from '../../../parts/PageLink.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { StepHeading } from '../../../parts/StepHeading.tsx';
import { Marked } from '../Marked.tsx';
import { canAskColumns, canBeSaved } from '../queue/queueReducer.ts';
import type { QueueAction, QueueItem, Stage } from '../queue/queueTypes.ts';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { Cautions } from './Cautions.tsx';
import { CheckFacts } from './CheckFacts.tsx';
import { Notes } from './Notes.tsx';
import { PeriodForm } from './PeriodForm.tsx';
import { PupilChanges } from './PupilChanges.tsx';
import { SchoolsOwn } from './SchoolsOwn.tsx';

type Props = {
  item: QueueItem;
  stage: Extract<Stage, { at: 'checked' }>;
  school: ReactNode;
  remove: ReactNode;
  dispatch(action: QueueAction): void;
  rejections(key: string): Promise<Blob>;
};

/** What a file would do to a school's figures. Nothing is saved yet. */
export function Preview({ item, stage: { check, error }, school, remove, dispatch, rejections }: Props) {
  const { key, schoolId = '' } = item;
  const { alreadySaved, hasMarks, from, to } = check;
  const needsPeriod = to === undefined;
  const onPeriod = (period: { from: string; to: string }) =>
    dispatch({ type: 'read', key, reading: { period } });
  return (
    <section className="stack">
      <StepHeading>{alreadySaved ? 'This file is saved already' : 'Check the register'}</StepHeading>
      <p>
        <strong>{check.fileName}</strong>
      </p>
      {error === undefined ? null : <ProblemPanel error={error} />}
      {alreadySaved ? (
        <Marked look="done">
          The figures rest on this file already: saving it again would change nothing.{' '}
          <PageLink to={`/caseload/${schoolId}`}>Open the caseload</PageLink>
        </Marked>
      ) : (
        <p>
          <strong>Nothing has been saved yet.</strong> See whether these figures look right. They are counted
          from the {hasMarks ? 'marks' : 'sums'} in the file, never taken from its percentages.
        </p>
      )}
      {school}
      <Cautions cautions={check.cautions} />
      {needsPeriod ? <PeriodForm key={key} check={check} onPeriod={onPeriod} /> : null}
      <CheckFacts check={check} />
      {needsPeriod || hasMarks ? null : (
        <details className="not-printed">
          <summary>Change the dates that the file covers</summary>
          <PeriodForm key={`${from} ${to}`} check={check} onPeriod={onPeriod} />
        </details>
      )}
      {needsPeriod ? null : (
        <>
          <BeforeAndAfter check={check} />
          <PupilChanges check={check} />
        </>
      )}
      <SchoolsOwn check={check} />
      <Notes check={check} download={() => rejections(key)} />
      {needsPeriod ? (
        <p>
          Give the dates above. Only then can be said who was of compulsory school age, and what the file
          would change.
        </p>
      ) : null}
      <div className="row not-printed">
        {canBeSaved(item) ? (
          <Button appearance="primary" onClick={() => dispatch({ type: 'save', keys: [key] })}>
            Save this register
          </Button>
        ) : null}
        {canAskColumns(item) ? (
          <Button onClick={() => dispatch({ type: 'askColumns', key })}>Change how it is read</Button>
        ) : null}
        <Button appearance="subtle" icon={<PrintRegular />} onClick={() => print()}>
          Print
        </Button>
        {remove}
      </div>
    </section>
  );
}
