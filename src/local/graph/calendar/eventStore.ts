import { createHash } from 'node:crypto';
import { eventNotFound, GraphError } from '../errors.ts';
import { derivedExchangeId, exchangeId } from '../ids.ts';
import type { GraphStore } from '../store.ts';
import type { EventChange } from './eventBody.ts';
import { eventEtag } from './eventView.ts';
import { holdsJoinBlock, joinBlock, joinUrlOf } from './joinBlock.ts';
import { type Mailbox, mailboxOf } from './mailboxes.ts';
import type { Response, StoredCopy, StoredEvent } from './storedEvent.ts';
import { instantOfZoned } from './timeZones.ts';

/** A mailbox's view of one event. */
export type Found = { event: StoredEvent; copy: StoredCopy; mailbox: Mailbox };

/** The calendars of all mailboxes: what happens in one shows in the others, as Exchange has it. */
export type EventStore = {
  find(mailbox: Mailbox, eventId: string): Found;
  /** Every copy that the mailbox has or had. */
  all(mailbox: Mailbox): Found[];
  create(mailbox: Mailbox, change: EventChange): { found: Found; repeated: boolean };
  update(found: Found, change: EventChange): Found;
  /** The organiser calls it off: their copy goes, those of the others stay and say so. */
  cancel(found: Found): void;
  /** An attendee's copy goes, and the organiser hears of it as a refusal. */
  leave(found: Found): void;
  respond(found: Found, response: Response): void;
};

export function eventStore(store: GraphStore): EventStore {
  const foundIn = (mailbox: Mailbox, event: StoredEvent): Found[] => {
    const copy = event.copies[mailbox.id];
    return copy ? [{ event, copy, mailbox }] : [];
  };
  const all = (mailbox: Mailbox) =>
    [...store.events.entries.values()].flatMap((event) => foundIn(mailbox, event));

  /** Gives every invited mailbox a copy, marks what changed, and tells whoever asked to hear. */
  function save(event: StoredEvent): StoredEvent {
    const sequence = store.nextSequence();
    const before = store.events.entries.get(event.id)?.copies ?? {};
    const copies = nextCopies(event, { before, sequence });
    const saved = { ...event, sequence, copies };
    store.events.put(event.id, saved);
    for (const [mailboxId, copy] of Object.entries(copies)) {
      if (copy.sequence !== sequence) continue;
      const was = before[mailboxId];
      store.tell({
        resource: `users/${mailboxId}/events`,
        changeType: copy.removed ? 'deleted' : !was || was.removed ? 'created' : 'updated',
        entity: {
          type: '#Microsoft.Graph.Event',
          path: `Users/${mailboxId}/Events/${copy.id}`,
          id: copy.id,
          etag: eventEtag(saved, copy),
        },
      });
    }
    return saved;
  }

  const changed = (event: StoredEvent): StoredEvent => ({
    ...event,
    version: event.version + 1,
    modifiedAt: store.now().toISOString(),
  });
  const again = ({ event, mailbox }: Found): Found => {
    const [found] = foundIn(mailbox, event);
    if (!found) throw eventNotFound();
    return found;
  };

  return {
    all,
    find(mailbox, eventId) {
      const found = all(mailbox).find(({ copy }) => copy.id === eventId && !copy.removed);
      if (!found) throw eventNotFound();
      return found;
    },
    create(mailbox, change) {
      const { transactionId } = change;
      const first = all(mailbox).find(
        ({ event, copy }) =>
          transactionId !== undefined &&
          event.organiser === mailbox.id &&
          event.transactionId === transactionId &&
          !copy.removed,
      );
      if (first) return { found: first, repeated: true };
      if (!change.start || !change.end) {
        throw new GraphError(400, 'ErrorPropertyValidationFailure', {
          message: 'At least one property failed validation.',
        });
      }
      requireOrder(change.start, change.end);
      const id = exchangeId();
      const now = store.now().toISOString();
      const event = save({
        id,
        organiser: mailbox.id,
        copies: { [mailbox.id]: { id, sequence: 0 } },
        sequence: 0,
        version: 1,
        createdAt: now,
        modifiedAt: now,
        iCalUId: `040000008200E00074C5B7101A82E008${createHash('sha256').update(id).digest('hex').toUpperCase()}`,
        subject: change.subject ?? '',
        start: change.start,
        end: change.end,
        attendees: change.attendees ?? [],
        rest: change.rest,
        ...(transactionId !== undefined && { transactionId }),
        ...withMeeting(
          { content: change.body, online: change.online ?? false },
          { id, organiser: mailbox.id },
        ),
      });
      return { found: again({ event, copy: { id, sequence: 0 }, mailbox }), repeated: false };
    },
    update(found, change) {
      const { event } = found;
      const [start, end] = [change.start ?? event.start, change.end ?? event.end];
      requireOrder(start, end);
      const { joinUrl: _before, ...kept } = event;
      const next = {
        ...kept,
        subject: change.subject ?? event.subject,
        start,
        end,
        attendees: change.attendees ?? event.attendees,
        rest: { ...event.rest, ...change.rest },
        ...meetingAfter(event, change),
      };
      return again({ ...found, event: save(changed(next)) });
    },
    cancel({ event, mailbox }) {
      const copies = Object.entries(event.copies).map(([id, copy]): [string, StoredCopy] => [
        id,
        id === mailbox.id ? { ...copy, removed: 'deleted' } : { ...copy, cancelled: true },
      ]);
      save(changed({ ...event, copies: Object.fromEntries(copies) }));
    },
    leave({ event, copy, mailbox }) {
      const copies = { ...event.copies, [mailbox.id]: { ...copy, removed: 'deleted' as const } };
      const attendees = answered(event, mailbox, { response: 'declined', at: store.now() });
      save(changed({ ...event, copies, attendees }));
    },
    respond({ event, mailbox }, response) {
      save(changed({ ...event, attendees: answered(event, mailbox, { response, at: store.now() }) }));
    },
  };
}

