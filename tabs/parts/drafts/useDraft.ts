import { useCallback, useEffect, useState } from 'react';
import { useMe } from '../../app/MeContext.ts';
import { useLeaveGuard } from '../leave/useLeaveGuard.ts';
import { keepDraft, readDraft } from './keptDraft.ts';
import { revive } from './revive.ts';

export type Draft<T> = {
  written: T;
  /** Only what changed comes in: two quick changes must not undo each other. */
  change(part: Partial<T> | ((before: T) => Partial<T>)): void;
  /** Whether there is something that would be lost. */
  isDirty: boolean;
  /** When it was written, an instant; only where it was written before the form was opened. */
  from: string | undefined;
  /** Back to what the form starts with, or to what is given; nothing of it is kept but what `bringBack` needs. */
  discard(start?: T): void;
  /** Goes on from another start, with nothing unsaved and nothing to bring back. */
  rebase(start: T): void;
  /** Puts back what has just been discarded; there until something is written again. */
  bringBack: (() => void) | undefined;
  /** Once it is saved. */
  forget(): void;
};

type State<T> = {
  written: T;
  at?: string | undefined;
  from?: string | undefined;
  discarded?: State<T> | undefined;
};

/**
 * What is being written in a form. It survives a reload of the tab, by person and `key`, until it is saved or discarded; whoever
 * leaves with something unsaved is asked first. `start` is what the form begins with: plain data that JSON can hold. `revived` makes
 * of it and of what was kept what the form goes on with.
 */
export function useDraft<T extends object>(
  key: string,
  start: () => T,
  revived: (start: T, kept: unknown) => T = revive,
): Draft<T> {
  const { id: personId } = useMe();
  const [first, setFirst] = useState(start);
  const [state, setState] = useState<State<T>>(() => {
    const kept = readDraft(personId, key);
    return kept ? { written: revived(first, kept.written), at: kept.at, from: kept.at } : { written: first };
  });
  const { written, at, from, discarded } = state;
  const isDirty = JSON.stringify(written) !== JSON.stringify(first);

  useEffect(
    () => keepDraft(personId, key, isDirty && at !== undefined ? { at, written } : undefined),
    [personId, key, written, at, isDirty],
  );
  const letGo = useLeaveGuard(isDirty);

  const change = useCallback(
    (part: Partial<T> | ((before: T) => Partial<T>)) =>
      setState((before) => ({
        written: { ...before.written, ...(typeof part === 'function' ? part(before.written) : part) },
        at: new Date().toISOString(),
        from: before.from,
      })),
    [],
  );
  return {
    written,
    change,
    isDirty,
    from: isDirty ? from : undefined,
    discard(start = first) {
      // The form may go before effects run.
      keepDraft(personId, key, undefined);
      setFirst(start);
      setState({ written: start, discarded: state });
    },
    rebase(start) {
      keepDraft(personId, key, undefined);
      setFirst(start);
      setState({ written: start });
    },
    bringBack: discarded && (() => setState(discarded)),
    forget() {
      keepDraft(personId, key, undefined);
      letGo();
      setFirst(written);
      setState({ written });
    },
  };
}

/** Whether something unsaved was there for this form when the page opened: such a form opens by itself. */
export function useHasDraft(key: string): boolean {
  const { id } = useMe();
  const [has] = useState(() => readDraft(id, key) !== undefined);
  return has;
}
