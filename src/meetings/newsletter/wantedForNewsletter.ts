import { instantOf } from '../../calendar/wallTime.ts';
import type { WantedMessage } from '../messages/message.ts';
import { type Acknowledgement, acknowledgementId, type Newsletter } from './newsletter.ts';
import { nudgeHours } from './nudge.ts';
import type { Recipient } from './recipients.ts';

/** So long after it was sent somebody still gets it, for instance who was linked to a school since. */
const threeWeeks = 21 * 24 * 60 * 60 * 1000;

type Known = {
  recipients: readonly Recipient[];
  acknowledgements: readonly Pick<Acknowledgement, 'id'>[];
  /** The instant, ISO with Z. */
  now: string;
};

/** Whom a reminder is about: all newsletters together, so that nobody is reminded twice on a day. */
export const allNewsletters = 'newsletters';

/** Those who have not acknowledged it. */
function waitedFor({ id }: Newsletter, { recipients, acknowledgements }: Known): readonly Recipient[] {
  const done = new Set(acknowledgements.map((one) => one.id));
  return recipients.filter(({ personId }) => !done.has(acknowledgementId(id, personId)));
}

/** The cards of one newsletter: one to each who has not acknowledged it already. */
export function wantedForNewsletter(newsletter: Newsletter, known: Known): WantedMessage[] {
  const { state, sentAt, id: about } = newsletter;
  if (state !== 'sent' || sentAt === undefined) return [];
  const end = Date.parse(sentAt) + threeWeeks;
  if (Date.parse(known.now) > end) return [];
  const notAfter = new Date(end).toISOString();
  return waitedFor(newsletter, known).map(({ personId }) => ({
    ...{ personId, kind: 'newsletter', about, as: 'sent', dueAt: sentAt, notAfter },
  }));
}

/**
 * The reminders that officers asked for: at most one for each person and day, whatever number of newsletters it is about, within the
 * hours of a school day.
 */
export function wantedNudges(newsletters: readonly Newsletter[], known: Known): WantedMessage[] {
  const wanted = new Map<string, WantedMessage>();
  for (const newsletter of newsletters) {
    const { state, nudge } = newsletter;
    if (state !== 'sent' || nudge === undefined) continue;
    const notAfter = instantOf(`${nudge.day}T${nudgeHours.to}`);
    if (Date.parse(known.now) > Date.parse(notAfter)) continue;
    const opens = instantOf(`${nudge.day}T${nudgeHours.from}`);
    const dueAt = Date.parse(nudge.askedAt) > Date.parse(opens) ? nudge.askedAt : opens;
    for (const { personId } of waitedFor(newsletter, known)) {
      const key = `${personId} ${nudge.day}`;
      const before = wanted.get(key);
      if (before && Date.parse(before.dueAt) <= Date.parse(dueAt)) continue;
      const about = { personId, kind: 'newsletter-nudge', about: allNewsletters, as: nudge.day } as const;
      wanted.set(key, { ...about, dueAt, notAfter });
    }
  }
  return [...wanted.values()];
}
