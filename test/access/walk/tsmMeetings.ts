import { addEntries } from '../../../src/casework/cases/addEntries.ts';
import type { Draft } from '../../../src/casework/cases/entry.ts';
import type { TsmMeeting } from '../../../src/meetings/tsm/meeting/tsmMeeting.ts';
import { discussionId } from '../../../src/meetings/tsm/minutes/discussionId.ts';
import { minutesVersion } from '../../../src/meetings/tsm/minutes/minutesVersion.ts';
import { action } from '../../casework/cases/contents.ts';
import { southId } from '../../casework/support.ts';
import type { School } from './build.ts';
import { joinUrlOf } from './dates.ts';
import { staffOfNorth, staffOfSouth, supportOfNorth, supportOfSouth } from './people.ts';
import type { State, Stores } from './stores.ts';

const kinds = ['offered', 'booked', 'held', 'signed', 'agreed'] as const;
type MeetingKind = (typeof kinds)[number];

/** When each of them, and what is said of a school's place, was last changed: the version that a change is made from. */
export const seen = '2026-11-23T09:00:00.000Z';

const days: Readonly<Record<MeetingKind, string | undefined>> = {
  offered: undefined,
  // The day of the walk.
  booked: '2026-11-26',
  held: '2026-11-20',
  signed: '2026-11-19',
  agreed: '2026-11-12',
};

export const offeredAt = '2026-12-08T10:00';

const sideOf = (schoolId: string) =>
  schoolId === southId
    ? { staff: staffOfSouth, support: supportOfSouth }
    : { staff: staffOfNorth, support: supportOfNorth };

const stampOf = ({ id, name }: { id: string; name: string }, at = seen) => ({ at, by: name, byId: id });

/** Times and people: what is there of a meeting of every kind. */
function meetingOf(kind: MeetingKind, { prefix, schoolId, words: { tsm } }: School): TsmMeeting {
  const { staff, support } = sideOf(schoolId);
  const day = days[kind];
  const state = kind === 'signed' ? 'held' : kind;
  return {
    ...{ id: `${prefix}-${kind}`, schoolId, year: 2026, term: 'autumn', basis: 'termly', minutes: 60 },
    ...{ mode: 'in-person', room: tsm.room },
    organiser: { id: support.id, name: support.name, email: support.email },
    attendees: [
      {
        ...{ personId: staff.id, name: staff.name, email: staff.email },
        ...{ role: 'attendance-champion', required: true },
      },
      { personId: support.id, name: support.name, role: 'support-worker', required: true },
      { name: tsm.guest, role: 'early-help', required: false },
    ],
    leadId: staff.id,
    offered: [{ startsAt: offeredAt, endsAt: '2026-12-08T11:00' }],
    ...(day && { startsAt: `${day}T10:00`, endsAt: `${day}T11:00` }),
    ...(kind === 'booked' && { joinUrl: joinUrlOf(`${prefix}-tsm`) }),
    state,
    steps: [
      { ...stampOf(support, '2026-11-02T09:00:00.000Z'), state: 'offered' },
      { ...stampOf(support), state, reason: tsm.moved },
    ],
    ...{ sequence: 0, pupilIds: [], actions: [], agreed: {}, addenda: [] },
    changed: { by: support.name, at: seen },
  };
}

/** The same with what was said before, in and after it. */
function toldIn(kind: MeetingKind, school: School, pupilIds: string[]): TsmMeeting {
  const { prefix, schoolId, words } = school;
  const { tsm } = words;
  const { staff, support } = sideOf(schoolId);
  const meeting = meetingOf(kind, school);
  if (kind === 'offered')
    return { ...meeting, reply: { ...stampOf(staff), kind: 'none-suits', reason: tsm.reply } };
  const data = { dueOn: '2026-11-05', askedAt: '2026-11-05T08:00:00.000Z' };
  if (kind === 'booked') return { ...meeting, data };
  const { cohorts, codes, timetables, legal, actions, wholeSchool } = tsm;
  const said = { cohorts, codes, timetables, legal, actions, wholeSchool };
  const answer = { register: 'last-upload', listsConfirmed: true, pupilIds, ...said } as const;
  const schoolAction = {
    ...{ id: `${prefix}-for-all`, what: tsm.schoolAction, owner: tsm.lead },
    ...{ dueOn: '2026-12-04', note: tsm.schoolActionNote },
    organisation: 'school',
  } as const;
  const held: TsmMeeting = {
    ...meeting,
    ...{ pupilIds, data: { ...data, answer: { ...answer, ...stampOf(staff) } } },
    ...{ summary: tsm.summary, goodPractice: tsm.goodPractice, actions: [schoolAction] },
  };
  const agreedOn = '2026-11-25T10:00:00.000Z';
  if (kind === 'held') return held;
  if (kind === 'signed') return { ...held, agreed: { school: stampOf(staff, agreedOn) } };
  return {
    ...held,
    agreed: { school: stampOf(staff, agreedOn), council: stampOf(support, agreedOn) },
    addenda: [{ ...stampOf(staff, agreedOn), text: tsm.addendum }],
  };
}

