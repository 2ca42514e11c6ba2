/** Dates beside those that can be booked: by id, which begins with that of their series. */
export const dates = {
  /** Its one place is held by an officer, and schools wait. */
  full: 'drop-in-2026-12-17',
  /** The same, and nobody waits. */
  crowded: 'drop-in-2027-01-07',
  /** Of a published series. */
  weekly: 'weekly-2027-01-14',
  comingForum: 'forum-2026-12-09',
  pastForum: 'forum-2026-11-18',
} as const;

export const threadOf = (id: string) => `19:meeting_${id}@thread.v2`;
export const joinUrlOf = (id: string) =>
  `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(threadOf(id))}/0`;
