import { may } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import type { Entry } from '../cases/entry.ts';
import { changedAt } from '../cases/entryVersions.ts';
import type { PupilCase } from '../cases/pupilCase.ts';
import type { Parent } from '../profiles/profileContent.ts';
import { noticeHolder } from './noticeHolder.ts';
import type { PenaltyNotice } from './noticeState.ts';

/** A penalty notice with whom it is about and whom it is to. */
export type KnownNotice = {
  entryId: string;
  pupil: PupilCase;
  parent: { id: string; name: string };
  /** The same for one parent and child, whichever school wrote it down: see noticeHolder.ts. */
  holder: string;
  notice: PenaltyNotice;
  /** When it was last changed: an ISO instant. */
  changedAt: string;
};

type Ports = Pick<CasePorts, 'cases' | 'entries'>;

/** Of a pupil's profile; none where nothing was written down. */
export function parentsOf(pupilId: string, { entries }: Pick<CasePorts, 'entries'>): readonly Parent[] {
  const profile = entries
    .ofPupil(pupilId)
    .find((entry): entry is Entry<'profile'> => entry.kind === 'profile' && !entry.removed);
  return profile?.content.parents ?? [];
}

const gone = 'A parent who is not on the profile any more';

function noticesOf(pupil: PupilCase, ports: Ports): KnownNotice[] {
  const parents = parentsOf(pupil.id, ports);
  return ports.entries.ofPupil(pupil.id).flatMap((entry): KnownNotice[] => {
    if (entry.kind !== 'legal' || entry.removed || entry.content.step !== 'penalty-notice') return [];
    const { parentId } = entry.content;
    return [
      {
        entryId: entry.id,
        pupil,
        parent: { id: parentId, name: parents.find(({ id }) => id === parentId)?.name ?? gone },
        holder: noticeHolder(pupil, parentId, parents),
        notice: entry.content,
        changedAt: changedAt(entry),
      },
    ];
  });
}

const mayList = (person: Person) => (pupil: PupilCase) => may(person, 'notices:list', pupil.schoolId);

/**
 * Every notice that is written down at the schools that this person may see. From memory. What is counted over them, as which is
 * the first, holds for these schools alone, and whoever does not see every school is told so: nothing that one school writes down
 * moves anything that another is told.
 */
export async function noticesKnownTo(person: Person, ports: Ports): Promise<readonly KnownNotice[]> {
  const withNotice = new Set(
    ports.entries
      .all()
      .flatMap(({ kind, removed, pupilId }) => (kind === 'legal' && !removed ? [pupilId] : [])),
  );
  const cases = await ports.cases.all();
  return cases
    .filter(({ id }) => withNotice.has(id))
    .filter(mayList(person))
    .flatMap((pupil) => noticesOf(pupil, ports));
}

/** Those about one child: at this school, and at others that this person may see. A UPN goes with a child from school to school. */
export async function noticesOfChild(
  person: Person,
  { id, upn }: { id: string; upn: string },
  ports: Ports,
): Promise<readonly KnownNotice[]> {
  const cases = await ports.cases.all();
  return cases
    .filter((pupil) => pupil.id === id || (upn !== '' && pupil.upn === upn))
    .filter(mayList(person))
    .flatMap((pupil) => noticesOf(pupil, ports));
}
