import { acknowledgementId, type Newsletter } from './newsletter.ts';
import type { AcknowledgePorts } from './newsletterPorts.ts';

const most = 5;
/** What is older nobody is reminded of. */
const ninetyDays = 90 * 24 * 60 * 60 * 1000;

/** The newsletters that a person is still to acknowledge, the newest first; at most five of the last ninety days. */
export async function openNewsletters(
  personId: string,
  { newsletters, acknowledgements, now }: AcknowledgePorts,
): Promise<readonly Newsletter[]> {
  const [all, done] = await Promise.all([newsletters.all(), acknowledgements.all()]);
  const acknowledged = new Set(done.map(({ id }) => id));
  const since = Date.parse(now()) - ninetyDays;
  return all
    .filter(({ state, sentAt = '' }) => state === 'sent' && Date.parse(sentAt) > since)
    .filter(({ id }) => !acknowledged.has(acknowledgementId(id, personId)))
    .sort((a, b) => ((a.sentAt ?? '') > (b.sentAt ?? '') ? -1 : 1))
    .slice(0, most);
}
