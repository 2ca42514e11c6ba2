import { attendancePercent, type BandReading } from '../../../attendance/band.ts';
import { publishedFor } from '../../../attendance/publishedFigures.ts';
import type { SchoolTime } from '../../../attendance/pupil/schoolTime.ts';
import type { GroupFigures, SchoolFigures } from '../../../attendance/school/schoolFigures.ts';
import { suppressed } from '../../../attendance/school/suppression.ts';
import type { SchoolCalendar } from '../../../calendar/schoolCalendar.ts';
import type { Entry } from '../../../casework/cases/entry.ts';
import { dayOfInstant } from '../../../casework/cases/ruleContext.ts';
import { isOfKind } from '../../../casework/cases/standingEntries.ts';
import type { Comparison } from '../../../casework/comparisons/comparison.ts';
import type { School } from '../../../casework/school.ts';
import type { PupilOfWeek } from '../../../casework/week/schoolOfWeek.ts';
import { dayOf } from '../meeting/findMeeting.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import { actionOf, schoolActionOf } from './actionOf.ts';
import { agendaOf } from './agendaOf.ts';
import { codesOf, legalOf, timetablesOf } from './listsOf.ts';
import type { Pack, PackAction, PackPupil } from './pack.ts';
import { namedPupil, pupilOf } from './pupilOf.ts';

export type PackFacts = {
  meeting: TsmMeeting;
  school: School;
  calendar: SchoolCalendar | undefined;
  /** ISO, in London. */
  today: string;
  bandReading: BandReading;
  smallestGroup: number;
  /** Every pupil of whom something is known. */
  pupils: readonly PupilOfWeek[];
  /** Of the register that stands. */
  figures?: SchoolFigures;
  time?: SchoolTime;
  previous?: TsmMeeting;
  /** The council's own. */
  ownComparisons: readonly Comparison[];
};

const percentOf = (part: number, whole: number) => attendancePercent({ possible: whole, attended: part });

/** Numbers of so few pupils that one could be told from them are left out; the share of all others with them. */
function headOf({ figures, smallestGroup }: PackFacts): Pack['head'] {
  if (!figures || figures.all.pupils < smallestGroup) return undefined;
  const { pupils, possible, attended, persistent, severe } = figures.all;
  return {
    pupils,
    attendance: attendancePercent({ possible, attended }),
    persistent: { value: percentOf(persistent, pupils), count: persistent },
    severe: { value: percentOf(severe, pupils), count: severe },
  };
}

function comparisonsOf({ school, ownComparisons }: PackFacts): Pack['comparisons'] {
  const isOurs = ({ phase }: Comparison) =>
    phase === undefined || phase.toLowerCase() === school.phase.toLowerCase();
  return [...ownComparisons.filter(isOurs), ...publishedFor(school.phase)].map(
    ({ name, year, phase, attendance, persistent, severe, source }) => ({
      ...{ name, year, source },
      ...(phase && { phase }),
      ...(attendance && { attendance }),
      ...(persistent && { persistent }),
      ...(severe && { severe }),
    }),
  );
}

const groupFigures = ({ pupils, possible, attended, persistent, severe }: GroupFigures) => ({
  ...{ pupils, persistent, severe },
  attendance: attendancePercent({ possible, attended }),
});

/** The actions that were agreed at a meeting, those for pupils first. */
export function actionsOfMeeting(meeting: TsmMeeting, pupils: readonly PupilOfWeek[]): PackAction[] {
  const ofPupils = pupils.flatMap((known) =>
    known.entries
      .filter((entry: Entry): entry is Entry<'action'> => isOfKind('action')(entry))
      .filter(({ content }) => content.meetingId === meeting.id)
      .map((entry) => actionOf(entry, namedPupil(known))),
  );
  return [...ofPupils, ...meeting.actions.map(schoolActionOf)];
}

const attendanceOf = ({ figures }: PackPupil) =>
  figures && figures.possible > 0 ? figures.attended / figures.possible : 1;

/** The lowest attendance first; among equals by name, so that the order is the same on every side. */
export const inPackOrder = (a: PackPupil, b: PackPupil): number =>
  attendanceOf(a) - attendanceOf(b) || a.name.localeCompare(b.name, 'en-GB') || (a.id < b.id ? -1 : 1);

function answerOf({ meeting: { data } }: PackFacts): Pack['answer'] {
  if (!data?.answer) return undefined;
  const { at, by, cohorts, codes, timetables, legal, actions, wholeSchool } = data.answer;
  const said = { cohorts, codes, timetables, legal, actions, wholeSchool };
  return {
    ...{ on: dayOfInstant(at), by },
    ...Object.fromEntries(Object.entries(said).filter(([, words]) => words)),
  };
}

/** The pupils of the agenda: everyone who is severely absent, and others by exception. One who has left is not discussed. */
function pupilsOf(facts: PackFacts): Pick<Pack, 'severe' | 'exceptions'> {
  const here = facts.pupils.filter(({ entries }) => {
    const leftOn = entries.find(isOfKind('profile'))?.content.leftOn;
    return leftOn === undefined || leftOn > facts.today;
  });
  const all = here
    .map((known) => pupilOf(known, facts))
    .filter(({ why }) => why.length > 0)
    .sort(inPackOrder);
  return {
    severe: all.filter(({ band }) => band === 'severe'),
    exceptions: all.filter(({ band }) => band !== 'severe'),
  };
}

/** Everything that a meeting looks at, from what is held on the day. */
export function packOf(facts: PackFacts): Pack {
  const { meeting, school, today, figures, previous, pupils, smallestGroup } = facts;
  const { register } = school;
  const head = headOf(facts);
  const answer = answerOf(facts);
  const on = previous && dayOf(previous);
  return {
    meeting: {
      ...{ id: meeting.id, state: meeting.state, minutes: meeting.minutes },
      ...(meeting.startsAt && { startsAt: meeting.startsAt }),
    },
    school: { id: school.id, name: school.name, phase: school.phase },
    today,
    ...(register && {
      register: {
        from: register.from,
        to: register.to,
        uploadedOn: dayOfInstant(register.uploadedAt),
        hasMarks: register.hasMarks,
      },
    }),
    agenda: agendaOf(meeting.minutes),
    ...(head && { head }),
    comparisons: comparisonsOf(facts),
    ...pupilsOf(facts),
    cohorts: suppressed(figures?.groups ?? [], smallestGroup).map(({ by, name, figures: group }) => ({
      ...{ by, name },
      ...(group && groupFigures(group)),
    })),
    smallest: smallestGroup,
    timetables: timetablesOf(facts),
    codes: codesOf(facts),
    legal: legalOf(facts),
    ...(previous && {
      previous: { id: previous.id, ...(on && { on }), actions: actionsOfMeeting(previous, pupils) },
    }),
    ...(answer && { answer }),
  };
}
