import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { withAll, withPupil, withRange } from './selection.ts';
import type { CaseloadSelection } from './useSelection.ts';

type Row = { id: string };

/** Selecting rows by their boxes and by keys. With Shift held, everybody from the last one touched is meant. */
export function useRowTicks(rows: readonly Row[], { ids, select }: CaseloadSelection) {
  // By id and not by place: filters may move it.
  const anchor = useRef<string>(undefined);

  const tick = (at: number, isRange: boolean) => {
    const row = rows[at];
    if (!row) return;
    const isSelected = !ids.has(row.id);
    const from = rows.findIndex(({ id }) => id === anchor.current);
    if (isRange && from >= 0) select((before) => withRange(before, rows, { from, to: at, isSelected: true }));
    else select((before) => withPupil(before, row.id, isSelected));
    anchor.current = row.id;
  };

  return {
    /** True where the click was on a box. */
    onClick(event: MouseEvent): boolean {
      const { target } = event;
      if (!(target instanceof HTMLInputElement)) return false;
      const at = target.closest('tr')?.dataset.index;
      if (at !== undefined) tick(Number(at), event.shiftKey);
      return true;
    },
    /** True where the key was one that selects. */
    onKey(event: KeyboardEvent, at: number): boolean {
      if (event.key === ' ' && !event.altKey && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        tick(at, event.shiftKey);
        return true;
      }
      if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && !event.shiftKey) {
        event.preventDefault();
        select((before) => withAll(before, rows, true));
        return true;
      }
      return false;
    },
    /** Selects both rows and everybody between them. */
    extend(from: number, to: number) {
      select((before) => withRange(before, rows, { from, to, isSelected: true }));
      anchor.current = rows[to]?.id;
    },
  };
}
