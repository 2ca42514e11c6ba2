import type { CasePorts } from '../cases/casePorts.ts';
import type { EntryKind } from '../cases/entry.ts';
import type { FoundPupil } from '../cases/findPupil.ts';
import { childOf } from './childOf.ts';

type Write = { kinds: readonly EntryKind[]; pupil: FoundPupil };

/**
 * Legal steps of one child are written one after the other by this server: whether a notice is the third is asked of those that are
 * there, and two officers who write at the same moment would both hear that there is room. Two servers do not wait for each other:
 * then the ledger shows the third notice as one that cannot be.
 */
export async function inLegalTurn<T>(
  { kinds, pupil }: Write,
  { inTurn }: Pick<CasePorts, 'inTurn'>,
  work: () => Promise<T>,
): Promise<T> {
  if (!kinds.includes('legal')) return await work();
  const { id, upn } = childOf(pupil);
  return await inTurn(`legal steps ${upn || id}`, work);
}
