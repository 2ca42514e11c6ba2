import type { Person } from '../../../access/person.ts';
import type { Entry } from '../../../casework/cases/entry.ts';
import { changedAt } from '../../../casework/cases/entryVersions.ts';
import { isOfKind } from '../../../casework/cases/standingEntries.ts';
import { isListed } from '../../../casework/listedPupils.ts';
import type { PupilOfWeek } from '../../../casework/week/schoolOfWeek.ts';
import { dayOf } from '../meeting/findMeeting.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import type { PackPupil } from '../pack/pack.ts';
import { type PackFacts, packOf } from '../pack/packOf.ts';
import { namedPupil, pupilOf } from '../pack/pupilOf.ts';
import { asAgreed, wasTakenOut } from './asAgreed.ts';
import { usualDueOn } from './dueDates.ts';
import { impactOf } from './impactOf.ts';
import type { Minutes } from './minutes.ts';
import { minutesVersion } from './minutesVersion.ts';
import { sideOf } from './sides.ts';
import { whyClosed } from './writeMinutes.ts';

type MinutesPupil = Minutes['pupils'][number];

type Given = {
  person: Person;
  facts: PackFacts;
  /** Everything written down at the school, what was taken out among it. */
  entries: readonly Entry[];
  meetings: readonly TsmMeeting[];
};

/** When both sides had agreed; undefined while they have not. */
const agreedAt = ({ state, agreed }: TsmMeeting): string | undefined =>
  state === 'agreed' ? [agreed.school?.at ?? '', agreed.council?.at ?? ''].sort().at(-1) : undefined;

function discussionOf(
  entry: Entry<'discussion'> | undefined,
  at: string | undefined,
): MinutesPupil['discussion'] {
  const content = entry && (at === undefined ? entry.content : asAgreed(entry, at));
  if (!entry || !content) return undefined;
  const { discussed, approach, lead, figures } = content;
  return {
    ...{ version: entry.version, discussed, addenda: entry.content.addenda ?? [] },
    ...(approach && { approach }),
    ...(lead && { lead }),
    ...(figures && {
      figures: { asAt: figures.asAt, possible: figures.possible, attended: figures.attended },
    }),
    changed: { at: changedAt(entry), by: entry.history.at(-1)?.by ?? '' },
  };
}

function actionsOf(entries: readonly Entry<'action'>[], at: string | undefined) {
  return entries.flatMap(({ removed, ...entry }) => {
    const content = at === undefined ? entry.content : asAgreed({ ...entry, removed }, at);
    // How it stands today is beside what was agreed.
    const { state, doneOn, note, outcome } = entry.content;
    return content
      ? [
          {
            ...{ id: entry.id, version: entry.version, removed: at === undefined && removed },
            content: {
              ...content,
              state,
              ...(doneOn !== undefined && { doneOn }),
              ...(note !== undefined && { note }),
              ...(outcome !== undefined && { outcome }),
            },
          },
        ]
      : [];
  });
}

/** On the agenda while it is written; then as it stood, and whoever else was brought up. */
function orderedIds({ meeting }: PackFacts, agenda: readonly PackPupil[], discussed: readonly string[]) {
  const first = meeting.state === 'booked' ? agenda.map(({ id }) => id) : meeting.pupilIds;
  return [...new Set([...first, ...discussed])];
}

/** Of minutes that both sides have agreed: as it was then, whatever was done to it on the pupil's own page since. */
function isOfMinutes(entry: Entry, meeting: TsmMeeting): boolean {
  if (!isOfKind('discussion')(entry) && !isOfKind('action')(entry)) return false;
  const at = agreedAt(meeting);
  if (at === undefined) return entry.content.meetingId === meeting.id;
  return !wasTakenOut(entry, at) && asAgreed(entry, at)?.meetingId === meeting.id;
}

