import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { A4Paper } from '../../parts/A4Paper.tsx';
import { CaseloadFilters } from './CaseloadFilters.tsx';
import { CaseloadToolbar } from './CaseloadToolbar.tsx';
import styles from './caseload.module.css';
import { ChartsPanel } from './charts/ChartsPanel.tsx';
import { ChosenFilters } from './choice/ChosenFilters.tsx';
import { arrangeCaseload, onlyThese } from './finding/arrangeCaseload.ts';
import { indexCaseload } from './finding/caseloadIndex.ts';
import { caseloadMemory } from './finding/caseloadMemory.ts';
import { type CaseloadView, filterNames, noFilters } from './finding/caseloadView.ts';
import { columnsToShow, type Sort } from './finding/columns.ts';
import type { ShownCaseload } from './finding/shownCaseload.ts';
import { rememberColumns } from './finding/usualView.ts';
import { SelectionBar } from './selection/SelectionBar.tsx';
import { useSelection } from './selection/useSelection.ts';
import { CaseloadTable } from './table/CaseloadTable.tsx';

/** The pupils of a caseload, found by charts, filters, search and sorting, and selected for what is done to several at once. */
export function CaseloadBrowser({ caseload }: { caseload: ShownCaseload }) {
  const { key, schools, pupils } = caseload;
  const [view, setView] = useState(() => caseloadMemory.of(key).view);
  // Typing stays quick while a long table follows.
  const shown = useDeferredValue(view);
  const status = useRef<HTMLParagraphElement>(null);
  const names = useMemo(() => new Map(schools.map(({ id, name }) => [id, name])), [schools]);
  const index = useMemo(() => indexCaseload(pupils, names), [pupils, names]);
  const arranged = useMemo(() => arrangeCaseload(index, shown), [index, shown]);
  const selection = useSelection(key);
  const { alone, showAlone } = selection;
  const rows = useMemo(
    () => (alone ? onlyThese(index, shown.sort, alone) : arranged.rows),
    [alone, index, shown.sort, arranged],
  );
  const change = useCallback(
    (part: Partial<CaseloadView>) => {
      if (part.columns) rememberColumns(part.columns);
      // Whoever filters wants to see what the filters find.
      if (filterNames.some((name) => name in part)) showAlone(false);
      setView((before) => {
        const next = { ...before, ...part };
        caseloadMemory.keep(key, { view: next });
        return next;
      });
    },
    [key, showAlone],
  );
  const sort = useCallback((next: Sort) => change({ sort: next }), [change]);
  const hasSchools = schools.length > 1;
  const columns = useMemo(() => columnsToShow(shown.columns, hasSchools), [shown.columns, hasSchools]);
  return (
    <>
      <span className={styles.wide} />
      <A4Paper wide />
      <ChartsPanel index={index} counts={arranged.counts} view={shown} onChange={change} />
      <CaseloadFilters index={index} schools={schools} view={view} onChange={change} />
      <ChosenFilters
        view={view}
        names={names}
        onChange={change}
        onClear={() => change(noFilters)}
        after={status}
      />
      <CaseloadToolbar
        caseload={caseload}
        names={names}
        view={shown}
        columns={view.columns}
        rows={rows}
        selection={selection}
        status={status}
        onChange={change}
      />
      <CaseloadTable
        rows={rows}
        caseloadKey={key}
        columns={columns}
        names={names}
        sort={shown.sort}
        onSort={sort}
        selection={selection}
      />
      <SelectionBar
        caseloadKey={key}
        selection={selection}
        rows={rows}
        pupils={pupils}
        leads={index.leads}
        after={status}
      />
    </>
  );
}
