import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import { changedBy, versionOf } from '../../records/recordVersion.ts';
import type { Newsletter } from './newsletter.ts';
import type { NewsletterContent } from './newsletterContent.ts';
import type { AcknowledgePorts } from './newsletterPorts.ts';

/** `version` is the one that was seen, 'new' for one that the tab has just made an id for. */
export type NewsletterChange = { id: string; version: string; content: NewsletterContent };

const contentOf = ({ halfTerm, title, text, links }: NewsletterContent | Newsletter) =>
  JSON.stringify([halfTerm, title, text, links.map(({ id, title: of, url }) => [id, of, url])]);

/**
 * Writes a draft, or brings back one that was taken out. What has been sent stays as people have read it.
 * @throws Problem not_allowed, bad_request, changed_elsewhere with who and when
 */
export async function keepNewsletter(
  person: Person,
  { id, version, content }: NewsletterChange,
  { newsletters, now }: Pick<AcknowledgePorts, 'newsletters' | 'now'>,
): Promise<Newsletter> {
  requireMay(person, 'newsletter:write');
  const changed = { by: person.name, at: now() };
  const known = (await newsletters.byId(id))?.record;
  const isAsKept = known?.state === 'draft' && contentOf(known) === contentOf(content);
  // The same sent again, after an answer that was lost, is the same.
  if (isAsKept && [versionOf(known), 'new'].includes(version)) return known;
  return await changeRecord<Newsletter>(newsletters, id, (held) => {
    if (held?.sentAt !== undefined)
      throw new Problem('bad_request', 'This newsletter was sent. Withdraw it, and write another.');
    if ((held ? versionOf(held) : 'new') !== version) throw changedBy(held?.changed);
    return { ...held, id, ...content, state: 'draft', changed };
  });
}
