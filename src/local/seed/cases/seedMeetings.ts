import type { Person } from '../../../access/person.ts';
import { createAuditTrail } from '../../../casework/audit/auditTrail.ts';
import type { Stores } from '../../../graph/stores.ts';
import type { CyclePorts } from '../../../meetings/tsm/meeting/cyclePorts.ts';
import { termOf } from '../../../meetings/tsm/meeting/termOf.ts';
import type { TsmMeeting } from '../../../meetings/tsm/meeting/tsmMeeting.ts';
import { agreeMinutes } from '../../../meetings/tsm/minutes/agreeMinutes.ts';
import { changePart } from '../../../meetings/tsm/minutes/changePart.ts';
import { holdMeeting } from '../../../meetings/tsm/minutes/holdMeeting.ts';
import { readMinutes } from '../../../meetings/tsm/minutes/readMinutes.ts';
import { saveDiscussion } from '../../../meetings/tsm/minutes/saveDiscussion.ts';
import { caseServices } from '../../../server/caseServices.ts';
import type { CaseDays } from './caseDays.ts';
import type { ExamplePupil } from './casePupils.ts';
import { upnOf } from './caseRegister.ts';
import { casework } from './casework.ts';
import type { Writer } from './exampleStep.ts';

type Filling = {
  stores: Stores;
  days: CaseDays;
  people: Record<Writer, Person>;
  schoolId: string;
  /** An instant on a day (ISO) at a time, and none that is still to come. */
  instantOn(on: string, time: string): string;
};

/** So many school days ago both sides met: long enough for 60 sessions since. */
const heldAgo = 33;
const bookedAhead = 12;
const bookedAgo = 2;

const said: readonly { pupil: ExamplePupil; discussed: 'full' | 'brief'; approach: string }[] = [
  {
    pupil: 'severe',
    discussed: 'full',
    approach:
      'A phased return with the school nurse, and a visit at home every fortnight by somebody she knows.',
  },
  {
    pupil: 'halfway',
    discussed: 'full',
    approach: 'Fridays begin with the mentor. The school asks Early Help whether it can do more.',
  },
  { pupil: 'contract', discussed: 'brief', approach: 'The contract goes on. Mondays are looked at weekly.' },
];

function meetingOn(
  id: string,
  [day, bookedOn]: readonly [string, string],
  { people, schoolId, instantOn }: Filling,
): TsmMeeting {
  const { school, council } = people;
  const at = instantOn(bookedOn, '09:30');
  return {
    ...{ id, schoolId, ...termOf(day), basis: 'termly', mode: 'teams', minutes: 60 },
    organiser: { id: council.id, name: council.name, email: council.email },
    attendees: [
      {
        ...{ personId: school.id, name: school.name, email: school.email },
        ...{ role: 'attendance-champion', required: true },
      },
      {
        ...{ personId: council.id, name: council.name, email: council.email },
        ...{ role: 'support-worker', required: true },
      },
    ],
    offered: [{ startsAt: `${day}T10:00`, endsAt: `${day}T11:00` }],
    ...{ startsAt: `${day}T10:00`, endsAt: `${day}T11:00`, state: 'booked', sequence: 0 },
    steps: [{ at, by: school.name, byId: school.id, state: 'booked' }],
    ...{ pupilIds: [], actions: [], agreed: {}, addenda: [] },
    changed: { by: school.name, at },
  };
}

/** Written and agreed through the product's own operations, as if on its day. An earlier start may have begun. */
async function holdAndAgree(first: TsmMeeting, filling: Filling): Promise<void> {
  const { stores, days, people, schoolId, instantOn } = filling;
  const { tsmMeetings } = stores;
  const day = days.ago(heldAgo);
  const meetingId = first.id;
  if (!(await tsmMeetings.byId(meetingId, true))) await tsmMeetings.add(first);
  if ((await tsmMeetings.byId(meetingId))?.record.state === 'agreed') return;
  const trail = createAuditTrail(() => undefined);
  const portsAt = (time: string): CyclePorts => ({
    ...caseServices(
      stores,
      casework(stores, () => instantOn(day, time)),
      trail,
    ),
    tsmMeetings,
    comparisons: stores.comparisons,
    smallestGroup: 6,
  });
  const rows = await stores.caseload.ofSchool(schoolId);
  for (const { pupil, ...words } of said) {
    const pupilId = rows.find(({ upn }) => upn === upnOf(pupil))?.id;
    if (pupilId === undefined) continue;
    await saveDiscussion(people.school, { meetingId, pupilId, version: 0, said: words }, portsAt('10:30'));
  }
  const summary =
    'Wednesdays and Fridays stand out in Years 9 and 10. The school looks at its breakfast club and its timetable.';
  await changePart(
    people.council,
    { meetingId, change: { part: 'summary', after: summary } },
    portsAt('10:45'),
  );
  const action = {
    ...{ id: 'example-review', what: 'Review the breakfast club', owner: people.school.name },
    ...{ organisation: 'school' as const, dueOn: days.ago(heldAgo - 10) },
  };
  await changePart(
    people.school,
    { meetingId, change: { part: 'action', id: action.id, after: action } },
    portsAt('10:50'),
  );
  const came = first.attendees.map(({ name, role }) => ({ name, role, attended: true }));
  await holdMeeting(people.council, { meetingId, came }, portsAt('11:05'));
  for (const [person, time] of [
    [people.council, '11:30'],
    [people.school, '15:10'],
  ] as const) {
    const { version } = await readMinutes(person, meetingId, portsAt(time));
    await agreeMinutes(person, { meetingId, version }, portsAt(time));
  }
  await trail.write(stores.auditStore);
}

/** One meeting whose minutes both sides have agreed, and the next, for which the school is asked its data in two school days. */
export async function seedMeetings(filling: Filling): Promise<void> {
  const { stores, days } = filling;
  const past = meetingOn(
    'example-meeting-held',
    [days.ago(heldAgo), days.ago(heldAgo + bookedAhead)],
    filling,
  );
  await holdAndAgree(past, filling);
  const next = {
    ...meetingOn('example-meeting-next', [days.ahead(bookedAhead), days.ago(bookedAgo)], filling),
    previousId: past.id,
  };
  if (!(await stores.tsmMeetings.byId(next.id, true))) await stores.tsmMeetings.add(next);
}
