import type { Parent, Profile } from '../profiles/profileContent.ts';
import type { CasePorts } from './casePorts.ts';
import type { Draft, EntryKind } from './entry.ts';
import type { Fault } from './fault.ts';
import {
  type ParentReference,
  parentsMissed,
  parentsNamedIn,
  type Reference,
  referencesOf,
} from './references.ts';

type Ports = Pick<CasePorts, 'entries'>;

/** What is written together about a pupil, and what the entry said before where it is changed. */
export type Writing = { pupilId: string; together: readonly Draft[]; before?: Draft };

/**
 * Whether it is there and about this pupil. What is another pupil's takes the same path as what does not exist: this server's
 * memory may be behind, so that the list itself is asked in both cases.
 */
async function isOfPupil({ kind, id }: Reference, { pupilId, together }: Writing, { entries }: Ports) {
  if (together.some((one) => one.kind === kind && one.id === id)) return true;
  const known = await entries.byId<EntryKind>(kind, id);
  if (known?.record.pupilId === pupilId) return true;
  return (await entries.byId<EntryKind>(kind, id, true))?.record.pupilId === pupilId;
}

function profileIn(together: readonly Draft[]): Profile | undefined {
  for (const { kind, content } of together) if (kind === 'profile') return content;
  return undefined;
}

async function parentIsKnown(parentId: string, { pupilId, together }: Writing, { entries }: Ports) {
  const hasParent = (profile: { parents: readonly Parent[] } | undefined) =>
    profile?.parents.some(({ id }) => id === parentId) ?? false;
  if (hasParent(profileIn(together))) return true;
  if (hasParent((await entries.byId('profile', pupilId))?.record.content)) return true;
  return hasParent((await entries.byId('profile', pupilId, true))?.record.content);
}

const isNew = <R extends Reference | ParentReference>(before: readonly R[], one: R) =>
  !before.some((each) => JSON.stringify(each) === JSON.stringify(one));

/** What an entry names that is not this pupil's. What it named before it may go on naming. */
export async function referenceFaults(draft: Draft, writing: Writing, ports: Ports): Promise<Fault[]> {
  const { before, pupilId } = writing;
  const faults: Fault[] = [];
  const others = {
    ...writing,
    together: writing.together.filter((one) => one.id !== draft.id || one.kind !== draft.kind),
  };
  const [references, parents] = [before ? referencesOf(before) : [], before ? parentsNamedIn(before) : []];
  for (const reference of referencesOf(draft).filter((one) => isNew(references, one)))
    if (!(await isOfPupil(reference, others, ports)))
      faults.push({ field: reference.field, words: 'This is not there any more. Choose again.' });
  for (const { field, parentId } of parentsNamedIn(draft).filter((one) => isNew(parents, one)))
    if (!(await parentIsKnown(parentId, others, ports)))
      faults.push({ field, words: 'This is not one of the pupil’s parents. Add them to the family first.' });
  if (draft.kind === 'profile' && parentsMissed(draft.content, ports.entries.ofPupil(pupilId)).length > 0)
    faults.push({
      field: 'parents',
      words:
        'A parent is named in a legal step or a letter and cannot go. Say instead why they are left out of letters.',
    });
  return faults;
}
