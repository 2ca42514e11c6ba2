import { schoolDaysBetween } from '../../../calendar/schoolDays.ts';
import { isOpen } from '../../../casework/actions/actionContent.ts';
import { dayOfInstant } from '../../../casework/cases/ruleContext.ts';
import { isOfKind, standingEntries } from '../../../casework/cases/standingEntries.ts';
import { standingPupils } from '../../../casework/imports/standing.ts';
import type { School } from '../../../casework/school.ts';
import { lastHeldOn } from '../lastHeldOn.ts';
import type { SchoolBasis, TsmMeeting } from '../meeting/tsmMeeting.ts';
import { lastStep, type TsmRequest } from '../tsmRequest.ts';
import { comparisonFor } from './phaseMedian.ts';
import type { PriorityPorts } from './priorityPorts.ts';
import { recentTrend } from './recentTrend.ts';
import type { SchoolFacts } from './schoolFacts.ts';

/** What is read once, whatever the number of schools. */
export type Read = {
  today: string;
  schools: readonly School[];
  requests: readonly TsmRequest[];
  meetings: readonly TsmMeeting[];
};

const trends = new Map<string, { importId: string; trend: SchoolFacts['trend'] }>();

/** Marks of a register do not change: they are gone through once for each school and register. */
async function trendOf(school: School, ports: PriorityPorts): Promise<SchoolFacts['trend']> {
  const { register } = school;
  if (!register?.hasMarks) return undefined;
  const known = trends.get(school.id);
  if (known?.importId === register.importId) return known.trend;
  const rows = await standingPupils(school, ports);
  const trend = recentTrend(rows, register.to);
  if (rows.length > 0) trends.set(school.id, { importId: register.importId, trend });
  return trend;
}

async function registerOf({ id, register }: School, today: string, ports: PriorityPorts) {
  if (!register) return undefined;
  const { pupils, severe, persistent, to, uploadedAt } = register;
  const savedOn = dayOfInstant(uploadedAt);
  const calendar = await ports.calendarOf(id);
  const schoolDays = calendar && schoolDaysBetween(savedOn, today, calendar);
  return { pupils, severe, persistent, asAt: to, savedOn, ...(schoolDays !== undefined && { schoolDays }) };
}

function overdueActions(schoolId: string, { today, meetings }: Read, ports: PriorityPorts): number {
  const ofPupils = standingEntries(ports.entries.ofSchool(schoolId))
    .filter(isOfKind('action'))
    .filter(({ content }) => isOpen(content) && content.dueOn < today);
  const ofSchool = meetings
    .filter((meeting) => meeting.schoolId === schoolId)
    .flatMap(({ actions }) => actions.filter(({ doneOn, dueOn }) => doneOn === undefined && dueOn < today));
  return ofPupils.length + ofSchool.length;
}

/** The day of the last request that waits for an answer. */
const requestedOn = (schoolId: string, requests: readonly TsmRequest[]): string | undefined =>
  requests
    .filter((request) => request.schoolId === schoolId && lastStep(request).state === 'asked')
    .map(({ steps }) => dayOfInstant(steps[0]?.at ?? ''))
    .sort()
    .at(-1);

/** Everything that is known of a school when it is asked which is next. */
export async function factsOf(
  school: School,
  { read, basis }: { read: Read; basis: SchoolBasis | undefined },
  ports: PriorityPorts,
): Promise<SchoolFacts> {
  const { id } = school;
  const { today, schools, requests, meetings } = read;
  const [register, trend] = await Promise.all([registerOf(school, today, ports), trendOf(school, ports)]);
  const comparison = comparisonFor(school, schools);
  const last = lastHeldOn(id, { requests, meetings, basis });
  const asked = requestedOn(id, requests);
  return {
    basis: basis?.basis ?? 'termly',
    ...(register && { register }),
    ...(comparison && { comparison }),
    ...(trend && { trend }),
    overdueActions: overdueActions(id, read, ports),
    ...(basis?.newLeadOn !== undefined && { newLeadOn: basis.newLeadOn }),
    ...(last !== undefined && { lastHeldOn: last }),
    ...(asked !== undefined && { requestedOn: asked }),
  };
}
