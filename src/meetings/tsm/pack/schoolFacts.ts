import { schoolTimeOf } from '../../../attendance/pupil/schoolTime.ts';
import { dayOfInstant } from '../../../casework/cases/ruleContext.ts';
import { standingEntries } from '../../../casework/cases/standingEntries.ts';
import { standingImport, standingPupils } from '../../../casework/imports/standing.ts';
import { knownSchool } from '../../../casework/knownSchool.ts';
import { entriesByPupil, knownPupils } from '../../../casework/listedPupils.ts';
import type { CyclePorts } from '../meeting/cyclePorts.ts';
import { dayOf } from '../meeting/findMeeting.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import type { PackFacts } from './packOf.ts';

/** The meeting before this one: the one that it names, or else the last one that was held earlier. */
export function previousOf(meeting: TsmMeeting, meetings: readonly TsmMeeting[]): TsmMeeting | undefined {
  const named = meetings.find(
    ({ id, schoolId }) => id === meeting.previousId && schoolId === meeting.schoolId,
  );
  if (named) return named;
  const day = dayOf(meeting) ?? '9999';
  return meetings
    .filter(
      (one) =>
        one.schoolId === meeting.schoolId &&
        one.id !== meeting.id &&
        (one.state === 'held' || one.state === 'agreed') &&
        (dayOf(one) ?? '9999') < day,
    )
    .toSorted((a, b) => ((a.startsAt ?? '') < (b.startsAt ?? '') ? -1 : 1))
    .at(-1);
}

/** Everything that is known of the school of a meeting and of its pupils, from memory. */
export async function packFacts(meeting: TsmMeeting, ports: CyclePorts): Promise<PackFacts> {
  const school = await knownSchool(meeting.schoolId, ports.schools);
  const [rows, calendar, standing, meetings, comparisons] = await Promise.all([
    standingPupils(school, ports),
    ports.calendarOf(school.id),
    standingImport(school, ports),
    ports.tsmMeetings.all(),
    ports.comparisons.all(),
  ]);
  const { bandReading, smallestGroup } = ports;
  const today = dayOfInstant(ports.now());
  const [cases, entries] = [ports.cases.ofSchool(school.id), ports.entries.ofSchool(school.id)];
  const known = await knownPupils(
    { rows, cases, entries },
    { settings: ports.settings(), bandReading, calendar, today },
  );
  const written = entriesByPupil(entries);
  const figures = standing?.figures;
  const time =
    school.register?.hasMarks && figures
      ? schoolTimeOf(figures, { asAt: school.register.to, calendar })
      : undefined;
  const previous = previousOf(meeting, meetings);
  return {
    ...{ meeting, school, calendar, today, bandReading, smallestGroup },
    pupils: known.map((one) => ({ ...one, entries: standingEntries(written.get(one.pupil.id) ?? []) })),
    ...(figures && { figures }),
    ...(time && { time }),
    ...(previous && { previous }),
    ownComparisons: comparisons,
  };
}
