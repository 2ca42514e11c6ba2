import type { z } from '@hono/zod-openapi';
import type { CaseOfSchool, RetentionRun } from '../../casework/retention/retentionRun.ts';
import type { retentionRun } from '../contract/retention.ts';

const pupilOf = ({ pupilCase, school }: CaseOfSchool) => ({
  id: pupilCase.id,
  name: `${pupilCase.forename} ${pupilCase.surname}`,
  upn: pupilCase.upn,
  school: { id: pupilCase.schoolId, name: school },
});

export const retentionRunView = (run: RetentionRun): z.infer<typeof retentionRun> => ({
  today: run.today,
  pupils: run.pupils.map(({ lastOn, due, why, records, papers, ...found }) => ({
    ...pupilOf(found),
    ...{ lastOn, due, why, records, papers },
  })),
  held: run.held.flatMap((found) => {
    const { hold } = found.pupilCase;
    return hold ? [{ ...pupilOf(found), reason: hold.reason, by: hold.by, at: hold.at }] : [];
  }),
  leaving: run.leaving.flatMap((found) => {
    const { removal } = found.pupilCase;
    if (!removal) return [];
    const { reason, by, at, on } = removal;
    return [{ ...pupilOf(found), reason, by, at, on }];
  }),
  files: [...run.files],
  auditBefore: run.auditBefore,
});
