import { randomUUID } from 'node:crypto';
import type { Faults } from '../faults.ts';
import { batchRoutes } from './batch.ts';
import { calendarRoutes } from './calendar/calendars.ts';
import { calendarViewRoutes } from './calendar/calendarView.ts';
import { eventStore } from './calendar/eventStore.ts';
import { eventRoutes } from './calendar/events.ts';
import { scheduleRoutes } from './calendar/schedule.ts';
import { appRoleRoutes } from './directory/appRoles.ts';
import { userRoutes } from './directory/users.ts';
import { driveRoutes } from './drive/driveRoutes.ts';
import { driveStore } from './drive/driveStore.ts';
import { contentRoutes } from './drive/uploads.ts';
import { errorBody, GraphError } from './errors.ts';
import type { GraphReply, GraphRequest } from './exchange.ts';
import { withFaults } from './faulty.ts';
import { router } from './router.ts';
import { openItemIndex } from './sharepoint/itemIndex.ts';
import { itemRoutes } from './sharepoint/items.ts';
import { itemsDeltaRoutes } from './sharepoint/itemsDelta.ts';
import { listRoutes, newList } from './sharepoint/lists.ts';
import { siteRoutes } from './sharepoint/site.ts';
import { openStore } from './store.ts';
import { startNotifier } from './subscriptions/notifier.ts';
import { subscriptionRoutes } from './subscriptions/subscriptions.ts';

type Handler = (request: GraphRequest) => Promise<GraphReply>;

export type GraphService = {
  /** Answers one call of Graph. Who asks has been checked. Rejects only with ConnectionCut. */
  handle: Handler;
  /** Parts of uploads and contents of files, at addresses that carry their own permission. */
  content: Handler;
  close(): Promise<void>;
};

/** The part of Graph v1.0 that the product uses, over what is kept in `folder`. */
export function openGraphService(options: { folder: string; now: () => Date; faults: Faults }): GraphService {
  const store = openStore(options.folder, options.now);
  const items = openItemIndex(store);
  const drives = driveStore(store);
  const events = eventStore(store);
  const notifier = startNotifier(store);
  // Every site has this library from the first.
  if (store.lists.entries.size === 0) {
    const documents = newList({ displayName: 'Documents', template: 'documentLibrary' }, store.now());
    store.lists.put(documents.id, { ...documents, name: 'Shared Documents' });
  }

  const one: Handler = withFaults(
    options.faults,
    router(
      // The fixed names before those that take anything.
      itemsDeltaRoutes(store, items),
      calendarViewRoutes(store, events),
      scheduleRoutes(events),
      calendarRoutes,
      eventRoutes(events),
      appRoleRoutes,
      userRoutes,
      listRoutes(store, items),
      itemRoutes(store, items),
      driveRoutes(store, drives),
      siteRoutes,
      subscriptionRoutes(store),
      batchRoutes((request) => answered(request, single)),
    ),
  );
  const single: Handler = (request) => one({ ...request, path: plainPath(request.path, request.query) });

  async function answered(request: GraphRequest, handle: Handler): Promise<GraphReply> {
    const clientRequestId = request.headers.get('client-request-id') ?? randomUUID();
    const requestId = randomUUID();
    const about = { 'request-id': requestId, 'client-request-id': clientRequestId };
    try {
      const reply = await handle(request);
      return { ...reply, headers: { ...about, ...reply.headers } };
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      const json = errorBody(error, { requestId, clientRequestId, date: store.now() });
      return { status: error.status, json, headers: { ...about, ...error.headers } };
    }
  }

  const content = withFaults(options.faults, router(contentRoutes(store, drives)));
  return {
    handle: (request) => answered(request, single),
    content: (request) => answered(request, content),
    async close() {
      notifier.close();
      await store.close();
    },
  };
}

/**
 * One spelling of each path: percent signs only where a part holds a slash or a percent sign, functions without their
 * namespace and brackets. `delta(token='x')` becomes a query option.
 */
function plainPath(path: string, query: URLSearchParams): string {
  const parts = path
    .replace(/\/+$/, '')
    .split('/')
    .map((part) => {
      let text: string;
      try {
        text = decodeURIComponent(part);
      } catch {
        text = part.replaceAll('%', '');
      }
      const [, name, argument] = /^(?:microsoft\.graph\.)?(delta)\((?:token='([^']*)')?\)$/.exec(text) ?? [];
      if (argument !== undefined) query.set('token', argument);
      return (name ?? text.replace(/^microsoft\.graph\./, '')).replaceAll('%', '%25').replaceAll('/', '%2F');
    });
  return parts.join('/');
}
