import { GraphError } from '../errors.ts';
import { type Call, isObject, jsonBody, ok } from '../exchange.ts';
import type { Routes } from '../router.ts';
import type { EventStore, Found } from './eventStore.ts';
import { eventView } from './eventView.ts';
import { mailboxOf, requireMailbox } from './mailboxes.ts';
import { instantOfZoned, wantedZone, zonedAt } from './timeZones.ts';

const digits: Record<string, string> = {
  free: '0',
  workingElsewhere: '0',
  tentative: '1',
  busy: '2',
  oof: '3',
};

const mostDays = 42;

const workingHours = {
  daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  startTime: '08:30:00.0000000',
  endTime: '17:00:00.0000000',
  timeZone: { name: 'GMT Standard Time' },
};

const invalid = (message: string) => new GraphError(400, 'ErrorInvalidParameter', { message });

type Window = { from: number; to: number; slot: number };

function window(body: ReturnType<typeof jsonBody>): Window {
  const time = (name: string): number => {
    const value = body[name];
    if (!isObject(value) || typeof value.dateTime !== 'string')
      throw invalid(`The parameter '${name}' is required.`);
    return instantOfZoned({ dateTime: value.dateTime, timeZone: String(value.timeZone ?? 'UTC') });
  };
  const interval = Number(body.availabilityViewInterval ?? 30);
  if (!Number.isInteger(interval) || interval < 5 || interval > 1440) {
    throw invalid('The availabilityViewInterval must be between 5 and 1440 minutes.');
  }
  const found = { from: time('startTime'), to: time('endTime'), slot: interval * 60_000 };
  if (found.to <= found.from) throw invalid('The endTime must be after the startTime.');
  // Microsoft's pages name 42 and 62 days: the stricter.
  if (found.to - found.from >= mostDays * 86_400_000)
    throw invalid(`The requested time duration is too long: at most ${mostDays} days can be asked for.`);
  return found;
}

/** When people are free: a digit a slot, the strongest of what stands in it. */
export function scheduleRoutes(events: EventStore): Routes {
  function getSchedule(call: Call) {
    requireMailbox(call.part('user'));
    const body = jsonBody(call);
    if (!Array.isArray(body.schedules) || body.schedules.length === 0) {
      throw invalid("The parameter 'schedules' is required.");
    }
    if (body.schedules.length > 20) throw invalid('At most 20 schedules can be asked for at once.');
    const wanted = window(body);
    return ok({
      '@odata.context': `${call.base}/$metadata#Collection(microsoft.graph.scheduleInformation)`,
      value: body.schedules.map((address) => schedule(call, { address: String(address), wanted })),
    });
  }

  function schedule(call: Call, { address, wanted }: { address: string; wanted: Window }) {
    const mailbox = mailboxOf(address);
    if (!mailbox) {
      return {
        scheduleId: address,
        availabilityView: '',
        scheduleItems: [],
        error: {
          message: `Unable to resolve e-mail address ${address} to an Active Directory object.`,
          responseCode: 'ErrorMailRecipientNotFound',
        },
      };
    }
    const there = events
      .all(mailbox)
      .filter(({ copy }) => !copy.removed && !copy.cancelled)
      .map((found) => ({ found, ...span(found), status: String(eventView(call, found).showAs) }))
      .filter(({ start, end }) => start < wanted.to && end > wanted.from)
      .sort((a, b) => a.start - b.start);
    let view = '';
    for (let at = wanted.from; at < wanted.to; at += wanted.slot) {
      const within = there.filter(({ start, end }) => start < at + wanted.slot && end > at);
      view +=
        within
          .map(({ status }) => digits[status] ?? '0')
          .sort()
          .at(-1) ?? '0';
    }
    const zone = wantedZone(call);
    return {
      scheduleId: address,
      availabilityView: view,
      scheduleItems: there.map(({ found, start, end, status }) => ({
        isPrivate: found.event.rest.sensitivity === 'private',
        status,
        subject: found.event.subject,
        location: '',
        start: zonedAt(start, zone),
        end: zonedAt(end, zone),
      })),
      workingHours,
    };
  }

  return {
    'POST /users/{user}/calendar/getSchedule': getSchedule,
    'POST /users/{user}/calendars/{calendar}/getSchedule': getSchedule,
  };
}

const span = ({ event }: Found) => ({ start: instantOfZoned(event.start), end: instantOfZoned(event.end) });
