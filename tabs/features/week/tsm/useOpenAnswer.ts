import { useState } from 'react';
import type { TsmRequest } from '../../../app/apiTypes.ts';
import { useHasDraft } from '../../../parts/drafts/useDraft.ts';

export type OpenAnswer = 'agreed' | 'declined' | undefined;

/** Which answer is being written: one that a reload cut off is open again, as long as the request still takes it. */
export function useOpenAnswer({ id, state }: TsmRequest, isSchool: boolean) {
  const agreeing = useHasDraft(`tsm.${id}.agreed`);
  const declining = useHasDraft(`tsm.${id}.declined`);
  const canAgree = !isSchool && (state === 'asked' || state === 'agreed');
  const canDecline = !isSchool && state === 'asked';
  return useState<OpenAnswer>(
    agreeing && canAgree ? 'agreed' : declining && canDecline ? 'declined' : undefined,
  );
}
