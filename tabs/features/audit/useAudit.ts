import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { auditActs } from '../../../src/casework/audit/auditEntry.ts';
import { useApp } from '../../app/AppContext.ts';
import { bodyOf } from '../../app/apiClient.ts';
import { type AuditSearch, dateFault } from './auditQuery.ts';

/** What the audit holds. It is asked anew each time: it grows while people work. */
export function useAudit(search: AuditSearch) {
  const { api } = useApp();
  const { from, to, personId, pupilId, schoolId } = search;
  const act = auditActs.find((one) => one === search.act);
  return useQuery({
    queryKey: ['audit', search],
    enabled: dateFault(search) === undefined,
    staleTime: 0,
    placeholderData: keepPreviousData,
    queryFn: () =>
      bodyOf(
        api.audit.$get({
          query: {
            from,
            to,
            ...(personId && { personId }),
            ...(pupilId && { pupilId }),
            ...(schoolId && { schoolId }),
            ...(act && { act }),
          },
        }),
      ),
  });
}
