import { type FocusEvent, type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import type { CaseloadRow } from '../../../app/apiTypes.ts';
import { figure } from '../../../parts/amount.ts';
import { classList } from '../../../parts/classList.ts';
import { todayHere } from '../../../parts/today.ts';
import styles from '../caseload.module.css';
import { caseloadMemory } from '../finding/caseloadMemory.ts';
import { type Column, columnHeadings, type Sort } from '../finding/columns.ts';
import { useRowTicks } from '../selection/useRowTicks.ts';
import type { CaseloadSelection } from '../selection/useSelection.ts';
import { CaseloadTableRow } from './CaseloadTableRow.tsx';
import { rowForKey } from './rowKeys.ts';
import { SortHeading } from './SortHeading.tsx';
import { useOpenPupil } from './useOpenPupil.ts';
import { mostOnPaper, useRowsInSight } from './useRowsInSight.ts';

type Props = {
  rows: readonly CaseloadRow[];
  /** Of the caseload: a school's id, or 'all'. */
  caseloadKey: string;
  columns: readonly Column[];
  /** Names of schools by id. */
  names: ReadonlyMap<string, string>;
  sort: Sort;
  onSort(sort: Sort): void;
  selection: CaseloadSelection;
};

/** The pupils of a view. One row is in the tab order; the arrow keys move between rows, and Space selects. */
export const CaseloadTable = memo(function CaseloadTable({
  rows,
  caseloadKey,
  columns,
  names,
  sort,
  onSort,
  selection,
}: Props) {
  const [active, setActive] = useState(() => {
    const last = caseloadMemory.of(caseloadKey).lastPupilId;
    return Math.max(
      0,
      rows.findIndex(({ id }) => id === last),
    );
  });
  const wantsFocus = useRef(false);
  const { addressOf, onClick } = useOpenPupil((id) => caseloadMemory.open(caseloadKey, id));
  const ticks = useRowTicks(rows, selection);
  const current = Math.min(active, Math.max(rows.length - 1, 0));
  const { body, parts, show } = useRowsInSight(rows, { layout: columns, kept: current });
  const today = todayHere();

  // Whoever comes back from a pupil finds them in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with the row that it began with
  useEffect(() => {
    if (active > 0) show(active);
  }, []);

  // The row moved to may only be drawn after the list has scrolled to it.
  useEffect(() => {
    if (!wantsFocus.current) return;
    const link = body.current?.querySelector<HTMLElement>(`[data-index="${current}"] a`);
    if (!link) return;
    wantsFocus.current = false;
    link.focus();
  });

  const move = (event: KeyboardEvent) => {
    if (ticks.onKey(event, current)) return;
    const to = rowForKey(event.key, current, rows.length - 1);
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // Nothing would be drawn anew, and the wish for the focus would wait for whatever is drawn next.
    if (to === current) return;
    if (event.shiftKey) ticks.extend(current, to);
    wantsFocus.current = true;
    setActive(to);
    show(to);
  };

  const follow = (event: FocusEvent) => {
    const at = event.target.closest('tr')?.dataset.index;
    if (at !== undefined) setActive(Number(at));
  };

  const leave = (event: FocusEvent) => {
    if (!body.current?.contains(event.relatedTarget)) wantsFocus.current = false;
  };

  if (rows.length === 0)
    return <p className={styles.nobody}>No pupil matches. Change the search or clear the filters.</p>;
  const width = columns.reduce((sum, column) => sum + columnHeadings[column].width, 0);
  return (
    <>
      {rows.length > mostOnPaper ? (
        <p className={styles.onPaper}>
          On paper are the first {figure(mostOnPaper)} of {figure(rows.length)} pupils. Filter the caseload to
          print others.
        </p>
      ) : null}
      <table className={classList('table', styles.table)} aria-rowcount={rows.length + 1}>
        <caption className="unseen">
          Pupils on the caseload. Use the up and down arrow keys to move between pupils, Enter to open one and
          Space to select one. Hold Shift with an arrow key to select several.
        </caption>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={styles.tick}>
              <span className="unseen">Selected</span>
            </th>
            {columns.map((column) => (
              <SortHeading
                key={column}
                column={column}
                sort={sort}
                width={(columnHeadings[column].width / width) * 100}
                onSort={onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody
          ref={body}
          onKeyDown={move}
          onClick={(event) => ticks.onClick(event) || onClick(event)}
          onFocus={follow}
          onBlur={leave}
        >
          {parts.map(({ at, gap }) => {
            if (gap !== undefined) return <Gap key={`gap ${at}`} height={gap} columns={columns.length + 1} />;
            const row = rows[at];
            return row ? (
              <CaseloadTableRow
                key={row.id}
                row={row}
                at={at}
                columns={columns}
                school={names.get(row.schoolId)}
                isActive={at === current}
                isSelected={selection.ids.has(row.id)}
                address={addressOf(row.id)}
                today={today}
              />
            ) : null;
          })}
        </tbody>
      </table>
    </>
  );
});

/** Stands for the rows that are out of sight. */
function Gap({ height, columns }: { height: number; columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row cannot take the focus
    <tr aria-hidden="true" className={styles.gap}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
