import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { ProblemPanel } from '../ProblemPanel.tsx';
import type { Undoable } from './UndoContext.ts';

/** What was just done. It takes the focus, with the way back beside it, and stays until it is put away. */
export function UndoNotice({ done, onClose }: { done: Undoable; onClose(): void }) {
  const place = useRef<HTMLElement>(null);
  const [state, setState] = useState<'done' | 'undoing' | 'undone'>('done');
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    if (state !== 'undoing') place.current?.focus();
  }, [state]);
  const { words, back } = done;
  const undo = async () => {
    setState('undoing');
    setError(undefined);
    try {
      await back?.undo();
      setState('undone');
    } catch (fault) {
      setError(fault);
      setState('done');
    }
  };
  return (
    <section ref={place} tabIndex={-1} aria-label="Just done" className="said stack not-printed">
      <p>{state === 'undone' ? back?.words : words}</p>
      {error ? <ProblemPanel error={error} /> : null}
      <div className="row">
        {state === 'undone' || back === undefined ? null : (
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={state === 'undoing'}
            onClick={() => void undo()}
          >
            Undo
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          Put away
        </Button>
      </div>
    </section>
  );
}
