import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { addEntries } from '../../../casework/cases/addEntries.ts';
import { changeEntry } from '../../../casework/cases/changeEntry.ts';
import type { Entry } from '../../../casework/cases/entry.ts';
import { isSame } from '../../../casework/cases/fieldChanges.ts';
import type { FoundPupil } from '../../../casework/cases/findPupil.ts';
import type { Discussion } from '../../../casework/discussions/discussionContent.ts';
import { Problem } from '../../../problems/problem.ts';
import type { CyclePorts } from '../meeting/cyclePorts.ts';
import { dayOf } from '../meeting/findMeeting.ts';
import { discussionId } from './discussionId.ts';
import { findDiscussed } from './findDiscussed.ts';
import { writeMinutes } from './writeMinutes.ts';

export type Saying = {
  meetingId: string;
  pupilId: string;
  /** Of the entry that the person saw; 0: nothing had been written yet. */
  version: number;
  said: Pick<Discussion, 'discussed' | 'approach' | 'lead'>;
};

/** Attendance as it stands while the pupil is discussed. */
const figuresOf = ({ row }: FoundPupil): Pick<Discussion, 'figures'> =>
  row
    ? {
        figures: {
          asAt: row.asAt,
          possible: row.figures.possible,
          attended: row.figures.attended,
          unauthorised: row.figures.unauthorised,
        },
      }
    : {};

/** What is not said any more is left out. */
function saidAgain(known: Partial<Discussion> | undefined, said: Saying['said']) {
  const { approach: _, lead: __, ...rest } = known ?? {};
  return { ...rest, ...said };
}

/**
 * Writes down what is said of a pupil in a meeting, or changes it from the version that the person saw.
 * @throws Problem not_allowed, not_found, being_removed, bad_request, changed_elsewhere
 */
export async function saveDiscussion(person: Person, saying: Saying, ports: CyclePorts): Promise<Entry> {
  requireMay(person, 'tsm-meeting:minute');
  const { meetingId, pupilId, version, said } = saying;
  const { meeting, pupil } = await findDiscussed({ person, operation: 'tsm-meeting:minute' }, saying, ports);
  const id = discussionId(meetingId, pupilId);
  const day = dayOf(meeting);
  const standing = (await ports.entries.byId('discussion', id, true))?.record;
  // The same saved once more changes nothing, and takes no agreement back.
  if (standing?.version === version && isSame(standing.content, saidAgain(standing.content, said)))
    return standing;
  return await writeMinutes(
    { person, meetingId },
    async () => {
      if (day === undefined) throw new Problem('bad_request');
      if (version > 0) {
        const known = (await ports.entries.byId('discussion', id))?.record.content;
        const content = { ...saidAgain(known, said), meetingId, on: day };
        return await changeEntry(
          person,
          { kind: 'discussion', id, version, content, inMeeting: meetingId },
          ports,
        );
      }
      const content = { ...said, ...figuresOf(pupil), meetingId, on: day };
      const drafts = [{ kind: 'discussion' as const, id, content }];
      const [entry] = await addEntries(person, { pupilId, drafts, inMeeting: meetingId }, ports);
      if (!entry) throw new Problem('not_found');
      return entry;
    },
    ports,
  );
}
