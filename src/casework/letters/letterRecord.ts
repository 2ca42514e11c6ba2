import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import type { Entry } from '../cases/entry.ts';
import { firstVersion, stampOf } from '../cases/entryVersions.ts';
import type { FoundPupil } from '../cases/findPupil.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import type { Letter } from './letterContent.ts';
import { letterId } from './letterId.ts';
import type { LetterDraft, LetterRequest } from './letterRequest.ts';

/** A letter that a person asks for at an instant. */
export type WantedLetter = {
  person: Person;
  at: string;
  pupil: FoundPupil;
  request: LetterRequest;
  draft: LetterDraft;
};

/** Whether this is the letter that was asked for, whose answer did not arrive. */
function isRepeat({ history, content }: Entry<'letter'>, { person, at, draft }: WantedLetter): boolean {
  const [first] = history;
  const isTheirs = first?.version === 1 && first.byId === person.id;
  return isTheirs && first.reason === draft.reason && content.madeOn === dayOfInstant(at);
}

function nextEdition(wanted: WantedLetter, before: Entry<'letter'> | undefined): Entry<'letter'> {
  const { person, at, pupil, request, draft } = wanted;
  const { type, parent, about } = request;
  const { reason, fill } = draft;
  const content: Letter = {
    ...{ typeId: type.id, parentId: parent.id, to: parent.name, title: type.title },
    ...(about && { aboutId: about.id }),
    ...{ madeOn: dayOfInstant(at), edition: (before?.content.edition ?? 0) + 1 },
    ...(before && { replacesId: before.id }),
    ...(fill && Object.keys(fill).length > 0 && { filled: { ...fill } }),
  };
  const place = { id: pupil.id, schoolId: pupil.school.id };
  const draftOfIt = { kind: 'letter', id: letterId(pupil.id, content), content } as const;
  const entry = firstVersion(draftOfIt, place, stampOf(person, at)) as Entry<'letter'>;
  if (reason === undefined) return entry;
  return { ...entry, history: entry.history.map((change) => ({ ...change, reason })) };
}

/**
 * The record of the letter that is wanted: the one that was made before, or where there is none, or a reason for another, the
 * next edition. One that has not been filed yet is never passed over.
 * @throws Problem bad_request where the one before was taken out and no reason is given
 */
export function letterRecord(wanted: WantedLetter, before: Entry<'letter'> | undefined): Entry<'letter'> {
  const { reason } = wanted.draft;
  if (before && !before.removed) {
    const isUnfiled = before.content.file === undefined;
    if (isUnfiled || reason === undefined || isRepeat(before, wanted)) return before;
  }
  if (before && reason === undefined) {
    const words = 'reason: This letter was made and taken out. Bring it back, or say why it is made anew.';
    throw new Problem('bad_request', words);
  }
  return nextEdition(wanted, before);
}
