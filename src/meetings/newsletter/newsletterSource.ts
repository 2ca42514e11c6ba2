import type { MessageSource } from '../messages/messageSource.ts';
import type { NewsletterPorts } from './newsletterPorts.ts';
import { recipientsOf } from './recipients.ts';
import { wantedForNewsletter, wantedNudges } from './wantedForNewsletter.ts';

/** Newsletters, and the reminders of them that officers asked for, from memory. */
export function newsletterSource(ports: NewsletterPorts): MessageSource {
  return async (now) => {
    const sent = (await ports.newsletters.all()).filter(({ state }) => state === 'sent');
    if (sent.length === 0) return [];
    const [recipients, acknowledgements] = await Promise.all([
      recipientsOf(ports),
      ports.acknowledgements.all(),
    ]);
    const known = { recipients, acknowledgements, now };
    return [...sent.flatMap((one) => wantedForNewsletter(one, known)), ...wantedNudges(sent, known)];
  };
}
