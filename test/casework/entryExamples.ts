import type { ContentOf, Entry, EntryKind } from '../../src/casework/cases/entry.ts';

const contents: { [K in EntryKind]: ContentOf<K> } = {
  profile: { barriers: [], support: [], parents: [], agencies: [] },
  plan: {
    templateId: 'apdr',
    title: 'Assess, plan, do, review',
    cycle: 1,
    lead: { name: 'Nadia Ashby' },
    startsOn: '2026-10-05',
    weeks: 10,
    midReviewOn: '2026-11-13',
    endsOn: '2026-12-18',
  },
  action: {
    what: 'Meet the family',
    type: 'family-contact',
    owner: { name: 'Nadia Ashby', organisation: 'school' },
    dueOn: '2026-11-30',
    state: 'open',
  },
  contact: {
    type: 'phone',
    on: '2026-11-20',
    by: ['Nadia Ashby'],
    result: 'reached',
    offeredMeeting: false,
    childSeen: false,
  },
  legal: {
    step: 'notice-to-improve',
    parentIds: ['parent-1'],
    issuedOn: '2026-10-30',
    startsOn: '2026-11-02',
    weeks: 4,
    endsOn: '2026-11-27',
    mostUnauthorised: 10,
  },
  timetable: {
    reason: 'anxiety',
    hours: 12,
    startsOn: '2026-11-09',
    firstReviewOn: '2026-11-23',
    endsOn: '2026-12-18',
    reviews: [],
  },
  note: { on: '2026-11-20', text: 'The family has moved to a flat nearer to school.' },
  letter: {
    typeId: 'attendance-concern',
    parentId: 'parent-1',
    to: 'Ms Thistlewick',
    title: 'Concern about attendance',
    madeOn: '2026-11-20',
    edition: 1,
  },
  discussion: { meetingId: 'meeting-1', on: '2026-11-20', discussed: 'full' },
};

type About = { id: string; pupilId: string; schoolId: string; removed?: boolean; at?: string };

/** Something written down about a pupil, plain where nothing else is said. */
export function entryAbout<K extends EntryKind>(
  kind: K,
  { id, pupilId, schoolId, removed = false, at = '2026-10-05T09:00:00Z' }: About,
  content: Partial<ContentOf<K>> = {},
): Entry {
  const stamp = { at, by: 'Nadia Ashby', byId: 'person-1', version: 1, what: 'added', fields: [] } as const;
  return {
    ...{ id, kind, pupilId, schoolId, version: 1, removed, history: [stamp] },
    content: { ...contents[kind], ...content },
  } as unknown as Entry;
}
