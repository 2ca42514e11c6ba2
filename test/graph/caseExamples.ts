import type { AuditEntry } from '../../src/casework/audit/auditEntry.ts';
import type { ContentOf, Entry, EntryKind } from '../../src/casework/cases/entry.ts';
import type { PupilCase } from '../../src/casework/cases/pupilCase.ts';
import type { Change } from '../../src/casework/cases/stamp.ts';

const by = { by: 'Olive Officer', byId: '00000000-0000-4000-8000-000000000001' };

/** The version 1 is the one that made the record. */
export const change = (version: number, fields: Change['fields'] = []): Change => ({
  ...by,
  at: `2026-11-23T09:${String(version % 60).padStart(2, '0')}:00.123Z`,
  version,
  what: version === 1 ? 'added' : 'changed',
  fields,
});

export const contents: { [K in EntryKind]: ContentOf<K> } = {
  profile: {
    lead: { name: 'Ida Lead', role: 'Head of Year 8' },
    stage: { number: 3, reason: 'The family asked for it' },
    barriers: [],
    pupilVoice: 'I do not like the bus.\nIt is too loud.',
    support: [{ id: 'x-1', title: 'Breakfast club', stage: 1, startedOn: '2026-09-07', outcome: -1 }],
    parents: [{ id: 'm', name: 'Ada Example', relationship: 'Mother', livesWithPupil: true }],
    agencies: ['School nurse'],
  },
  plan: {
    templateId: 'apdr',
    title: 'First plan',
    cycle: 1,
    lead: { name: 'Ida Lead' },
    startsOn: '2026-11-02',
    weeks: 6,
    midReviewOn: '2026-11-20',
    endsOn: '2026-12-11',
    midReview: { on: '2026-11-20', by: 'Ida Lead', outcome: 1 },
  },
  action: {
    what: 'Ring the bus company',
    type: 'school-practice',
    owner: { name: 'Ida Lead', organisation: 'school' },
    dueOn: '2026-11-27',
    state: 'open',
    planId: 'plan-1',
  },
  contact: {
    type: 'home-visit',
    on: '2026-11-19',
    time: '15:30',
    by: ['Ida Lead', 'Otto Second'],
    result: 'reached',
    offeredMeeting: true,
    childSeen: true,
    seenAlone: false,
  },
  legal: {
    step: 'notice-to-improve',
    parentIds: ['m'],
    issuedOn: '2026-11-02',
    startsOn: '2026-11-09',
    weeks: 6,
    endsOn: '2026-12-18',
    mostUnauthorised: 5,
    checked: { on: '2026-11-02', by: 'Ida Lead', items: [{ id: 'two-attempts', answer: 'yes' }] },
  },
  timetable: {
    reason: 'anxiety',
    hours: 12.5,
    startsOn: '2026-11-02',
    firstReviewOn: '2026-11-13',
    endsOn: '2026-12-11',
    reviews: [],
  },
  note: { on: '2026-11-20', text: 'Came in at 10:15am on both days.' },
  letter: {
    typeId: 'attendance-concern',
    parentId: 'm',
    to: 'Ada Example',
    title: 'Attendance',
    madeOn: '2026-11-20',
    edition: 1,
  },
  discussion: {
    meetingId: 'meeting-1',
    on: '2026-11-20',
    discussed: 'full',
    figures: { asAt: '2026-11-19', possible: 100, attended: 44, unauthorised: 20 },
    approach: 'A phased return with the school nurse.',
  },
};

/** An entry of a kind about pupil p-1 of school s-one. */
export function entry<K extends EntryKind>(kind: K, id: string, more: Partial<Entry<K>> = {}): Entry<K> {
  return {
    id,
    kind,
    pupilId: 'p-1',
    schoolId: 's-one',
    content: contents[kind],
    version: 1,
    removed: false,
    history: [change(1)],
    ...more,
  } as Entry<K>;
}

export const pupilCase = (n: number, more: Partial<PupilCase> = {}): PupilCase => ({
  id: `p-${n}`,
  schoolId: 's-one',
  upn: `A9972001${String(n).padStart(5, '0')}`,
  surname: 'Example',
  forename: `Pupil ${n}`,
  yearGroup: '8',
  birthDate: '2014-02-03',
  opened: { at: '2026-11-23T09:00:00.123Z', ...by },
  ...more,
});

export const deed = (id: string, at: string, more: Partial<AuditEntry> = {}): AuditEntry => ({
  id,
  at,
  personId: by.byId,
  person: by.by,
  role: 'officer',
  act: 'viewed',
  subject: 'pupil',
  schoolId: 's-one',
  pupilId: 'p-1',
  ...more,
});
