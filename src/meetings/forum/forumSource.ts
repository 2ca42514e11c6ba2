import type { MessageSource } from '../messages/messageSource.ts';
import type { ForumPorts } from './forumPorts.ts';
import { wantedForForum } from './wantedForForum.ts';

/** That slides and notes are there, from memory. */
export function forumSource({
  forumPages,
  occurrences,
}: Pick<ForumPorts, 'forumPages' | 'occurrences'>): MessageSource {
  return async (now) => {
    const sent = (await forumPages.all()).filter(({ sentAt }) => sentAt !== undefined);
    const known = await Promise.all(
      sent.map(async (page) => ({ page, occurrence: (await occurrences.byId(page.id))?.record })),
    );
    return known.flatMap(({ page, occurrence }) => (occurrence ? wantedForForum(page, occurrence, now) : []));
  };
}
