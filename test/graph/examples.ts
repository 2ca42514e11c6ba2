import type { CaseloadPupil } from '../../src/casework/caseloadPupil.ts';
import type { School } from '../../src/casework/school.ts';
import { localPeople } from '../../src/local/people.ts';
import type { Occurrence, TakenPlace } from '../../src/meetings/occurrence.ts';

export const school = (id: string, change: Partial<School> = {}): School => ({
  id,
  name: `School ${id}`,
  urn: '199001',
  laEstab: '9972001',
  phase: 'Primary',
  aswIds: [],
  staffIds: [],
  ...change,
});

export const pupil = (n: number, change: Partial<CaseloadPupil> = {}): CaseloadPupil => ({
  id: `p-${n}`,
  schoolId: 's-one',
  upn: `A9972001${String(n).padStart(5, '0')}`,
  surname: 'Example',
  forename: `Pupil ${n}`,
  yearGroup: '4',
  figures: {
    possible: 100,
    attended: 80,
    authorised: 12,
    unauthorised: 8,
    lateBefore: 1,
    lateAfter: 2,
    byCode: { '/': 40, '\\': 40, I: 12, O: 8 },
    threshold: {
      inWindow: 8,
      unexplainedInWindow: 0,
      windowFrom: '2026-09-14',
      windowTo: '2026-11-20',
      metOn: '2026-11-18',
    },
  },
  calendar: { from: '2026-09-07', marks: '/ \\ . . O O' },
  asAt: '2026-11-20',
  ...change,
});

export const occurrence = (id: string, change: Partial<Occurrence> = {}): Occurrence => ({
  id,
  seriesId: 'series-1',
  kind: 'drop-in',
  title: 'Attendance drop-in',
  startsAt: '2026-11-26T15:30',
  endsAt: '2026-11-26T16:30',
  capacity: 3,
  cancelled: false,
  places: [],
  ...change,
});

const attendee = localPeople.find(({ role }) => role === 'school') ?? localPeople[0];

export const place = (placeId: string, change: Partial<TakenPlace> = {}): TakenPlace => ({
  placeId,
  personId: attendee?.id ?? '',
  personName: attendee?.name ?? '',
  email: attendee?.email ?? '',
  schoolId: 's-one',
  topic: 'codes',
  takenAt: '2026-11-23T09:00:00Z',
  ...change,
});
