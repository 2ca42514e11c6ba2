import type { CaseloadPupil } from '../../src/casework/caseloadPupil.ts';
import type { ImportRecord } from '../../src/casework/imports/importRecord.ts';
import type { SavedRegister, School } from '../../src/casework/school.ts';
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
  importId: 'i-1',
  upn: `A9972001${String(n).padStart(5, '0')}`,
  surname: 'Example',
  forename: `Pupil ${n}`,
  yearGroup: '4',
  birthDate: '2017-11-03',
  flags: ['sen-support', 'free-meals'],
  onCaseload: true,
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
  leadMinutes: 0,
  cancelled: false,
  sequence: 0,
  waitlist: true,
  waiting: [],
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

const counts = {
  ...{ pupils: 200, severe: 4, persistent: 30, notPersistent: 165, noSessions: 1, thresholdMet: 5 },
  ...{ onCaseload: 36, outsideAge: 2, possible: 20_000, attended: 18_600 },
};

export const savedRegister = (change: Partial<SavedRegister> = {}): SavedRegister => ({
  ...counts,
  importId: 'i-1',
  fileId: 'f',
  fileName: 'autumn.csv',
  checksum: 'c',
  layout: 'long list',
  hasMarks: true,
  from: '2026-09-07',
  to: '2026-11-20',
  uploadedAt: '2026-11-23T09:00:00.000Z',
  uploadedBy: 'someone',
  ...change,
});

const group = {
  ...{ pupils: 200, possible: 20_000, attended: 18_600, authorised: 1000, unauthorised: 400 },
  ...{ persistent: 34, severe: 4, fiveToFifteen: 60, bands: [140, 30, 30, ...Array<number>(17).fill(0)] },
};

export const importRecord = (id: string, change: Partial<ImportRecord> = {}): ImportRecord => ({
  id,
  schoolId: 's-one',
  state: 'saving',
  fileId: 'f',
  fileName: 'autumn.csv',
  checksum: 'c'.repeat(64),
  size: 12_345,
  layout: 'totals',
  hasMarks: false,
  from: '2026-09-07',
  to: '2026-11-20',
  reading: {
    bandReading: 'dfe',
    mapping: { headingLine: 3, columns: { upn: 0, possible: 4 } },
    period: { from: '2026-09-07', to: '2026-11-20' },
  },
  counts,
  figures: {
    all: group,
    groups: [{ by: 'year', name: 'Year 7', figures: group }],
    halfTerms: [
      {
        ...{ name: 'Autumn 1', from: '2026-09-07', to: '2026-10-23' },
        ...{ pupils: 200, possible: 10_000, attended: 9000, persistent: 30, severe: 3 },
      },
    ],
    weeks: ['2026-09-07'],
    openRuns: [['2026-09-07', '2026-10-23']],
    outsideAge: 2,
  },
  begunAt: '2026-11-23T09:00:00.123Z',
  begunBy: 'Rosalind Ferreira',
  begunById: 'person-1',
  before: savedRegister({ importId: 'i-0' }),
  ...change,
});
