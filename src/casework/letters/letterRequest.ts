import { Problem } from '../../problems/problem.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import type { Entry, EntryKind } from '../cases/entry.ts';
import type { LetterType } from '../council/councilSettings.ts';
import type { LegalStep } from '../legal/legalContent.ts';
import { emptyProfile, type Parent, type Profile } from '../profiles/profileContent.ts';
import type { Letter } from './letterContent.ts';

/** The letter that somebody wants. */
export type LetterDraft = Pick<Letter, 'typeId' | 'parentId'> & {
  aboutId?: string;
  /** Why a letter is made anew that was made before. */
  reason?: string;
  fill?: Readonly<Record<string, string>>;
};

/** A letter that can be made: to this parent, about this. */
export type LetterRequest = {
  type: LetterType;
  parent: Parent;
  profile: Profile;
  about?: Entry<'plan'> | Entry<'legal'>;
};

type Ports = Pick<CasePorts, 'entries' | 'settings'>;

const refuse = (words: string): never => {
  throw new Problem('bad_request', words);
};

const isFor = (step: LegalStep, parentId: string) =>
  'parentIds' in step
    ? step.parentIds.includes(parentId)
    : !('parentId' in step) || step.parentId === parentId;

/**
 * An entry of this pupil that has not been taken out. Another server may have written it a moment ago, so that the list itself is
 * asked before it is said to be nowhere: of what is another pupil's as of what does not exist.
 */
async function standing<K extends EntryKind>(
  place: { kind: K; id: string; pupilId: string },
  { entries }: Ports,
): Promise<Entry<K> | undefined> {
  const { kind, id, pupilId } = place;
  for (const fresh of [false, true]) {
    const record = (await entries.byId(kind, id, fresh))?.record;
    if (record?.pupilId === pupilId) return record.removed ? undefined : record;
  }
  return undefined;
}

async function aboutOf(
  type: LetterType,
  { aboutId: id = '', parentId }: LetterDraft,
  place: { pupilId: string; ports: Ports },
): Promise<LetterRequest['about']> {
  const { pupilId, ports } = place;
  if (type.for === 'pupil') return undefined;
  if (type.for === 'plan') {
    const plan = await standing({ kind: 'plan', id, pupilId }, ports);
    return plan ?? refuse('aboutId: This letter is about a plan. Choose the plan.');
  }
  const legal = await standing({ kind: 'legal', id, pupilId }, ports);
  if (legal?.content.step !== type.for)
    return refuse('aboutId: This letter is about a legal step of its own kind. Choose the step.');
  if (!isFor(legal.content, parentId))
    return refuse(
      'parentId: The legal step is not for this parent. Each letter is for one who is named in it.',
    );
  return legal;
}

/**
 * What a draft asks for, checked against the pupil's case and what the council has set.
 * @throws Problem bad_request: says which part of the draft, and why
 */
export async function letterRequest(
  pupilId: string,
  draft: LetterDraft,
  ports: Ports,
): Promise<LetterRequest> {
  const type =
    ports.settings().letters.find(({ id }) => id === draft.typeId) ??
    refuse('typeId: The council has no letter of this type any more. Reload the page.');
  const profile = (await standing({ kind: 'profile', id: pupilId, pupilId }, ports))?.content ?? emptyProfile;
  const parent =
    profile.parents.find(({ id }) => id === draft.parentId) ??
    refuse('parentId: This parent is not among the parents and carers of this pupil. Add them there first.');
  if (parent.leftOutBecause)
    return refuse(`parentId: This parent is left out of letters. The reason given: ${parent.leftOutBecause}`);
  const about = await aboutOf(type, draft, { pupilId, ports });
  return { type, parent, profile, ...(about && { about }) };
}
