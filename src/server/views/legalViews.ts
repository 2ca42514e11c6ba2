import type { z } from '@hono/zod-openapi';
import type { NoticeList } from '../../casework/legal/listNotices.ts';
import type { Readiness } from '../../casework/legal/readiness/readiness.ts';
import type { ledger, noticeOfLedger, readiness } from '../contract/legal.ts';

export const readinessView = ({ items, ...rest }: Readiness): z.infer<typeof readiness> => ({
  ...rest,
  items: items.map(({ evidence, ...item }) => ({ ...item, evidence: [...evidence] })),
});

function noticeView(one: NoticeList['notices'][number]): z.infer<typeof noticeOfLedger> {
  const { entryId, pupil, schoolName, parent, notice, state, number, terms } = one;
  const { path, requestedOn, issuedOn, receivedOn, paid } = notice;
  return {
    entryId,
    pupil: { id: pupil.id, name: `${pupil.forename} ${pupil.surname}`.trim() },
    school: { id: pupil.schoolId, name: schoolName },
    ...{ parent, path, state, requestedOn, number },
    ...(issuedOn !== undefined && { issuedOn }),
    ...(receivedOn !== undefined && { receivedOn }),
    ...(paid && { paid }),
    ...terms,
  };
}

export const ledgerView = ({ notices, next, ...rest }: NoticeList): z.infer<typeof ledger> => ({
  ...rest,
  notices: notices.map(noticeView),
  next: [...next],
});
