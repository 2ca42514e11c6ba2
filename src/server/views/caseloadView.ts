import type { z } from '@hono/zod-openapi';
import { attendancePercent, type BandReading, bandOf, isOnTheLine } from '../../attendance/band.ts';
import type { PupilInsight } from '../../attendance/pupil/pupilInsight.ts';
import type { CaseloadPupil } from '../../casework/caseloadPupil.ts';
import type { PupilReading } from '../../casework/readPupil.ts';
import type { School } from '../../casework/school.ts';
import type { caseload, caseloadRow, insight as insightContract, pupilPage } from '../contract/caseload.ts';

type Counts = { possible: number; attended: number };

/** The change in what people see: between the two rounded figures, so that they and it agree. */
function changeInTenths(now: Counts, before: Counts | undefined): number | undefined {
  if (before === undefined || now.possible === 0 || before.possible === 0) return undefined;
  const tenths = (counts: Counts) => Math.round(Number(attendancePercent(counts)) * 10);
  return tenths(now) - tenths(before);
}

export function rowView(pupil: CaseloadPupil, reading: BandReading): z.infer<typeof caseloadRow> {
  const { figures } = pupil;
  const change = changeInTenths(figures, pupil.previous);
  return {
    id: pupil.id,
    surname: pupil.surname,
    forename: pupil.forename,
    yearGroup: pupil.yearGroup,
    attendance: attendancePercent(figures),
    possible: figures.possible,
    attended: figures.attended,
    authorised: figures.authorised,
    unauthorised: figures.unauthorised,
    band: bandOf(figures, reading),
    onTheLine: isOnTheLine(figures),
    ...(figures.threshold && { threshold: figures.threshold }),
    ...(change !== undefined && { changeInTenths: change }),
    schoolId: pupil.schoolId,
    flags: [...pupil.flags],
    onCaseload: pupil.onCaseload,
    case: {
      stage: 1,
      stageWhy: '',
      plan: 'none',
      checkOverdue: false,
      openActions: 0,
      overdueActions: 0,
      legal: [],
    },
  };
}

export function caseloadView(
  { school, pupils }: { school: School; pupils: readonly CaseloadPupil[] },
  reading: BandReading,
): z.infer<typeof caseload> {
  const { id, name, register } = school;
  return {
    school: { id, name },
    ...(register && { asAt: register.to, from: register.from, fileName: register.fileName }),
    pupils: pupils.map((pupil) => rowView(pupil, reading)),
  };
}

export function pupilView(
  { school, pupil, register, sessionsLeft, insight }: PupilReading,
  reading: BandReading,
): z.infer<typeof pupilPage> {
  const { figures, previous } = pupil;
  const { fileName, from, to } = register;
  return {
    ...rowView(pupil, reading),
    school: { id: school.id, name: school.name },
    upn: pupil.upn,
    asAt: pupil.asAt,
    lateBefore: figures.lateBefore,
    lateAfter: figures.lateAfter,
    byCode: figures.byCode,
    ...(previous && { previous: { asAt: previous.asAt, attendance: attendancePercent(previous) } }),
    source: { fileName, from, to },
    ...(sessionsLeft !== undefined && { sessionsLeft }),
    ...(insight && { insight: insightView(insight) }),
    calendar: pupil.calendar,
  };
}

function insightView({ threshold, ...insight }: PupilInsight): z.infer<typeof insightContract> {
  return {
    ...insight,
    pattern: [...insight.pattern],
    unexplained: [...insight.unexplained],
    ...(threshold && { threshold: { ...threshold, sessions: [...threshold.sessions] } }),
    recovery: [...insight.recovery],
    halfTerms: [...insight.halfTerms],
  };
}