/** What was said of a pupil, and what was agreed for them. */
function minutesOf(kind: MeetingKind, pupilId: string, { prefix, words: { tsm } }: School): Draft[] {
  const meetingId = `${prefix}-${kind}`;
  const on = days[kind] ?? '';
  const told = { meetingId, on, discussed: 'full', lead: tsm.lead } as const;
  const content =
    kind === 'agreed'
      ? {
          ...{ ...told, approach: tsm.agreedThen },
          addenda: [{ on: '2026-11-24', by: tsm.lead, text: tsm.pupilAddendum }],
        }
      : { ...told, approach: tsm.approach };
  return [
    { kind: 'discussion', id: discussionId(meetingId, pupilId), content },
    { kind: 'action', id: `${meetingId}-action`, content: { ...action, what: tsm.minuted, meetingId } },
  ];
}

/** A meeting of every kind with a school, and what a support worker says of when it is due. */
export async function writeTsmMeetings({ meetings, cases, casework }: Stores, school: School): Promise<void> {
  const { schoolId, words, staff } = school;
  const idOf = (upn: string) =>
    casework.rows.find((row) => row.schoolId === schoolId && row.upn === upn)?.id ?? '';
  const pupilId = idOf(words.severe.upn);
  const { lists } = meetings;
  for (const kind of kinds) {
    lists.tsmMeetings.elsewhere(toldIn(kind, school, [pupilId]));
    if (days[kind] === undefined || kind === 'booked') continue;
    const drafts = minutesOf(kind, pupilId, school);
    await addEntries(staff, { pupilId, drafts, inMeeting: `${school.prefix}-${kind}` }, cases);
  }
  const { support } = sideOf(schoolId);
  lists.schoolBases.elsewhere({
    ...{ id: schoolId, basis: 'termly', heldBefore: '2026-06-10' },
    override: { place: 'next', reason: words.tsm.override, ...stampOf(support) },
    changed: { by: support.name, at: seen },
  });
}

/** What there is of meetings at a school, by id. */
export type TsmPlace = Readonly<Record<MeetingKind, string>> & {
  /** Of the action that was agreed in the meeting that was held, and in the one that was agreed. */
  minuted: string;
  agreedAction: string;
  schoolAction: string;
  /** Of the staff who pick a time. */
  lead: string;
  /** Of the minutes as they stand. */
  versions: Readonly<Record<'held' | 'signed', string>>;
};

export function tsmPlaceOf(
  { prefix, schoolId, pupil }: { prefix: string; schoolId: string; pupil: string },
  { tsmMeetings, entries }: State,
): TsmPlace {
  const own = entries.flatMap(({ entry }) => (entry.pupilId === pupil ? [entry] : []));
  const versionOf = (kind: MeetingKind) => {
    const meeting = tsmMeetings.find(({ id }) => id === `${prefix}-${kind}`);
    return meeting ? minutesVersion(meeting, own) : '';
  };
  return {
    ...{ offered: `${prefix}-offered`, booked: `${prefix}-booked`, held: `${prefix}-held` },
    ...{ signed: `${prefix}-signed`, agreed: `${prefix}-agreed`, minuted: `${prefix}-held-action` },
    ...{ agreedAction: `${prefix}-agreed-action`, schoolAction: `${prefix}-for-all` },
    lead: sideOf(schoolId).staff.id,
    versions: { held: versionOf('held'), signed: versionOf('signed') },
  };
}
