import type { WantedMessage } from '../messages/message.ts';
import type { Occurrence } from '../occurrence.ts';
import type { ForumPage } from './forumPage.ts';

/** So long after it was sent somebody still hears of it, for instance because the bot could not be reached. */
const fortnight = 14 * 24 * 60 * 60 * 1000;

/**
 * Who is to hear that slides and notes are there: everyone who holds a place, came or not, and who waited for one. Whoever holds
 * several places hears once.
 */
export function wantedForForum(page: ForumPage, occurrence: Occurrence, now: string): WantedMessage[] {
  const { sentAt } = page;
  if (sentAt === undefined || occurrence.cancelled) return [];
  const end = Date.parse(sentAt) + fortnight;
  if (Date.parse(now) > end) return [];
  const notAfter = new Date(end).toISOString();
  const holders = new Map(
    [...occurrence.waiting, ...occurrence.places].map(({ personId, placeId }) => [personId, placeId]),
  );
  return [...holders].map(([personId, placeId]) => ({
    ...{ personId, kind: 'papers', about: occurrence.id, placeId, as: 'sent', dueAt: sentAt, notAfter },
  }));
}
