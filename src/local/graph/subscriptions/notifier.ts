import { localTenant } from '../../people.ts';
import type { Change, GraphStore } from '../store.ts';
import type { StoredSubscription } from './storedSubscription.ts';

/** Changes that come close together are told in one go. */
const gathering = 50;
/** Milliseconds after which a notification that was not taken is sent again. */
const retries = [1_000, 5_000, 20_000];

/** Tells subscribers of changes. A notification that nobody takes is given up in the end, as Graph does. */
export function startNotifier(store: GraphStore): { close(): void } {
  const timers = new Set<NodeJS.Timeout>();
  let waiting: Change[] = [];
  const later = (task: () => void, delay: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      task();
    }, delay);
    timer.unref();
    timers.add(timer);
  };

  async function deliver(subscription: StoredSubscription, value: object[], tried = 0): Promise<void> {
    const taken = await fetch(subscription.notificationUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ value }),
      signal: AbortSignal.timeout(10_000),
    }).then(
      ({ ok }) => ok,
      () => false,
    );
    const delay = retries[tried];
    if (!taken && delay !== undefined) later(() => void deliver(subscription, value, tried + 1), delay);
  }

  function tell(): void {
    const changes = waiting;
    waiting = [];
    for (const subscription of store.subscriptions.entries.values()) {
      if (Date.parse(subscription.expiresAt) <= store.now().getTime()) continue;
      const value = notifications(subscription, changes);
      if (value.length > 0) void deliver(subscription, value);
    }
  }

  store.onChange((change) => {
    if (store.subscriptions.entries.size === 0) return;
    waiting.push(change);
    if (waiting.length === 1) later(tell, gathering);
  });
  return {
    close() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

/** A list says only that it changed; a calendar says which event. */
function notifications(subscription: StoredSubscription, changes: readonly Change[]): object[] {
  const mine = changes.filter(
    ({ resource, changeType }) =>
      resource === subscription.watches && subscription.changeTypes.includes(changeType),
  );
  const about = {
    subscriptionId: subscription.id,
    subscriptionExpirationDateTime: subscription.expiresAt,
    tenantId: localTenant.tenantId,
    ...(subscription.clientState !== undefined && { clientState: subscription.clientState }),
  };
  if (subscription.watches.startsWith('sites')) {
    return mine.length > 0
      ? [{ ...about, changeType: 'updated', resource: subscription.resource, resourceData: null }]
      : [];
  }
  return mine.map(({ changeType, entity }) => ({
    ...about,
    changeType,
    resource: entity.path,
    resourceData: {
      '@odata.type': entity.type,
      '@odata.id': entity.path,
      '@odata.etag': entity.etag,
      id: entity.id,
    },
  }));
}
