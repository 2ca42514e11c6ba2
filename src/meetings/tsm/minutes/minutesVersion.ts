import { createHash } from 'node:crypto';
import type { Entry } from '../../../casework/cases/entry.ts';
import { isOfKind } from '../../../casework/cases/standingEntries.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';

/** What was written in a meeting about the pupils of its school: discussions, and actions that stand. */
export function entriesOfMeeting(
  meeting: Pick<TsmMeeting, 'id' | 'schoolId'>,
  entries: readonly Entry[],
): { discussions: Entry<'discussion'>[]; actions: Entry<'action'>[] } {
  const standing = entries.filter(({ removed }) => !removed);
  return {
    discussions: standing
      .filter(isOfKind('discussion'))
      .filter(({ content }) => content.meetingId === meeting.id),
    actions: standing.filter(isOfKind('action')).filter(({ content }) => content.meetingId === meeting.id),
  };
}

/** With keys in one order: a server that wrote a meeting holds them in another order than one that has read it from the list. */
const inKeyOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Moves on with everything that somebody would agree to: to another version nobody has agreed. */
export function minutesVersion(meeting: TsmMeeting, entries: readonly Entry[]): string {
  const { discussions, actions } = entriesOfMeeting(meeting, entries);
  const written = [...discussions, ...actions]
    .map(({ kind, id, version }) => `${kind} ${id} ${version}`)
    .sort();
  const { summary, goodPractice, attendees, changed } = meeting;
  const parts = [changed.at, summary, goodPractice, attendees, meeting.actions, written];
  return createHash('sha256').update(JSON.stringify(parts, inKeyOrder)).digest('base64url').slice(0, 16);
}
