import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { type AppParts, useApp } from '../../../app/AppContext.ts';
import { rememberSchool } from '../../../parts/lastSchool.ts';
import { refreshFigures } from '../refreshFigures.ts';
import { createImportPorts } from './importPorts.ts';
import { createImportQueue, type ImportQueue } from './importQueue.ts';

// Outside of any component: files stay, and go on, while the person looks at other pages of the app.
const queues = new WeakMap<AppParts, ImportQueue>();

function queueOf(app: AppParts, queryClient: QueryClient): ImportQueue {
  let queue = queues.get(app);
  if (!queue) {
    queue = createImportQueue(createImportPorts(app.api, app.host.tokens), (schoolId) => {
      refreshFigures(queryClient, schoolId);
      // Whoever has just saved a file of a school looks at that school next.
      rememberSchool(schoolId);
    });
    queues.set(app, queue);
  }
  return queue;
}

/** The files that a person has in hand. */
export function useImportQueue() {
  const queue = queueOf(useApp(), useQueryClient());
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  return { state, dispatch: queue.dispatch, rejections: queue.rejections };
}