function pupilsOf({ facts, entries }: Given, agenda: readonly PackPupil[]): MinutesPupil[] {
  const { meeting } = facts;
  const at = agreedAt(meeting);
  const on = dayOf(meeting);
  const isOver = meeting.state === 'held' || meeting.state === 'agreed';
  const written = entries.filter((entry) => isOfMinutes(entry, meeting));
  const byId = new Map<string, PupilOfWeek>(facts.pupils.map((known) => [known.pupil.id, known]));
  const discussed = written.flatMap(({ pupilId, removed }) => (removed && at === undefined ? [] : [pupilId]));
  return orderedIds(facts, agenda, discussed).flatMap((id) => {
    const known = byId.get(id);
    if (!known) return [];
    const own = written.filter(({ pupilId }) => pupilId === id);
    const discussion = discussionOf(
      own.find((entry): entry is Entry<'discussion'> => entry.kind === 'discussion' && !entry.removed),
      at,
    );
    return [
      {
        ...(agenda.find((one) => one.id === id) ?? pupilOf(known, facts)),
        ...(discussion && { discussion }),
        agreedActions: actionsOf(
          own.filter((entry): entry is Entry<'action'> => entry.kind === 'action'),
          at,
        ),
        ...(isOver && on !== undefined && { impact: impactOf(known, { meetingId: meeting.id, on }) }),
      },
    ];
  });
}

/** The next meeting with the school: the one that goes on from this one. */
function nextOf(meeting: TsmMeeting, meetings: readonly TsmMeeting[]): Minutes['next'] {
  const next = meetings.find(
    ({ previousId, schoolId, state }) =>
      schoolId === meeting.schoolId && state !== 'cancelled' && previousId === meeting.id,
  );
  return next && { id: next.id, state: next.state, ...(next.startsAt && { startsAt: next.startsAt }) };
}

const stamped = (stamp: { at: string; by: string } | undefined) => stamp && { at: stamp.at, by: stamp.by };

function agreedOf({ agreed }: TsmMeeting): Minutes['agreed'] {
  const [school, council] = [stamped(agreed.school), stamped(agreed.council)];
  return { ...(school && { school }), ...(council && { council }) };
}

/** The minutes of a meeting as this person sees them. */
export function minutesOf(given: Given): Minutes {
  const { person, facts, entries, meetings } = given;
  const { meeting, school, today, calendar } = facts;
  const pack = packOf(facts);
  const pupils = pupilsOf(given, [...pack.severe, ...pack.exceptions]);
  const shown = new Set(pupils.map(({ id }) => id));
  const closed = whyClosed(meeting, today);
  const next = nextOf(meeting, meetings);
  const { summary, goodPractice } = meeting;
  return {
    meeting: {
      ...{ id: meeting.id, schoolId: school.id, school: school.name },
      ...{ state: meeting.state, minutes: meeting.minutes },
      ...(meeting.startsAt && { startsAt: meeting.startsAt }),
      attendees: meeting.attendees.map(({ name, role, required, attended }) => ({
        ...{ name, role, required },
        ...(attended !== undefined && { attended }),
      })),
    },
    today,
    version: minutesVersion(meeting, entries),
    ...(closed !== undefined && { closed }),
    side: sideOf(person),
    agreed: agreedOf(meeting),
    agenda: pack.agenda,
    ...(pack.previous && {
      previous: {
        ...(pack.previous.on && { on: pack.previous.on }),
        actions: pack.previous.actions,
      },
    }),
    pupils,
    others: facts.pupils
      .filter((known) => isListed(known) && !shown.has(known.pupil.id))
      .map(namedPupil)
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    ...(summary && { summary }),
    ...(goodPractice && { goodPractice }),
    actions: meeting.actions,
    addenda: meeting.addenda.map(({ at, by, text }) => ({ at, by, text })),
    ...(next && { next }),
    ...(calendar && {
      calendar: {
        terms: [...calendar.terms],
        inset: [...calendar.inset],
        closures: [...calendar.closures],
      },
    }),
    dueOn: usualDueOn(dayOf(meeting) ?? today, calendar),
  };
}
