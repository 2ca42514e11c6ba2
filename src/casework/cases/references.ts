import type { LegalStep } from '../legal/legalContent.ts';
import type { Profile } from '../profiles/profileContent.ts';
import type { Draft, Entry, EntryKind } from './entry.ts';

/** An entry that another names in a field. */
export type Reference = { field: string; kind: EntryKind; id: string };
/** A parent whom an entry names in a field. */
export type ParentReference = { field: string; parentId: string };

const named = (field: string, kind: EntryKind, id: string | undefined): Reference[] =>
  id === undefined ? [] : [{ field, kind, id }];

/** The entries that this one goes on from or belongs to. They have to be about the same pupil. */
export function referencesOf({ kind, content }: Draft): Reference[] {
  switch (kind) {
    case 'plan':
      return named('previousPlanId', 'plan', content.previousPlanId);
    case 'action':
      return [
        ...named('planId', 'plan', content.planId),
        ...named('legalId', 'legal', content.legalId),
        ...named('carriedFrom', 'action', content.carriedFrom),
      ];
    case 'legal':
      if (content.step === 'penalty-notice') return named('improvementId', 'legal', content.improvementId);
      if (content.step === 'prosecution') return named('penaltyNoticeId', 'legal', content.penaltyNoticeId);
      return [];
    default:
      return [];
  }
}

function parentsOfStep(step: LegalStep): ParentReference[] {
  if ('parentIds' in step) return step.parentIds.map((parentId) => ({ field: 'parentIds', parentId }));
  return 'parentId' in step ? [{ field: 'parentId', parentId: step.parentId }] : [];
}

/** The parents whom an entry is for or about. They have to be the pupil's. */
export function parentsNamedIn({ kind, content }: Draft): ParentReference[] {
  if (kind === 'legal') return parentsOfStep(content);
  if (kind === 'letter') return [{ field: 'parentId', parentId: content.parentId }];
  if (kind === 'contact' && content.parentId !== undefined)
    return [{ field: 'parentId', parentId: content.parentId }];
  return [];
}

/** The parents whom a profile would no longer have though a legal step or a letter names them. */
export function parentsMissed(profile: Profile, entries: readonly Entry[]): string[] {
  const kept = new Set(profile.parents.map(({ id }) => id));
  const wanted = entries
    .filter(({ kind, removed }) => !removed && (kind === 'legal' || kind === 'letter'))
    .flatMap((entry) => parentsNamedIn(entry).map(({ parentId }) => parentId));
  return [...new Set(wanted)].filter((parentId) => !kept.has(parentId));
}
