import { GraphError, invalidEvent, irresolvableConflict } from '../errors.ts';
import { type Call, created, type GraphReply, jsonBody, namesVersion, noContent, ok } from '../exchange.ts';
import { compareValues, matches, parseFilter } from '../odata/filter.ts';
import { names, option, page, pageSize, select } from '../odata/shape.ts';
import type { Routes } from '../router.ts';
import { eventChange } from './eventBody.ts';
import type { EventStore, Found } from './eventStore.ts';
import { eventEtag, eventView } from './eventView.ts';
import { requireMailbox } from './mailboxes.ts';
import type { Response } from './storedEvent.ts';

/** Events of a mailbox's calendar: create, read, change, delete, answer. */
export function eventRoutes(events: EventStore): Routes {
  const find = (call: Call): Found => events.find(requireMailbox(call.part('user')), call.part('event'));
  const findForChange = (call: Call): Found => {
    const found = find(call);
    const wanted = call.headers.get('if-match');
    if (wanted !== null && !namesVersion(wanted, eventEtag(found.event, found.copy)))
      throw irresolvableConflict();
    return found;
  };
  const view = (call: Call, found: Found) => ({
    '@odata.context': `${call.base}/$metadata#users('${call.part('user')}')/events/$entity`,
    ...eventView(call, found),
  });

  function create(call: Call): GraphReply {
    const mailbox = requireMailbox(call.part('user'));
    const { found } = events.create(mailbox, eventChange(jsonBody(call), []));
    return created(view(call, found), {
      Location: `${call.base}/users/${mailbox.id}/events/${found.copy.id}`,
    });
  }

  function all(call: Call): GraphReply {
    const mailbox = requireMailbox(call.part('user'));
    const found = events.all(mailbox).filter(({ copy }) => !copy.removed);
    return ok({
      '@odata.context': `${call.base}/$metadata#users('${call.part('user')}')/events`,
      ...queried(call, found),
    });
  }

  function change(call: Call): GraphReply {
    const found = findForChange(call);
    if (found.event.organiser !== found.mailbox.id) {
      throw new GraphError(403, 'ErrorAccessDenied', {
        message: 'Access is denied. Check credentials and try again.',
      });
    }
    const body = jsonBody(call);
    if ('transactionId' in body && body.transactionId !== found.event.transactionId) {
      throw invalidEvent('The transactionId of an event cannot be changed.');
    }
    return ok(view(call, events.update(found, eventChange(body, found.event.attendees))));
  }

  function remove(call: Call): GraphReply {
    const found = findForChange(call);
    if (found.event.organiser === found.mailbox.id) events.cancel(found);
    else events.leave(found);
    return noContent;
  }

  function cancel(call: Call): GraphReply {
    const found = find(call);
    if (found.event.organiser !== found.mailbox.id) {
      throw invalidEvent("Your request can't be completed. You need to be an organizer to cancel a meeting.");
    }
    events.cancel(found);
    return { status: 202 };
  }

  const answer =
    (response: Response) =>
    (call: Call): GraphReply => {
      const found = find(call);
      if (found.event.organiser === found.mailbox.id) {
        throw invalidEvent(
          "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
        );
      }
      if (response === 'declined') events.leave(found);
      else events.respond(found, response);
      return { status: 202 };
    };

  const oneCalendar: Routes = {};
  for (const calendar of ['', '/calendar', '/calendars/{calendar}']) {
    const base = `/users/{user}${calendar}/events`;
    Object.assign(oneCalendar, {
      [`GET ${base}`]: all,
      [`POST ${base}`]: create,
      [`GET ${base}/{event}`]: (call: Call) =>
        ok(select(view(call, find(call)), names(option(call, 'select')))),
      [`PATCH ${base}/{event}`]: change,
      [`DELETE ${base}/{event}`]: remove,
      [`POST ${base}/{event}/cancel`]: cancel,
      [`POST ${base}/{event}/accept`]: answer('accepted'),
      [`POST ${base}/{event}/tentativelyAccept`]: answer('tentativelyAccepted'),
      [`POST ${base}/{event}/decline`]: answer('declined'),
    });
  }
  return oneCalendar;
}

/** $filter, $orderby, $select and paging over a mailbox's copies. Exchange's page is 10. */
export function queried(call: Call, found: readonly Found[]) {
  const text = option(call, 'filter');
  const filter = text === undefined ? undefined : parseFilter(text);
  const [path, direction] = (option(call, 'orderby') ?? '').trim().split(/\s+/);
  const read = (view: object) => (where: string) =>
    where.split('/').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], view);
  const views = found
    .map((each) => eventView(call, each))
    .filter((each) => !filter || matches(filter, read(each)));
  if (path) {
    const sign = direction?.toLowerCase() === 'desc' ? -1 : 1;
    views.sort((a, b) => sign * compareValues(read(a)(path), read(b)(path)));
  }
  const { value, ...link } = page(call, views, {
    size: pageSize(call, { page: 10, most: 1000 }),
    token: '$skip',
  });
  const wanted = names(option(call, 'select'));
  return { value: value.map((each) => select(each, wanted)), ...link };
}