/** The copies after a change: those that are new, come back or go, and the others with the change in them. */
function nextCopies(
  event: StoredEvent,
  { before, sequence }: { before: StoredEvent['copies']; sequence: number },
): { [mailboxId: string]: StoredCopy } {
  const invited = new Set([
    event.organiser,
    ...event.attendees.flatMap((each) => mailboxOf(each.address)?.id ?? []),
  ]);
  const copies: { [mailboxId: string]: StoredCopy } = {};
  for (const mailboxId of new Set([...Object.keys(event.copies), ...invited])) {
    const copy = event.copies[mailboxId] ?? { id: derivedExchangeId(event.id, mailboxId), sequence };
    const { removed, ...there } = copy;
    if (removed === 'deleted') copies[mailboxId] = before[mailboxId]?.removed ? copy : { ...copy, sequence };
    else if (invited.has(mailboxId)) copies[mailboxId] = { ...there, sequence };
    else copies[mailboxId] = removed ? copy : { ...there, sequence, removed: 'uninvited' };
  }
  return copies;
}

function answered(event: StoredEvent, mailbox: Mailbox, { response, at }: { response: Response; at: Date }) {
  return event.attendees.map((each) =>
    each.address.toLowerCase() === mailbox.email.toLowerCase()
      ? { ...each, response, respondedAt: at.toISOString() }
      : each,
  );
}

function requireOrder(start: StoredEvent['start'], end: StoredEvent['end']): void {
  if (instantOfZoned(start) > instantOfZoned(end)) {
    throw new GraphError(400, 'ErrorPropertyValidationFailure', {
      message: 'The event end time must not be before its start time.',
    });
  }
}

type Meeting = { body: StoredEvent['body']; joinUrl?: string };

/** The text of an event, with the way into its meeting under it where there is to be one. */
function withMeeting(
  {
    content = { contentType: 'html', content: '' },
    online,
  }: { content: StoredEvent['body'] | undefined; online: boolean },
  { id, organiser }: { id: string; organiser: string },
): Meeting {
  if (!online) return { body: content };
  const joinUrl = joinUrlOf(id, organiser);
  const html = content.contentType === 'html' ? content.content : `<p>${escapeHtml(content.content)}</p>`;
  return { body: { contentType: 'html', content: `${html}${joinBlock(joinUrl)}` }, joinUrl };
}

/** Once an event has a meeting only its text can take it away: by being rewritten without the way in. */
function meetingAfter(event: StoredEvent, change: EventChange): Meeting {
  const body = change.body ?? event.body;
  if (event.joinUrl === undefined)
    return withMeeting({ content: body, online: change.online ?? false }, event);
  return holdsJoinBlock(body.content, event.joinUrl) ? { body, joinUrl: event.joinUrl } : { body };
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
