import { readToken, writeToken } from '../deltaToken.ts';
import { badRequest, GraphError } from '../errors.ts';
import { type Call, ok, preferences } from '../exchange.ts';
import { linkTo, option } from '../odata/shape.ts';
import type { Routes } from '../router.ts';
import type { GraphStore } from '../store.ts';
import type { EventStore, Found } from './eventStore.ts';
import { queried } from './events.ts';
import { eventView } from './eventView.ts';
import { requireMailbox } from './mailboxes.ts';
import { instantOfZoned } from './timeZones.ts';

type Range = { from: number; to: number };

/** Both ends are needed; without an offset they are UTC. */
function range(call: Call): Range {
  const at = (name: string): number => {
    const text = [...call.query].find(([key]) => key.toLowerCase() === name)?.[1];
    if (text === undefined) {
      throw badRequest(
        'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
      );
    }
    return instantOfZoned({ dateTime: text, timeZone: 'UTC' });
  };
  const found = { from: at('startdatetime'), to: at('enddatetime') };
  if (found.to < found.from) throw badRequest('The EndDateTime must not be before the StartDateTime.');
  return found;
}

const touches = ({ event }: Found, { from, to }: Range) =>
  instantOfZoned(event.start) < to && instantOfZoned(event.end) > from;

/** What stands in a calendar between two times, and what of it changed since. */
export function calendarViewRoutes(store: GraphStore, events: EventStore): Routes {
  function view(call: Call) {
    const mailbox = requireMailbox(call.part('user'));
    const wanted = range(call);
    const found = events
      .all(mailbox)
      .filter((each) => !each.copy.removed && touches(each, wanted))
      .sort((a, b) => instantOfZoned(a.event.start) - instantOfZoned(b.event.start));
    return ok({
      '@odata.context': `${call.base}/$metadata#users('${call.part('user')}')/calendarView`,
      ...queried(call, found),
    });
  }

  function delta(call: Call) {
    const mailbox = requireMailbox(call.part('user'));
    const { after, begun, ...wanted } = position(call, mailbox.id);
    const changed = events
      .all(mailbox)
      .filter(({ copy }) => copy.sequence > after)
      .filter(
        (each) =>
          begun === undefined || each.copy.sequence > begun || (!each.copy.removed && touches(each, wanted)),
      )
      .sort((a, b) => a.copy.sequence - b.copy.sequence);
    const size = Number(preferences(call).get('odata.maxpagesize') ?? 50);
    const part = changed.slice(0, Number.isInteger(size) && size > 0 ? size : 50);
    const last = part.at(-1);
    const more = changed.length > part.length && last !== undefined;
    const token = writeToken(store, {
      mailbox: mailbox.id,
      ...wanted,
      after: more ? last.copy.sequence : store.sequence(),
      ...(more && begun !== undefined && { begun }),
    });
    const plain = {
      startDateTime: undefined,
      endDateTime: undefined,
      startdatetime: undefined,
      enddatetime: undefined,
    };
    return ok({
      '@odata.context': `${call.base}/$metadata#Collection(event)`,
      ...(more
        ? { '@odata.nextLink': linkTo(call, { ...plain, $deltatoken: undefined, $skiptoken: token }) }
        : { '@odata.deltaLink': linkTo(call, { ...plain, $skiptoken: undefined, $deltatoken: token }) }),
      value: part.map((each) =>
        each.copy.removed || !touches(each, wanted)
          ? { id: each.copy.id, '@removed': { reason: 'deleted' } }
          : { '@odata.type': '#microsoft.graph.event', ...eventView(call, each) },
      ),
    });
  }

  /** Where the caller stands: at the beginning with a range, or where a token of ours says. */
  function position(call: Call, mailboxId: string): Range & { after: number; begun?: number } {
    const given = option(call, 'deltatoken') ?? option(call, 'skiptoken');
    if (given === undefined) return { ...range(call), after: 0, begun: store.sequence() };
    const token = readToken(store, given);
    if (token?.mailbox !== mailboxId) {
      throw new GraphError(410, 'SyncStateNotFound', {
        message: `The sync state generation is not found; a full synchronization is required.`,
      });
    }
    return {
      from: Number(token.from),
      to: Number(token.to),
      after: Number(token.after),
      ...(typeof token.begun === 'number' && { begun: token.begun }),
    };
  }

  const routes: Routes = {};
  for (const calendar of ['', '/calendar', '/calendars/{calendar}']) {
    routes[`GET /users/{user}${calendar}/calendarView`] = view;
    routes[`GET /users/{user}${calendar}/calendarView/delta`] = delta;
  }
  return routes;
}
