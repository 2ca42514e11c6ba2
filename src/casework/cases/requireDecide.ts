import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { decidesForCouncil } from '../legal/decidesForCouncil.ts';
import type { LegalStep } from '../legal/legalContent.ts';
import type { Draft } from './entry.ts';

const stepOf = (draft: Draft | undefined): LegalStep | undefined =>
  draft?.kind === 'legal' ? draft.content : undefined;

/**
 * Asks whether this person may decide for the council, where a change from one content to another wants that.
 * @throws Problem not_allowed, not_found
 */
export function requireDecide(
  person: Person,
  { before, after }: { before?: Draft | undefined; after?: Draft | undefined },
  schoolId: string,
): void {
  if (decidesForCouncil(stepOf(before), stepOf(after))) requireMay(person, 'legal:decide', schoolId);
}
