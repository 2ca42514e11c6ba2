import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { ColumnMeaning } from '../../../../src/attendance/columnMapping.ts';
import { readDayHeading } from '../../../../src/attendance/reading/heading/dayHeading.ts';
import type { UnknownTable } from '../../../app/apiTypes.ts';
import { useMe } from '../../../app/MeContext.ts';
import { amount } from '../../../parts/amount.ts';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { StepHeading } from '../../../parts/StepHeading.tsx';
import { MoreDetail } from '../MoreDetail.tsx';
import type { QueueAction, QueueItem, Stage } from '../queue/queueTypes.ts';
import { ColumnList } from './ColumnList.tsx';
import { HeadingLine } from './HeadingLine.tsx';
import styles from './mapping.module.css';
import { meaningOf, withMeaning } from './mappingNeeds.ts';
import { meaningWords } from './meaningWords.ts';
import { NeedsPanel } from './NeedsPanel.tsx';

type Props = {
  item: QueueItem;
  stage: Extract<Stage, { at: 'columns' }>;
  school: ReactNode;
  remove: ReactNode;
  dispatch(action: QueueAction): void;
};

/** Asks what the columns of a file hold, where we cannot know it or got it wrong. */
export function MappingStep({ item, stage: { table, error }, school, remove, dispatch }: Props) {
  const { key, file, schoolId, readBefore } = item;
  const schoolName = useMe().schools.find(({ id }) => id === schoolId)?.name ?? 'this school';
  const [columns, setColumns] = useState(table.guesses);
  const [moved, setMoved] = useState('');
  const [isSent, setIsSent] = useState(false);

  const choose = (column: number, meaning: ColumnMeaning | undefined) => {
    const other = meaning === undefined ? undefined : columns[meaning];
    setMoved(
      meaning !== undefined && other !== undefined && other !== column
        ? `“${meaningWords[meaning]}” is no longer column ${other + 1}${titleOf(table, other)}: only one column can hold it.`
        : '',
    );
    setColumns(withMeaning(columns, column, meaning));
  };
  const read = (headingLine: number, chosen: typeof columns) =>
    dispatch({ type: 'read', key, reading: { mapping: { headingLine, columns: chosen } } });
  const isFoundByItself = (column: number) =>
    readDayHeading(table.columns[column]?.title ?? '') !== undefined &&
    meaningOf(table.guesses, column) === undefined;
  const days = table.columns.filter((_, column) => isFoundByItself(column)).length;
  const noUpn = isSent && columns.upn === undefined;
  return (
    <section className="stack">
      <StepHeading>What do the columns hold?</StepHeading>
      <p className="prose">
        {readBefore ? 'Change how ' : 'We do not know the headings of '}
        <strong>{file.name}</strong>
        {readBefore ? ' is read: say ' : '. Say '}
        which column holds what. What is not needed can stay as it is. We will remember this for {schoolName},
        so that files like it are read by themselves. Nothing has been saved yet.
      </p>
      {error === undefined ? null : <ProblemPanel error={error} />}
      {school}
      <HeadingLine key={table.headingLine} line={table.headingLine} onLine={(line) => read(line, {})} />
      <NeedsPanel columns={columns} />
      <p role="status" className={styles.movedNote}>
        {moved}
      </p>
      <ColumnList
        table={table}
        columns={columns}
        which={(column) => !isFoundByItself(column)}
        onMeaning={choose}
      />
      {days > 0 ? (
        <MoreDetail
          heading="Columns with a date as their heading"
          note={`${amount(days, 'column')}, read by themselves`}
        >
          <ColumnList table={table} columns={columns} which={isFoundByItself} onMeaning={choose} />
        </MoreDetail>
      ) : null}
      {noUpn ? (
        <p role="alert">Say which column holds the UPN. Without it we cannot tell pupils apart.</p>
      ) : null}
      <div className="row">
        <Button
          appearance="primary"
          onClick={() => {
            setIsSent(true);
            if (columns.upn !== undefined) read(table.headingLine, columns);
          }}
        >
          Check the file again
        </Button>
        {readBefore ? (
          <Button onClick={() => dispatch({ type: 'read', key, reading: readBefore })}>
            Leave it as it was
          </Button>
        ) : null}
        {remove}
      </div>
    </section>
  );
}

function titleOf({ columns }: UnknownTable, column: number): string {
  const title = columns[column]?.title.trim();
  return title ? `, “${title}”` : '';
}
