import { lazy, Suspense, useContext, useSyncExternalStore } from 'react';
import { LeaveContext } from './LeaveContext.ts';

// Dialogs are heavy, and most visits never see this one.
const LeaveDialog = lazy(() => import('./LeaveDialog.tsx'));

/** Shows the question whenever a form holds somebody who is about to leave. */
export function AskBeforeLeaving() {
  const guards = useContext(LeaveContext);
  const pending = useSyncExternalStore(guards.subscribe, guards.pending);
  if (pending === undefined) return null;
  return (
    <Suspense>
      <LeaveDialog onStay={guards.stay} onLeave={guards.leave} />
    </Suspense>
  );
}
