import { Button, Checkbox } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { memo, type Ref } from 'react';
import type { CaseloadRow } from '../../app/apiTypes.ts';
import { amount, figure } from '../../parts/amount.ts';
import { NotedCsv } from '../../parts/NotedCsv.tsx';
import { useNotedPrint } from '../../parts/useNotedPrint.ts';
import styles from './caseload.module.css';
import { caseloadCsvName, caseloadCsvRows } from './caseloadCsv.ts';
import { ColumnsMenu } from './choice/ColumnsMenu.tsx';
import { type CaseloadView, isFiltered } from './finding/caseloadView.ts';
import { allSchools, type ShownCaseload } from './finding/shownCaseload.ts';
import { countSelected, withAll } from './selection/selection.ts';
import type { CaseloadSelection } from './selection/useSelection.ts';
import { mostOnPaper } from './table/useRowsInSight.ts';
import { ViewsMenu } from './views/ViewsMenu.tsx';

type Props = {
  caseload: ShownCaseload;
  names: ReadonlyMap<string, string>;
  /** What the table shows by. */
  view: CaseloadView;
  /** As they are chosen, a moment before the table follows. */
  columns: CaseloadView['columns'];
  /** What the table shows, in its order. */
  rows: readonly CaseloadRow[];
  selection: CaseloadSelection;
  status: Ref<HTMLParagraphElement>;
  onChange(part: Partial<CaseloadView>): void;
};

/** How many pupils the view shows, and what can be done with all of them. */
export const CaseloadToolbar = memo(function CaseloadToolbar(props: Props) {
  const { caseload, names, view, columns, rows, selection, status, onChange } = props;
  const { key, schools, pupils } = caseload;
  const { inView } = countSelected(selection.ids, pupils, rows);
  const note = {
    subject: 'caseload',
    count: rows.length,
    ...(key === allSchools ? {} : { schoolId: key }),
  } as const;
  useNotedPrint({ ...note, count: Math.min(rows.length, mostOnPaper) });
  return (
    <div className={styles.toolbar}>
      <div className={styles.shown}>
        <p role="status" ref={status} tabIndex={-1}>
          {shownWords({
            rows: rows.length,
            all: pupils.length,
            isAlone: selection.alone !== undefined,
            view,
          })}
        </p>
        {rows.length > 0 ? (
          <Checkbox
            className="not-printed"
            label={`Select all ${figure(rows.length)}`}
            checked={inView === 0 ? false : inView === rows.length ? true : 'mixed'}
            onChange={(_, { checked }) =>
              selection.select((before) => withAll(before, rows, checked === true))
            }
          />
        ) : null}
      </div>
      <div className={`not-printed ${styles.tools}`}>
        <ViewsMenu view={view} onView={onChange} />
        <ColumnsMenu columns={columns} hasSchools={schools.length > 1} onChange={onChange} />
        <Button appearance="subtle" icon={<PrintRegular />} onClick={() => print()}>
          Print
        </Button>
        <NotedCsv
          note={note}
          fileName={caseloadCsvName(caseload)}
          rows={() => caseloadCsvRows(rows, names)}
        />
      </div>
    </div>
  );
});

function shownWords({
  rows,
  all,
  isAlone,
  view,
}: {
  rows: number;
  all: number;
  isAlone: boolean;
  view: CaseloadView;
}) {
  if (isAlone) return `Showing only the ${amount(rows, 'selected pupil')}`;
  return isFiltered(view)
    ? `Showing ${figure(rows)} of ${amount(all, 'pupil')}`
    : `Showing all ${amount(all, 'pupil')}`;
}
