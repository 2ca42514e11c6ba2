import type { z } from '@hono/zod-openapi';
import { attendancePercent, type BandReading, bandOf, isOnTheLine } from '../../attendance/band.ts';
import type { PupilInsight } from '../../attendance/pupil/pupilInsight.ts';
import type { CaseState } from '../../casework/cases/state/caseState.ts';
import { changeInTenths } from '../../casework/changeInTenths.ts';
import type { ListedPupil } from '../../casework/listedPupils.ts';
import type { PupilReading } from '../../casework/readPupil.ts';
import type { School } from '../../casework/school.ts';
import { weekAhead } from '../../casework/week/weekAhead.ts';
import type {
  caseload,
  caseloadRow,
  caseOfRow,
  insight as insightContract,
  pupilPage,
  wholeCaseload,
} from '../contract/caseload.ts';

import type { JsonOf } from '../http/longJson.ts';

export type CaseloadRow = z.infer<typeof caseloadRow>;
type CaseOfRow = z.infer<typeof caseOfRow>;

const noFigures = {
  ...{ possible: 0, attended: 0, authorised: 0, unauthorised: 0 },
  threshold: undefined,
};

/** A review that comes within the week is due. */
function planOf({ plan }: CaseState, today: string): CaseOfRow['plan'] {
  if (!plan) return 'none';
  if (plan.review.overdue) return 'review-overdue';
  return plan.review.dueOn <= weekAhead(today) ? 'review-due' : 'open';
}

function caseView(state: CaseState, today: string): CaseOfRow {
  const { stage, lead, seen, unseen, check, actions, legal } = state;
  const seenDays = (seen ?? unseen)?.schoolDays;
  return {
    stage: stage.number,
    stageWhy: stage.why,
    ...(lead !== undefined && { lead }),
    plan: planOf(state, today),
    ...(seen && { seenOn: seen.on }),
    ...(unseen && { unseenSince: unseen.since }),
    ...(seenDays !== undefined && { seenDays }),
    ...(check && { checkDueOn: check.dueOn }),
    checkOverdue: check?.overdue ?? false,
    openActions: actions.open,
    overdueActions: actions.overdue,
    legal: [...legal],
  };
}

/** How a list is looked at: `today` is an ISO date in London. */
export type Looking = { reading: BandReading; today: string };

export function rowView({ pupil, row, state }: ListedPupil, { reading, today }: Looking): CaseloadRow {
  const figures = row?.figures ?? noFigures;
  const change = changeInTenths(figures, row?.previous);
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
    flags: [...(row?.flags ?? [])],
    onCaseload: row?.onCaseload ?? false,
    inRegister: row !== undefined,
    case: caseView(state, today),
  };
}

type Written = Looking & { text: JsonOf<CaseloadRow> };
/** A state is another object once anything about its pupil has changed. */
const written = new WeakMap<CaseState, Written>();

/** The row as JSON, written again only where it has changed. */
export function rowText(listed: ListedPupil, looking: Looking): JsonOf<CaseloadRow> {
  const before = written.get(listed.state);
  if (before && before.reading === looking.reading && before.today === looking.today) return before.text;
  const text = JSON.stringify(rowView(listed, looking));
  written.set(listed.state, { ...looking, text });
  return text;
}

/** What is said of a school above its caseload. */
export function headOfCaseload({ id, name, register }: School): Omit<z.infer<typeof caseload>, 'pupils'> {
  return {
    school: { id, name },
    ...(register && { asAt: register.to, from: register.from, fileName: register.fileName }),
  };
}

export function headOfWholeCaseload(
  schools: readonly School[],
): Omit<z.infer<typeof wholeCaseload>, 'pupils'> {
  return {
    schools: schools.map(({ id, name, register }) => ({ id, name, ...(register && { asAt: register.to }) })),
  };
}

export function pupilView(
  { school, pupil, register, sessionsLeft, insight, state }: PupilReading,
  looking: Looking,
): z.infer<typeof pupilPage> {
  const { figures, previous } = pupil;
  const { fileName, from, to } = register;
  return {
    ...rowView({ pupil, row: pupil, state }, looking),
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
