import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CaseloadRow } from '../../app/apiTypes.ts';
import { CaseloadTableRow } from './CaseloadTableRow.tsx';
import styles from './caseload.module.css';
import { caseloadMemory } from './caseloadMemory.ts';
import { columns, type Sort } from './caseloadView.ts';
import { rowForKey } from './rowKeys.ts';
import { SortHeading } from './SortHeading.tsx';
import { useOpenPupil } from './useOpenPupil.ts';
import { useRowsInSight } from './useRowsInSight.ts';

type Props = {
  rows: readonly CaseloadRow[];
  schoolId: string;
  sort: Sort;
  onSort(sort: Sort): void;
};

/** The pupils of a view. One row is in the tab order; the arrow keys move between rows. */
export function CaseloadTable({ rows, schoolId, sort, onSort }: Props) {
  const { body, inSight, above, below, measure, show } = useRowsInSight(rows.length);
  const [active, setActive] = useState(() => {
    const last = caseloadMemory.of(schoolId).lastPupilId;
    return Math.max(
      0,
      rows.findIndex(({ id }) => id === last),
    );
  });
  const wantsFocus = useRef(false);
  const { addressOf, onClick } = useOpenPupil((id) => caseloadMemory.keepPupil(schoolId, id));
  const current = Math.min(active, Math.max(rows.length - 1, 0));

  // The row moved to may only be drawn after the list has scrolled to it.
  useEffect(() => {
    if (!wantsFocus.current) return;
    const link = body.current?.querySelector<HTMLElement>(`[data-index="${current}"] a`);
    if (!link) return;
    wantsFocus.current = false;
    link.focus();
  });

  const move = (event: KeyboardEvent) => {
    const to = rowForKey(event.key, current, rows.length - 1);
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    wantsFocus.current = true;
    setActive(to);
    show(to);
  };

  const follow = (event: FocusEvent) => {
    const at = event.target.closest('tr')?.dataset.index;
    if (at !== undefined) setActive(Number(at));
  };

  if (rows.length === 0)
    return <p className={styles.nobody}>No pupil matches. Change the search or clear the filters.</p>;
  return (
    <table className={`table ${styles.table}`} aria-rowcount={rows.length + 1}>
      <caption className="unseen">
        Pupils on the caseload. Use the up and down arrow keys to move between pupils, and Enter to open one.
      </caption>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <SortHeading key={column} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={move} onClick={onClick} onFocus={follow}>
        {above > 0 ? <Gap height={above} /> : null}
        {inSight.map((at) => {
          const row = rows[at];
          return row ? (
            <CaseloadTableRow
              key={row.id}
              ref={measure}
              row={row}
              at={at}
              isActive={at === current}
              address={addressOf(row.id)}
            />
          ) : null;
        })}
        {below > 0 ? <Gap height={below} /> : null}
      </tbody>
    </table>
  );
}

/** Stands for the rows that are out of sight. */
function Gap({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row cannot take the focus
    <tr aria-hidden="true" className={styles.gap}>
      <td colSpan={columns.length} style={{ height }} />
    </tr>
  );
}
