import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import type { Action } from '../../../casework/actions/actionContent.ts';
import { addEntries } from '../../../casework/cases/addEntries.ts';
import { changeEntry } from '../../../casework/cases/changeEntry.ts';
import type { Entry } from '../../../casework/cases/entry.ts';
import { removeEntry, restoreEntry } from '../../../casework/cases/removeEntry.ts';
import { Problem } from '../../../problems/problem.ts';
import type { CyclePorts } from '../meeting/cyclePorts.ts';
import { findDiscussed } from './findDiscussed.ts';
import { writeMinutes } from './writeMinutes.ts';

type Place = {
  meetingId: string;
  pupilId: string;
  /** Made by whoever writes it. */
  id: string;
  /** Of the action that the person saw; 0: it is new. */
  version: number;
};
export type Agreeing = Place & { content: Omit<Action, 'meetingId'> };

/** What was agreed elsewhere, or for another pupil, is not in these minutes. */
async function requireInMinutes({ meetingId, pupilId, id }: Place, { entries }: CyclePorts): Promise<void> {
  for (const fresh of [false, true]) {
    const known = (await entries.byId('action', id, fresh))?.record;
    if (known?.pupilId === pupilId && known.content.meetingId === meetingId) return;
  }
  throw new Problem('not_found');
}

/**
 * Writes down an action for a pupil that was agreed in a meeting, or changes it.
 * @throws Problem not_allowed, not_found, being_removed, bad_request, changed_elsewhere
 */
export async function saveAction(person: Person, agreeing: Agreeing, ports: CyclePorts): Promise<Entry> {
  requireMay(person, 'tsm-meeting:minute');
  const { meetingId, pupilId, id, version } = agreeing;
  await findDiscussed({ person, operation: 'tsm-meeting:minute' }, agreeing, ports);
  const content = { ...agreeing.content, meetingId };
  return await writeMinutes(
    { person, meetingId },
    async () => {
      if (version > 0) {
        await requireInMinutes(agreeing, ports);
        return await changeEntry(person, { kind: 'action', id, version, content }, ports);
      }
      const [entry] = await addEntries(person, { pupilId, drafts: [{ kind: 'action', id, content }] }, ports);
      if (!entry) throw new Problem('not_found');
      return entry;
    },
    ports,
  );
}

/**
 * Takes an action out of the minutes, or brings it back.
 * @throws Problem not_allowed, not_found, being_removed, bad_request, changed_elsewhere
 */
export async function takeOutAction(
  person: Person,
  { removed, ...place }: Place & { removed: boolean },
  ports: CyclePorts,
): Promise<Entry> {
  requireMay(person, 'tsm-meeting:minute');
  await findDiscussed({ person, operation: 'tsm-meeting:minute' }, place, ports);
  await requireInMinutes(place, ports);
  const { meetingId, id, version } = place;
  const change = removed ? removeEntry : restoreEntry;
  return await writeMinutes(
    { person, meetingId },
    () => change(person, { kind: 'action', id, version }, ports),
    ports,
  );
}
