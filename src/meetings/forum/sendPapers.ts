import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { Problem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import { asSeen } from '../../records/recordVersion.ts';
import { isOver } from '../places.ts';
import type { ForumPage } from './forumPage.ts';
import type { ForumPorts } from './forumPorts.ts';
import { knownForum } from './knownForum.ts';

/**
 * Tells those who came, and those who could not, that slides and notes are there. It happens once: pressed again, or by two people,
 * it is what it was.
 * @throws Problem not_allowed, not_found, bad_request, changed_elsewhere: the page is not the one that was seen
 */
export async function sendPapers(
  person: Person,
  { occurrenceId, version }: { occurrenceId: string; version: string },
  ports: Pick<ForumPorts, 'occurrences' | 'forumPages' | 'now'>,
): Promise<ForumPage> {
  requireMay(person, 'forum-page:edit');
  const occurrence = await knownForum(occurrenceId, ports);
  const now = ports.now();
  if (occurrence.cancelled)
    throw new Problem('bad_request', 'This forum was cancelled: there is nothing to send.');
  if (!isOver(occurrence, wallTimeOf(now)))
    throw new Problem('bad_request', 'Slides and notes can be sent once the forum is over.');
  const known = (await ports.forumPages.byId(occurrenceId))?.record;
  if (known?.sentAt !== undefined) return known;
  return await changeRecord(ports.forumPages, occurrenceId, (held) => {
    if (held?.sentAt !== undefined) return held;
    const seen = asSeen(held, version);
    if (seen.slides.length === 0 && seen.notes === '')
      throw new Problem('bad_request', 'Add slides or notes first, and save them.');
    return { ...seen, sentAt: now };
  });
}
