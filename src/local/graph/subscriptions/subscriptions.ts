import { randomUUID } from 'node:crypto';
import { localTenant } from '../../people.ts';
import { mailboxOf } from '../calendar/mailboxes.ts';
import { badRequest, GraphError } from '../errors.ts';
import { type Call, created, type JsonObject, jsonBody, noContent, ok } from '../exchange.ts';
import { page } from '../odata/shape.ts';
import type { Routes } from '../router.ts';
import { requireSite } from '../sharepoint/site.ts';
import type { GraphStore } from '../store.ts';
import type { StoredSubscription } from './storedSubscription.ts';

const validationFailed = (why: string) =>
  new GraphError(400, 'ValidationError', { message: `Subscription validation request failed. ${why}` });

/** How long a subscription may last, in minutes. */
const longest = { events: 10_080, list: 42_300 };

function view({
  id,
  resource,
  changeTypes,
  notificationUrl,
  lifecycleNotificationUrl,
  expiresAt,
}: StoredSubscription): JsonObject {
  return {
    id,
    resource,
    applicationId: localTenant.appId,
    changeType: changeTypes.join(','),
    clientState: null,
    notificationUrl,
    lifecycleNotificationUrl: lifecycleNotificationUrl ?? null,
    expirationDateTime: expiresAt,
    creatorId: localTenant.servicePrincipalId,
    latestSupportedTlsVersion: 'v1_2',
    includeResourceData: null,
  };
}

/** Only this machine is told anything. */
function localUrl(value: unknown, name: string): string {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  if (!url) throw badRequest(`The ${name} is required and must be an absolute address.`);
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)) {
    throw validationFailed('The local tenant only notifies addresses on this machine.');
  }
  return url.href;
}

export function subscriptionRoutes(store: GraphStore): Routes {
  const find = (call: Call): StoredSubscription => {
    const found = store.subscriptions.entries.get(call.part('subscription'));
    if (found && Date.parse(found.expiresAt) > store.now().getTime()) return found;
    throw new GraphError(404, 'ResourceNotFound', { message: 'The object was not found.' });
  };

  function watched(resource: string): { watches: string; most: number } {
    const plain = resource.replace(/^\//, '');
    const [, user] = /^users\/([^/]+)\/(?:calendar\/)?events$/i.exec(plain) ?? [];
    const mailbox = user === undefined ? undefined : mailboxOf(decodeURIComponent(user));
    if (mailbox) return { watches: `users/${mailbox.id}/events`, most: longest.events };
    const [, site, name] = /^sites\/([^/]+)\/lists\/([^/]+)$/i.exec(plain) ?? [];
    if (site !== undefined && name !== undefined) {
      requireSite(decodeURIComponent(site));
      const wanted = decodeURIComponent(name).toLowerCase();
      for (const list of store.lists.entries.values()) {
        if (list.id === wanted || list.displayName.toLowerCase() === wanted) {
          return { watches: `sites/{site}/lists/${list.id}`, most: longest.list };
        }
      }
    }
    throw badRequest(`Invalid resource '${resource}'.`);
  }

  function expiry(value: unknown, most: number): string {
    const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    const now = store.now().getTime();
    if (Number.isNaN(at)) throw badRequest('The expirationDateTime is required.');
    if (at <= now) throw validationFailed('Expiration date is invalid; it has passed.');
    if (at > now + most * 60_000) {
      throw validationFailed(`Subscription expiration can only be ${most} minutes in the future.`);
    }
    return new Date(at).toISOString();
  }

  async function create(call: Call) {
    const body = jsonBody(call);
    const resource = String(body.resource ?? '');
    const { watches, most } = watched(resource);
    const changeTypes = String(body.changeType ?? '')
      .split(',')
      .map((type) => type.trim());
    const allowed = watches.startsWith('sites') ? ['updated'] : ['created', 'updated', 'deleted'];
    if (!changeTypes.every((type) => allowed.includes(type))) {
      throw badRequest(`Invalid changeType '${String(body.changeType)}' for the resource.`);
    }
    const lifecycle = body.lifecycleNotificationUrl ?? undefined;
    const subscription: StoredSubscription = {
      id: randomUUID(),
      resource,
      watches,
      changeTypes,
      notificationUrl: localUrl(body.notificationUrl, 'notificationUrl'),
      ...(lifecycle !== undefined && {
        lifecycleNotificationUrl: localUrl(lifecycle, 'lifecycleNotificationUrl'),
      }),
      ...(typeof body.clientState === 'string' && { clientState: body.clientState }),
      expiresAt: expiry(body.expirationDateTime, most),
    };
    await shakeHands(subscription.notificationUrl);
    store.subscriptions.put(subscription.id, subscription);
    return created({
      '@odata.context': `${call.base}/$metadata#subscriptions/$entity`,
      ...view(subscription),
    });
  }

  return {
    'GET /subscriptions': (call) => {
      const live = [...store.subscriptions.entries.values()].filter(
        ({ expiresAt }) => Date.parse(expiresAt) > store.now().getTime(),
      );
      return ok({
        '@odata.context': `${call.base}/$metadata#subscriptions`,
        ...page(call, live.map(view), { size: 100 }),
      });
    },
    'POST /subscriptions': create,
    'GET /subscriptions/{subscription}': (call) => ok(view(find(call))),
    'PATCH /subscriptions/{subscription}': (call) => {
      const found = find(call);
      const { most } = watched(found.resource);
      const next = { ...found, expiresAt: expiry(jsonBody(call).expirationDateTime, most) };
      store.subscriptions.put(next.id, next);
      return ok(view(next));
    },
    'DELETE /subscriptions/{subscription}': (call) => {
      store.subscriptions.remove(find(call).id);
      return noContent;
    },
  };
}

/** Whoever is to be told must say back what they are given, within ten seconds, as plain text. */
async function shakeHands(notificationUrl: string): Promise<void> {
  const word = `Validation: Testing client application reachability for subscription Request-Id: ${randomUUID()}`;
  const url = new URL(notificationUrl);
  url.searchParams.set('validationToken', word);
  let said: Response;
  let text: string;
  try {
    said = await fetch(url, { method: 'POST', signal: AbortSignal.timeout(10_000) });
    text = await said.text();
  } catch {
    throw validationFailed('The notification endpoint did not answer in time.');
  }
  if (said.status !== 200) throw validationFailed(`HTTP status code is '${said.status}'.`);
  if (text.trim() !== word) {
    throw validationFailed('Notification endpoint must respond with 200 OK to validation request.');
  }
}
