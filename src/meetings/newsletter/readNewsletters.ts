import { may, requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { newsletterFor } from './acknowledge.ts';
import { type HalfTerms, halfTermsAt } from './halfTerms.ts';
import { type Acknowledgement, acknowledgementId, type Newsletter } from './newsletter.ts';
import type { NewsletterPorts } from './newsletterPorts.ts';
import { nudgeDay } from './nudge.ts';
import { type Recipient, recipientsOf } from './recipients.ts';

export type SeenNewsletter = {
  newsletter: Newsletter;
  /** When this person acknowledged it: an instant. */
  acknowledgedAt?: string;
  /** How many of those it went to have acknowledged it; for officers. */
  count?: { acknowledged: number; recipients: number };
};

export type SeenNewsletters = { newsletters: readonly SeenNewsletter[]; halfTerms: HalfTerms };

/** Each of those it goes to now, and those who acknowledged it and have left since. */
export type ReadBy = Recipient & { acknowledgedAt?: string; left?: true };

export type NewsletterRecord = {
  readers: readonly ReadBy[];
  /** The day, ISO, on which people would be reminded who are reminded now; only of one that was sent. */
  nudgeDay?: string;
};

const newestFirst = (a: Newsletter, b: Newsletter) =>
  (a.sentAt ?? a.changed.at) > (b.sentAt ?? b.changed.at) ? -1 : 1;

function seenBy(
  person: Person,
  newsletter: Newsletter,
  acknowledgements: readonly Acknowledgement[],
): SeenNewsletter {
  const mine = acknowledgements.find(({ id }) => id === acknowledgementId(newsletter.id, person.id));
  return { newsletter, ...(mine && { acknowledgedAt: mine.at }) };
}

/** Everyone reads what was sent and stands; officers also drafts and what was withdrawn after it was sent. @throws Problem not_allowed */
export async function listNewsletters(person: Person, ports: NewsletterPorts): Promise<SeenNewsletters> {
  requireMay(person, 'newsletter:read');
  const [all, acknowledgements, calendar] = await Promise.all([
    ports.newsletters.all(),
    ports.acknowledgements.all(),
    ports.councilCalendar(),
  ]);
  const isOfficer = may(person, 'newsletter:write');
  const recipients = isOfficer ? await recipientsOf(ports) : [];
  const shown = all
    .filter(({ state, sentAt }) => state === 'sent' || (isOfficer && (state === 'draft' || sentAt)))
    .sort(newestFirst);
  const newsletters = shown.map((newsletter): SeenNewsletter => {
    const seen = seenBy(person, newsletter, acknowledgements);
    if (!isOfficer || newsletter.sentAt === undefined) return seen;
    const readers = readersOf(newsletter, recipients, acknowledgements).filter(({ left }) => !left);
    const acknowledged = readers.filter(({ acknowledgedAt }) => acknowledgedAt !== undefined).length;
    return { ...seen, count: { acknowledged, recipients: readers.length } };
  });
  return { newsletters, halfTerms: halfTermsAt(wallTimeOf(ports.now()).slice(0, 10), calendar) };
}

/** @throws Problem not_allowed, not_found */
export async function readNewsletter(
  person: Person,
  id: string,
  ports: NewsletterPorts,
): Promise<SeenNewsletter & { record?: NewsletterRecord }> {
  requireMay(person, 'newsletter:read');
  const newsletter = await newsletterFor(person, id, ports);
  const acknowledgements = await ports.acknowledgements.all();
  const seen = seenBy(person, newsletter, acknowledgements);
  if (!may(person, 'newsletter:write') || newsletter.sentAt === undefined) return seen;
  const readers = readersOf(newsletter, await recipientsOf(ports), acknowledgements);
  const calendar = newsletter.state === 'sent' ? await ports.councilCalendar() : undefined;
  const day = calendar && nudgeDay(newsletter, ports.now(), calendar);
  return { ...seen, record: { readers, ...(day !== undefined && { nudgeDay: day }) } };
}

function readersOf(
  { id }: Newsletter,
  recipients: readonly Recipient[],
  acknowledgements: readonly Acknowledgement[],
): readonly ReadBy[] {
  const of = new Map(
    acknowledgements.filter(({ newsletterId }) => newsletterId === id).map((one) => [one.personId, one]),
  );
  const now = recipients.map((recipient): ReadBy => {
    const one = of.get(recipient.personId);
    of.delete(recipient.personId);
    return { ...recipient, ...(one && { acknowledgedAt: one.at }) };
  });
  // An officer may acknowledge one, too: that is no school's.
  const left = [...of.values()]
    .filter(({ schoolIds }) => schoolIds.length > 0)
    .map(({ personId, personName, schoolIds, at }): ReadBy => {
      return { personId, personName, role: 'school', schoolIds, acknowledgedAt: at, left: true };
    });
  return [...now, ...left];
}
