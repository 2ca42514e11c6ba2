import { colleagueFaults } from '../../../src/meetings/occurrences/colleague.ts';
import type { Me, Occurrence, PlaceRequest } from '../../app/apiTypes.ts';
import { canComeAlone, schoolsWithoutPlace } from './occurrenceWords.ts';
import type { PlaceDraft } from './placeDraft.ts';

/** Stands in the list of schools for a place without one. */
export const noSchool = 'none';

export type SchoolOptions = readonly { value: string; label: string }[];
export type DraftFaults = { topic?: string; schoolId?: string; name?: string; email?: string };

/** Whom a place can be for, leaving out schools that hold one already. */
export function schoolOptions(occurrence: Occurrence, me: Pick<Me, 'role' | 'schools'>): SchoolOptions {
  const schools = schoolsWithoutPlace(occurrence, me).map(({ id, name }) => ({ value: id, label: name }));
  return canComeAlone(occurrence, me)
    ? [{ value: noSchool, label: 'Only me, no school' }, ...schools]
    : schools;
}

/** The request that a form makes, or what is missing in it. With one option there is nothing to choose. */
export function checkDraft(
  draft: PlaceDraft,
  options: SchoolOptions,
): { request: PlaceRequest } | { faults: DraftFaults } {
  const chosen =
    options.length === 1 ? options[0]?.value : options.find(({ value }) => value === draft.schoolId)?.value;
  const colleague = { name: draft.colleagueName.trim(), email: draft.colleagueEmail.trim() };
  const faults: DraftFaults = {
    ...(draft.topic === '' && { topic: 'Choose what you would like to talk about.' }),
    ...(chosen === undefined && { schoolId: 'Choose who the place is for.' }),
    ...colleagueFaults(colleague),
  };
  if (draft.topic === '' || chosen === undefined || Object.keys(faults).length > 0) return { faults };
  const question = draft.question.trim();
  return {
    request: {
      topic: draft.topic,
      ...(question !== '' && { question }),
      ...(chosen !== noSchool && { schoolId: chosen }),
      ...(colleague.name !== '' && { colleague }),
    },
  };
}

/** The request that takes a place again as it was. */
export function requestOf({
  topic,
  question,
  schoolId,
  colleague,
}: Occurrence['mine'][number]): PlaceRequest {
  return {
    topic,
    ...(question !== undefined && { question }),
    ...(schoolId !== undefined && { schoolId }),
    ...(colleague && { colleague }),
  };
}
