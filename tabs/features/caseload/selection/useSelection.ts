import { useCallback, useMemo, useState } from 'react';
import { caseloadMemory } from '../finding/caseloadMemory.ts';

export type CaseloadSelection = {
  /** Of the pupils who are selected, in view or not. */
  ids: ReadonlySet<string>;
  select(change: (before: ReadonlySet<string>) => ReadonlySet<string>): void;
  /** Whom the table shows alone, as they were selected when that began; undefined where the view decides. */
  alone: ReadonlySet<string> | undefined;
  showAlone(isAlone: boolean): void;
};

/** Who is selected. It stays while filters come and go, and while a pupil's page is looked at. */
export function useSelection(key: string): CaseloadSelection {
  const [ids, setIds] = useState(() => caseloadMemory.of(key).selected);
  const [alone, setAlone] = useState<ReadonlySet<string>>();
  const select = useCallback<CaseloadSelection['select']>(
    (change) =>
      setIds((before) => {
        const selected = change(before);
        caseloadMemory.keep(key, { selected });
        return selected;
      }),
    [key],
  );
  const showAlone = useCallback(
    (isAlone: boolean) => setAlone(isAlone ? caseloadMemory.of(key).selected : undefined),
    [key],
  );
  return useMemo(() => ({ ids, select, alone, showAlone }), [ids, select, alone, showAlone]);
}
