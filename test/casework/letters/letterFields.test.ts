import { describe, expect, test } from 'vitest';
import type { PupilFigures } from '../../../src/attendance/figures.ts';
import type { LegalStepOf } from '../../../src/casework/legal/legalContent.ts';
import { fieldNamed, letterFields, linesFor } from '../../../src/casework/letters/fields/letterFields.ts';
import type { ClassedMark, LetterFacts } from '../../../src/casework/letters/letterFacts.ts';
import { emptyProfile } from '../../../src/casework/profiles/profileContent.ts';
import { mother } from './letterCase.ts';

const figures: PupilFigures = {
  possible: 200,
  attended: 173,
  authorised: 12,
  unauthorised: 15,
  lateBefore: 0,
  lateAfter: 1,
  byCode: { '/': 90, '\\': 83, I: 10, M: 2, O: 10, G: 4, U: 1 },
  threshold: { inWindow: 11, unexplainedInWindow: 0, windowFrom: '2026-09-14', windowTo: '2026-11-29' },
};

function mark(session: string, code: string, kind: ClassedMark['class']): ClassedMark {
  const [date = '', half] = session.split(' ');
  return { date, half: half === 'AM' ? 'AM' : 'PM', code, class: kind };
}
const marks = [
  mark('2026-09-10 AM', 'O', 'unauthorised'),
  mark('2026-10-05 AM', 'O', 'unauthorised'),
  mark('2026-10-05 PM', 'O', 'unauthorised'),
  mark('2026-10-06 AM', 'I', 'authorised'),
  mark('2026-10-07 PM', 'G', 'unauthorised'),
  mark('2026-12-01 AM', 'O', 'unauthorised'),
  mark('2026-12-01 PM', '\\', 'attending'),
  mark('2026-12-02 AM', '/', 'attending'),
  mark('2026-12-02 PM', 'X', 'not-possible'),
];

const facts: LetterFacts = {
  pupil: { forename: 'Philippa', surname: 'Thistlewick', yearGroup: '8', birthDate: '2014-02-03' },
  school: 'North Academy',
  parent: mother,
  profile: {
    ...emptyProfile,
    lead: { name: 'Hester Lamplight', role: 'Head of Year 8' },
    barriers: ['anxiety'],
    agencies: ['School nurse'],
  },
  madeOn: '2026-12-07',
  sender: 'Wilhelmina school',
  register: { from: '2026-09-03', to: '2026-12-04', figures, marks },
  contacts: [],
  actions: [],
};

const review = { on: '2026-11-13', by: 'Hester Lamplight', outcome: 1, worked: 'The mentor' } as const;
const plan = {
  templateId: 'apdr',
  title: 'A plan',
  cycle: 1,
  lead: { name: 'Ambrose Fennel' },
  startsOn: '2026-10-05',
  weeks: 10,
  midReviewOn: '2026-11-13',
  endsOn: '2026-12-18',
  target: 'To be in for the first lesson.',
  targetPercent: 92.5,
  midReview: review,
} as const;
const notice: LegalStepOf<'notice-to-improve'> = {
  step: 'notice-to-improve',
  parentIds: [mother.id],
  issuedOn: '2026-11-27',
  startsOn: '2026-11-30',
  weeks: 6,
  endsOn: '2027-01-22',
  mostUnauthorised: 10,
};

const say = (name: string, more: Partial<LetterFacts> = {}) => {
  const field = fieldNamed(name);
  if (!field) throw new Error(`There is no field ${name}`);
  return linesFor(field, { ...facts, ...more });
};

test.each<[string, readonly string[]]>([
  ['date', ['7 December 2026']],
  ['parent address', ['1 Long Street', 'Poole', 'BH15 1AA']],
  ['pupil date of birth', ['3 February 2014']],
  ['year group', ['Year 8']],
  ['lead name', ['Hester Lamplight']],
  ['register start', ['3 September 2026']],
  ['register end', ['4 December 2026']],
  ['attendance', ['86.5']],
  ['sessions missed', ['27']],
  ['days missed', ['13.5']],
  ['unauthorised in 10 weeks', ['11']],
  ['10 weeks start', ['14 September 2026']],
  [
    'absence by reason',
    [
      'Illness (code I): 10 sessions',
      'Absent in other or unknown circumstances (code O): 10 sessions',
      'Holiday not granted by the school (code G): 4 sessions',
      'Medical or dental appointment (code M): 2 sessions',
      'Arrived after the register closed (code U): 1 session',
    ],
  ],
  [
    'unauthorised days',
    ['Monday 5 October 2026, morning and afternoon', 'Wednesday 7 October 2026, afternoon'],
  ],
  ['barriers', ['Anxiety and mental health']],
  ['meeting date', []],
  ['plan start', []],
])('“%s” is what the case says', (name, lines) => {
  expect(say(name)).toEqual(lines);
});

test('a pupil whom the register does not have leaves gaps, not noughts', () => {
  const { register: _, ...without } = facts;
  for (const name of [
    'attendance',
    'sessions missed',
    'register start',
    'unauthorised days',
    'absence by reason',
  ]) {
    const field = fieldNamed(name);
    expect(field && linesFor(field, without)).toEqual([]);
  }
});

describe('a plan', () => {
  test('has its own lead, its aim and the review that is the latest', () => {
    expect(say('lead name', { plan })).toEqual(['Ambrose Fennel']);
    expect(say('plan target', { plan })).toEqual([
      'Attendance of 92.5% or more. To be in for the first lesson.',
    ]);
    expect(say('review date', { plan })).toEqual(['13 November 2026']);
    expect(say('next step', { plan })).toEqual([]);
    const lastReview = { ...review, on: '2026-12-18', outcome: -1, next: 'early-help' } as const;
    expect(say('review date', { plan: { ...plan, lastReview } })).toEqual(['18 December 2026']);
    expect(say('review outcome', { plan: { ...plan, lastReview } })).toEqual([
      'Attendance is lower than before the plan.',
    ]);
    expect(say('next step', { plan: { ...plan, lastReview } })).toEqual([
      'We would like to ask other services to help, with your agreement.',
    ]);
  });
});

describe('the figures of the period of a notice', () => {
  test('count its own sessions up to where the register reaches', () => {
    expect(say('period figures', { step: notice })).toEqual([
      'From 30 November 2026 to 4 December 2026, 1 of 3 sessions was missed without authorisation. That is 33.3%.',
    ]);
  });

  test('are a gap before the register reaches the period, and for any other step', () => {
    expect(say('period figures', { step: { ...notice, startsOn: '2026-12-07' } })).toEqual([]);
    expect(say('period figures')).toEqual([]);
    expect(say('period end', { step: { step: 'supervision-order', consideredOn: '2026-11-27' } })).toEqual(
      [],
    );
  });
});

test('each field has a name in small letters and words for its gap', () => {
  for (const [name, { what }] of Object.entries(letterFields)) {
    expect(name).toMatch(/^[a-z0-9 ]+$/);
    expect(what).toMatch(/^[a-z].*[a-z]$/);
  }
});

test.each(['Parent Name', '  parent   name ', 'parent\u00A0name'])(
  '“%s” is the field “parent name”',
  (name) => {
    expect(fieldNamed(name)).toBe(letterFields['parent name']);
  },
);

test.each(['constructor', 'toString', '__proto__', '', 'no such field'])('“%s” is no field', (name) => {
  expect(fieldNamed(name)).toBeUndefined();
});
