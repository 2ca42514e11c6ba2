import { may } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { ukDay, ukTime } from '../../../calendar/ukDate.ts';
import { Problem } from '../../../problems/problem.ts';
import { changedBy, versionOf } from '../../../records/recordVersion.ts';
import type { MeetingState, TsmMeeting } from '../meeting/tsmMeeting.ts';
import { canMove } from '../meeting/tsmMeetingMoves.ts';

export const stateWords: Readonly<Record<MeetingState, string>> = {
  offered: 'waiting for the school to pick a time',
  booked: 'booked',
  held: 'held',
  agreed: 'held, with its minutes agreed',
  cancelled: 'cancelled',
  'no-show': 'marked as not attended',
};

/** 'Thursday 3 December 2026 at 10am'. */
export const whenWords = (startsAt: string): string => `${ukDay(startsAt)} at ${ukTime(startsAt)}`;

/** Of a school that is not theirs a person learns nothing, not even that there is a meeting. */
export function requireSeen(person: Person, meeting: TsmMeeting): void {
  if (!may(person, 'tsm-meeting:read', meeting.schoolId)) throw new Problem('not_found');
}

/** @throws Problem changed_elsewhere where somebody changed the meeting since this version was seen */
export function requireVersion(meeting: TsmMeeting, version: string): void {
  if (versionOf(meeting) !== version) throw changedBy(meeting.changed);
}

/** @throws Problem bad_request where the meeting cannot go there */
export function requireMove({ state, startsAt }: TsmMeeting, to: MeetingState): void {
  if (canMove(state, to)) return;
  const when = state === 'booked' && startsAt ? ` for ${whenWords(startsAt)}` : '';
  throw new Problem('bad_request', `This meeting is ${stateWords[state]}${when}: that cannot be done now.`);
}

type Done = { person: Person; at: string; state: MeetingState; reason?: string | undefined };

/** The meeting with one more step, in the state that it leads to. Without keys that hold nothing, as the list gives it back. */
export function stepped(meeting: TsmMeeting, { person, at, state, reason }: Done): TsmMeeting {
  const step = { at, by: person.name, byId: person.id, state, ...(reason ? { reason } : {}) };
  return { ...meeting, state, steps: [...meeting.steps, step], changed: { by: person.name, at } };
}
