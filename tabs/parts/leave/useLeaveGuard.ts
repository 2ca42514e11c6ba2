import { useCallback, useContext, useEffect, useRef } from 'react';
import { LeaveContext } from './LeaveContext.ts';

/**
 * Asks before the person leaves for another page, or closes the tab, while `holds`. Gives what lets them go at once, for a form
 * that has just been saved and goes elsewhere.
 */
export function useLeaveGuard(holds: boolean): () => void {
  const guards = useContext(LeaveContext);
  const release = useRef<() => void>(undefined);
  useEffect(() => {
    if (!holds) return undefined;
    const letGo = guards.hold();
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    release.current = () => {
      letGo();
      removeEventListener('beforeunload', ask);
    };
    return () => release.current?.();
  }, [guards, holds]);
  return useCallback(() => release.current?.(), []);
}
