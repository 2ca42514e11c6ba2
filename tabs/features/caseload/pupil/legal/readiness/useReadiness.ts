import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useApp } from '../../../../../app/AppContext.ts';
import { bodyOf } from '../../../../../app/apiClient.ts';
import type { CaseFile, Readiness } from '../../../../../app/apiTypes.ts';
import { fingerprintOf } from '../fingerprint.ts';

type Asked = { step: Readiness['step']; parentId?: string | undefined };

/** What a step wants and what the case holds of it, anew whenever the case changes. */
export function useReadiness(file: CaseFile, { step, parentId }: Asked, enabled = true) {
  const { api } = useApp();
  const pupilId = file.pupil.id;
  return useQuery({
    queryKey: ['readiness', pupilId, step, parentId, fingerprintOf(file)],
    enabled,
    staleTime: 0,
    // The answers that a person is giving stay where they are while another parent is looked at.
    placeholderData: keepPreviousData,
    queryFn: () =>
      bodyOf(
        api.pupils[':pupilId'].readiness.$get({
          param: { pupilId },
          query: { step, ...(parentId && { parentId }) },
        }),
      ),
  });
}
