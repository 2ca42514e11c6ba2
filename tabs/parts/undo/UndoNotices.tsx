import { type ReactNode, useCallback, useState } from 'react';
import { type Undoable, UndoContext } from './UndoContext.ts';
import { UndoNotice } from './UndoNotice.tsx';

type Offered = Undoable & { id: string };

/** Keeps what can be undone in sight above what it holds, across the parts of a page. */
export function UndoNotices({ children }: { children: ReactNode }) {
  const [offered, setOffered] = useState<readonly Offered[]>([]);
  const offer = useCallback(
    (done: Undoable) => setOffered((before) => [...before, { ...done, id: crypto.randomUUID() }]),
    [],
  );
  return (
    <UndoContext value={offer}>
      {offered.map((one) => (
        <UndoNotice
          key={one.id}
          done={one}
          onClose={() => setOffered((before) => before.filter(({ id }) => id !== one.id))}
        />
      ))}
      {children}
    </UndoContext>
  );
}
