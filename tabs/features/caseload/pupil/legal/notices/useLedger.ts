import { useQuery } from '@tanstack/react-query';
import { useApp } from '../../../../../app/AppContext.ts';
import { bodyOf } from '../../../../../app/apiClient.ts';
import type { CaseFile } from '../../../../../app/apiTypes.ts';
import { fingerprintOf } from '../fingerprint.ts';

/** The penalty notices about a pupil, by parent. */
export function useLedger(file: CaseFile) {
  const { api } = useApp();
  const pupilId = file.pupil.id;
  return useQuery({
    queryKey: ['ledger', pupilId, fingerprintOf(file)],
    staleTime: 0,
    queryFn: () => bodyOf(api['penalty-notices'].$get({ query: { pupilId } })),
  });
}
