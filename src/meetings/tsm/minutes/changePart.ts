import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { isSame } from '../../../casework/cases/fieldChanges.ts';
import { dayOfInstant } from '../../../casework/cases/ruleContext.ts';
import { Problem } from '../../../problems/problem.ts';
import { changedBy } from '../../../records/recordVersion.ts';
import type { CyclePorts } from '../meeting/cyclePorts.ts';
import { findMeeting } from '../meeting/findMeeting.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import { changeMinutes } from './writeMinutes.ts';

type SchoolAction = TsmMeeting['actions'][number];

/** What of the minutes is about the whole school, as the person saw it and as they leave it. Absent: there was, or is, nothing. */
export type PartChange =
  | { part: 'summary' | 'goodPractice'; before?: string | undefined; after?: string | undefined }
  | { part: 'action'; id: string; before?: SchoolAction | undefined; after?: SchoolAction | undefined };

const mostActions = 40;

function partOf(meeting: TsmMeeting, change: PartChange): unknown {
  if (change.part === 'action') return meeting.actions.find(({ id }) => id === change.id);
  return meeting[change.part] || undefined;
}

function withPart(meeting: TsmMeeting, change: PartChange): TsmMeeting {
  if (change.part !== 'action') {
    const { [change.part]: _, ...rest } = meeting;
    return { ...rest, ...(change.after && { [change.part]: change.after }) } as TsmMeeting;
  }
  const { id, after } = change;
  const others = meeting.actions.filter((action) => action.id !== id);
  if (!after) return { ...meeting, actions: others };
  const isKnown = others.length < meeting.actions.length;
  if (others.length >= mostActions)
    throw new Problem(
      'bad_request',
      `These minutes hold ${mostActions} actions, as many as they can. Take one out before you add another.`,
    );
  const actions = isKnown
    ? meeting.actions.map((action) => (action.id === id ? { ...after, id } : action))
    : [...meeting.actions, { ...after, id }];
  return { ...meeting, actions };
}

/** Whether it says only what became of an action: that it is done or not, and a note. */
function isProgress(change: PartChange): boolean {
  if (change.part !== 'action' || !change.before || !change.after) return false;
  const { doneOn: _, note: __, ...before } = change.before;
  const { doneOn: ___, note: ____, ...after } = change.after;
  return isSame(before, after);
}

function requireDone(change: PartChange, today: string): void {
  const doneOn = change.part === 'action' ? change.after?.doneOn : undefined;
  if (doneOn !== undefined && doneOn > today)
    throw new Problem('bad_request', 'doneOn: Something is done today or earlier.');
}

/**
 * Changes the summary, what is good practice, or an action for the whole school. Somebody else may write in another part at the same
 * time: only who changed the same part meanwhile is in the way. What became of an action is said after both sides have agreed too.
 * @throws Problem not_allowed, not_found, bad_request, changed_elsewhere
 */
export async function changePart(
  person: Person,
  { meetingId, change }: { meetingId: string; change: PartChange },
  ports: CyclePorts,
): Promise<TsmMeeting> {
  requireMay(person, 'tsm-meeting:minute');
  const { id } = await findMeeting({ person, operation: 'tsm-meeting:minute' }, meetingId, ports);
  requireDone(change, dayOfInstant(ports.now()));
  return await changeMinutes(
    { person, meetingId: id, goesOn: isProgress(change) },
    (meeting) => {
      const there = partOf(meeting, change);
      if (isSame(there, change.after || undefined)) return meeting;
      if (!isSame(there, change.before || undefined)) throw changedBy(meeting.changed);
      return withPart(meeting, change);
    },
    ports,
  );
}
