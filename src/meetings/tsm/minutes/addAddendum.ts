import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { changeEntry } from '../../../casework/cases/changeEntry.ts';
import { dayOfInstant } from '../../../casework/cases/ruleContext.ts';
import { Problem } from '../../../problems/problem.ts';
import { changeMeeting } from '../meeting/changeMeeting.ts';
import type { CyclePorts } from '../meeting/cyclePorts.ts';
import { findMeeting } from '../meeting/findMeeting.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import { discussionId } from './discussionId.ts';
import { findDiscussed } from './findDiscussed.ts';

export type Adding = {
  meetingId: string;
  /** What is about a pupil stands with the pupil, and nowhere else. */
  pupilId?: string | undefined;
  text: string;
};

function requireAgreed({ state }: TsmMeeting): void {
  if (state !== 'agreed')
    throw new Problem('bad_request', 'These minutes are not agreed by both sides yet: change them instead.');
}

async function addToPupil(
  person: Person,
  { meetingId, pupilId, text }: Adding & { pupilId: string },
  ports: CyclePorts,
): Promise<void> {
  const { meeting } = await findDiscussed(
    { person, operation: 'tsm-meeting:minute' },
    { meetingId, pupilId },
    ports,
  );
  requireAgreed(meeting);
  const id = discussionId(meetingId, pupilId);
  const entry = (await ports.entries.byId('discussion', id, true))?.record;
  if (!entry) throw new Problem('not_found');
  const { addenda = [] } = entry.content;
  const last = addenda.at(-1);
  if (last?.by === person.name && last.text === text) return;
  const added = { on: dayOfInstant(ports.now()), by: person.name, text };
  const content = { ...entry.content, addenda: [...addenda, added] };
  await changeEntry(
    person,
    { kind: 'discussion', id, version: entry.version, content, inMeeting: meetingId },
    ports,
  );
}

/**
 * Adds a dated note to minutes that both sides have agreed. The same by the same person once more is the same note.
 * @throws Problem not_allowed, not_found, being_removed, bad_request, changed_elsewhere
 */
export async function addAddendum(person: Person, adding: Adding, ports: CyclePorts): Promise<void> {
  requireMay(person, 'tsm-meeting:minute');
  const { meetingId, pupilId, text } = adding;
  if (pupilId !== undefined) return await addToPupil(person, { ...adding, pupilId }, ports);
  const { id } = await findMeeting({ person, operation: 'tsm-meeting:minute' }, meetingId, ports);
  const at = ports.now();
  await changeMeeting(ports.tsmMeetings, id, (meeting) => {
    requireAgreed(meeting);
    const last = meeting.addenda.at(-1);
    if (last?.byId === person.id && last.text === text) return meeting;
    if (meeting.addenda.length >= 40)
      throw new Problem('bad_request', 'These minutes hold as many notes as they can.');
    return { ...meeting, addenda: [...meeting.addenda, { at, by: person.name, byId: person.id, text }] };
  });
}
