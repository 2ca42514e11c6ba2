import { describe, expect, test } from 'vitest';
import type { Entry, EntryKind } from '../../../src/casework/cases/entry.ts';
import type { PupilCase } from '../../../src/casework/cases/pupilCase.ts';
import type { Change } from '../../../src/casework/cases/stamp.ts';
import { timelineOf } from '../../../src/casework/cases/timeline/timelineOf.ts';
import { ledgerOf } from '../../../src/casework/legal/ledger.ts';
import { type LegalStep, legalStepNames } from '../../../src/casework/legal/legalContent.ts';
import type { PenaltyNotice } from '../../../src/casework/legal/noticeState.ts';
import { action, contact, contract, penaltyNotice, plan, profile, timetable } from './contents.ts';
import { rowOf } from './rows.ts';

const today = '2026-11-26';
const added: Change = {
  at: '2026-11-20T09:00:00Z',
  by: 'Ambrose Quill',
  byId: 'o',
  version: 1,
  what: 'added',
  fields: [],
};
const entryOf = (kind: EntryKind, content: unknown, change: Partial<Entry> = {}): Entry =>
  ({
    id: 'e',
    kind,
    pupilId: 'p',
    schoolId: 's',
    content,
    version: 1,
    removed: false,
    history: [added],
    ...change,
  }) as Entry;

const told = (...entries: readonly Entry[]) => timelineOf({ entries, state: {}, notices: [], today });
/** '< day title' for what was done, '> day title' for what is ahead. */
const lines = (...entries: readonly Entry[]) =>
  told(...entries).map(({ ahead, on, title }) => `${ahead ? '>' : '<'} ${on} ${title}`);

describe('what each entry puts on the timeline', () => {
  const review = { on: '2026-10-16', by: 'Ottilie Penhaligon', outcome: 1, adjusted: 'A later start' };
  const last = { on: '2026-11-25', by: 'Ottilie Penhaligon', outcome: 0, next: 'new-cycle' };
  const toldParents = [{ parentId: 'p1', on: '2026-11-24', how: 'By letter' }];
  const improvement = {
    ...{
      step: 'notice-to-improve',
      parentIds: ['p1'],
      issuedOn: '2026-10-02',
      startsOn: '2026-10-05',
      weeks: 6,
    },
    ...{ endsOn: '2026-11-20', mostUnauthorised: 10 },
  };
  const order = { step: 'supervision-order', consideredOn: '2026-10-01' };
  const prosecution = {
    step: 'prosecution',
    parentId: 'p1',
    offence: '444-1',
    absentFrom: '2026-09-07',
    absentTo: '2026-10-02',
    referredOn: '2026-10-20',
  };
  const letter = {
    typeId: 't',
    parentId: 'p1',
    to: 'Rowena Thistlewick',
    title: 'Concern',
    madeOn: '2026-11-20',
    edition: 1,
  };
  const cases: readonly { what: string; entry: Entry; wanted: readonly string[] }[] = [
    {
      what: 'an open plan',
      entry: entryOf('plan', plan),
      wanted: [
        '> 2026-10-16 Review halfway due',
        '> 2026-11-27 Last review due',
        '< 2026-09-14 Plan started: Autumn plan',
      ],
    },
    {
      what: 'a plan that is still to start',
      entry: entryOf('plan', {
        ...plan,
        startsOn: '2026-11-30',
        midReviewOn: '2027-01-15',
        endsOn: '2027-02-26',
      }),
      wanted: [
        '> 2026-11-30 Plan started: Autumn plan',
        '> 2027-01-15 Review halfway due',
        '> 2027-02-26 Last review due',
      ],
    },
    {
      what: 'a plan that has ended',
      entry: entryOf('plan', { ...plan, midReview: review, lastReview: last }),
      wanted: [
        '< 2026-11-25 Plan ended: Autumn plan',
        '< 2026-10-16 Plan reviewed halfway',
        '< 2026-09-14 Plan started: Autumn plan',
      ],
    },
    {
      what: 'an open action',
      entry: entryOf('action', action),
      wanted: ['> 2026-11-30 Due: Ring home on Mondays'],
    },
    {
      what: 'an action that is done',
      entry: entryOf('action', { ...action, state: 'done', doneOn: '2026-11-23' }),
      wanted: ['< 2026-11-23 Done: Ring home on Mondays'],
    },
    {
      what: 'an action that was not possible',
      entry: entryOf('action', { ...action, state: 'not-possible', note: 'No telephone' }),
      wanted: ['< 2026-11-20T09:00:00Z Not possible: Ring home on Mondays'],
    },
    { what: 'a contact', entry: entryOf('contact', contact), wanted: ['< 2026-11-20 Phone call'] },
    {
      what: 'a contact at a time, in summer',
      entry: entryOf('contact', { ...contact, on: '2026-06-02', time: '15:30' }),
      wanted: ['< 2026-06-02T14:30:00Z Phone call'],
    },
    {
      what: 'a note',
      entry: entryOf('note', { on: '2026-11-20', text: 'Rang.' }),
      wanted: ['< 2026-11-20 Note'],
    },
    {
      what: 'a letter',
      entry: entryOf('letter', { ...letter, sent: { on: '2026-11-23', how: 'post' } }),
      wanted: ['< 2026-11-23 Letter sent: Concern', '< 2026-11-20 Letter made: Concern'],
    },
    {
      what: 'a part-time timetable',
      entry: entryOf('timetable', timetable),
      wanted: [
        '> 2026-11-20 First review of the part-time timetable due',
        '> 2026-12-18 Part-time timetable to end',
        '< 2026-11-09 Part-time timetable started',
      ],
    },
    {
      what: 'a part-time timetable that has ended',
      entry: entryOf('timetable', {
        ...timetable,
        endedOn: '2026-11-25',
        reviews: [{ id: 'r', on: '2026-11-19', by: 'O', hours: 15 }],
      }),
      wanted: [
        '< 2026-11-25 Part-time timetable ended',
        '< 2026-11-19 Part-time timetable reviewed',
        '< 2026-11-09 Part-time timetable started',
      ],
    },
    {
      what: 'a contract',
      entry: entryOf('legal', { ...contract, agreedOn: '2026-11-05', reviewOn: '2026-12-04' }),
      wanted: [
        '> 2026-12-04 Review of the attendance contract due',
        '< 2026-11-05 Attendance contract agreed',
        '< 2026-11-02 Attendance contract offered',
      ],
    },
    {
      what: 'a contract that was kept',
      entry: entryOf('legal', {
        ...contract,
        endsOn: '2026-12-04',
        outcome: { on: '2026-11-20', result: 'kept' },
      }),
      wanted: ['< 2026-11-20 Attendance contract kept', '< 2026-11-02 Attendance contract offered'],
    },
    {
      what: 'a notice to improve that runs',
      entry: entryOf('legal', { ...improvement, endsOn: '2026-11-27' }),
      wanted: ['> 2026-11-27 Notice to improve ends', '< 2026-10-02 Notice to improve sent'],
    },
    {
      what: 'a notice to improve that is over',
      entry: entryOf('legal', {
        ...improvement,
        outcome: { on: '2026-11-23', result: 'not-improved', told: toldParents },
      }),
      wanted: [
        '< 2026-11-24 Parent told the outcome of the notice to improve',
        '< 2026-11-23 Outcome of the notice to improve: attendance did not improve',
        '< 2026-10-02 Notice to improve sent',
      ],
    },
    {
      what: 'a penalty notice that was paid',
      entry: entryOf('legal', {
        ...penaltyNotice,
        issuedOn: '2026-11-09',
        receivedOn: '2026-11-11',
        paid: { on: '2026-11-20', amount: 80 },
      }),
      wanted: [
        '< 2026-11-20 Penalty notice paid',
        '< 2026-11-11 Penalty notice received by the parent',
        '< 2026-11-09 Penalty notice issued',
        '< 2026-11-02 Penalty notice asked for',
      ],
    },
    {
      what: 'a penalty notice that was not paid',
      entry: entryOf('legal', { ...penaltyNotice, unpaid: { on: '2026-11-25', decision: 'prosecute' } }),
      wanted: [
        '< 2026-11-25 Penalty notice not paid: the council prosecutes',
        '< 2026-11-02 Penalty notice asked for',
      ],
    },
    {
      what: 'an order that was not pursued',
      entry: entryOf('legal', { ...order, notPursued: { on: '2026-10-08', reason: 'Support goes on' } }),
      wanted: [
        '< 2026-10-08 Education supervision order not pursued',
        '< 2026-10-01 Education supervision order considered',
      ],
    },
    {
      what: 'an order',
      entry: entryOf('legal', { ...order, madeOn: '2026-11-02', endsOn: '2027-11-01' }),
      wanted: [
        '> 2027-11-01 Education supervision order to end',
        '< 2026-11-02 Education supervision order made',
        '< 2026-10-01 Education supervision order considered',
      ],
    },
    {
      what: 'a prosecution before the hearing',
      entry: entryOf('legal', { ...prosecution, courtOn: '2026-12-10' }),
      wanted: ['> 2026-12-10 Court hearing', '< 2026-10-20 Referred for prosecution'],
    },
    {
      what: 'a prosecution after it',
      entry: entryOf('legal', {
        ...prosecution,
        courtOn: '2026-11-24',
        outcome: { on: '2026-11-24', result: 'guilty' },
      }),
      wanted: [
        '< 2026-11-24 Court hearing',
        '< 2026-11-24 Prosecution: found guilty',
        '< 2026-10-20 Referred for prosecution',
      ],
    },
    {
      what: 'a parenting order',
      entry: entryOf('legal', {
        step: 'parenting-order',
        parentId: 'p1',
        madeOn: '2026-11-02',
        endsOn: '2027-02-01',
      }),
      wanted: ['> 2027-02-01 Parenting order to end', '< 2026-11-02 Parenting order made'],
    },
    {
      what: 'a profile',
      entry: entryOf(
        'profile',
        {
          ...profile,
          lead: { name: 'Ottilie Penhaligon' },
          support: [
            {
              id: 's',
              title: 'Breakfast club',
              stage: 1,
              startedOn: '2026-10-05',
              endedOn: '2026-10-23',
              outcome: 2,
            },
          ],
          earlyHelp: { state: 'offered', on: '2026-11-10' },
          leftOn: '2026-12-18',
        },
        {
          history: [
            added,
            {
              ...added,
              at: '2026-11-21T09:00:00Z',
              version: 2,
              what: 'changed',
              fields: [{ path: 'stage', to: { number: 2, reason: 'A' } }],
            },
            {
              ...added,
              at: '2026-11-22T09:00:00Z',
              version: 3,
              what: 'changed',
              fields: [{ path: 'stage', from: { number: 2, reason: 'A' } }],
            },
          ],
        },
      ),
      wanted: [
        '> 2026-12-18 Left the school',
        '< 2026-11-22T09:00:00Z Stage left to the council’s tests',
        '< 2026-11-21T09:00:00Z Stage chosen',
        '< 2026-11-20T09:00:00Z Lead practitioner named',
        '< 2026-11-10 Early help offered',
        '< 2026-10-23 Support ended: Breakfast club',
        '< 2026-10-05 Support started: Breakfast club',
      ],
    },
  ];
  test.each(cases)('$what', ({ entry, wanted }) => {
    expect(lines(entry)).toEqual(wanted);
  });

  test('covers every legal step', () => {
    const covered = cases.flatMap(({ entry }) =>
      entry.kind === 'legal' ? [(entry.content as LegalStep).step] : [],
    );
    expect([...new Set(covered)].sort()).toEqual([...legalStepNames].sort());
  });
});

test('what is due and has passed is said to be overdue, and what was done has its words', () => {
  const [first, second] = told(entryOf('plan', plan));
  expect(first).toMatchObject({
    what: 'review',
    detail: 'Overdue',
    ahead: true,
    entry: { kind: 'plan', id: 'e' },
  });
  expect(second).not.toHaveProperty('detail');
  const [call] = told(entryOf('contact', { ...contact, childSeen: true, note: 'Well' }));
  expect(call).toMatchObject({
    what: 'seen',
    by: 'Ottilie Penhaligon',
    detail: 'Reached. The child was seen. A meeting was offered. Well',
  });
  const [note] = told(entryOf('note', { on: '2026-11-20', text: 'Rang.' }));
  expect(note).toMatchObject({ by: 'Ambrose Quill', detail: 'Rang.' });
});

test('each event has the name of whoever wrote it down, not of whoever began', () => {
  const council = (version: number, by: string, paths: readonly string[]): Change => ({
    ...added,
    ...{ version, by, what: 'changed', fields: paths.map((path) => ({ path, to: 'x' })) },
  });
  const notice = { ...penaltyNotice, issuedOn: '2026-11-09', receivedOn: '2026-11-11' };
  const items = told(
    entryOf(
      'legal',
      { ...notice, paid: { on: '2026-11-20', amount: 80 } },
      {
        history: [
          added,
          council(2, 'Perpetua Oakes', ['issuedOn']),
          council(3, 'Septimus Vale', ['receivedOn', 'note']),
          council(4, 'Perpetua Oakes', ['paid.amount']),
        ],
      },
    ),
  );
  expect(items.map(({ title, by }) => `${title}: ${by}`)).toEqual([
    'Penalty notice paid: Perpetua Oakes',
    'Penalty notice received by the parent: Septimus Vale',
    'Penalty notice issued: Perpetua Oakes',
    'Penalty notice asked for: Ambrose Quill',
  ]);
});

describe('until when a penalty notice can be paid', () => {
  const issued = { ...penaltyNotice, issuedOn: '2026-11-04', receivedOn: '2026-11-06' };
  const aheadOf = (notice: PenaltyNotice, on: string, earlier: readonly PenaltyNotice[] = []) => {
    const known = [notice, ...earlier].map((each, index) => ({
      entryId: index === 0 ? 'e' : `e${index}`,
      holder: 'h',
      parent: { id: 'p1', name: 'Rowena' },
      pupil: { id: 'p' } as PupilCase,
      notice: each,
    }));
    const { notices } = ledgerOf(known, on);
    return timelineOf({ entries: [entryOf('legal', notice)], state: {}, notices, today: on })
      .filter(({ ahead }) => ahead)
      .map(({ on: day, title, detail = '' }) => `${day} ${title} ${detail}`.trim());
  };

  test.each([
    [
      'a first notice has two last days',
      '2026-11-27',
      [
        '2026-11-27 Last day to pay £80 for the penalty notice',
        '2026-12-04 Last day to pay £160 for the penalty notice',
      ],
    ],
    ['after 21 days only one', '2026-11-28', ['2026-12-04 Last day to pay £160 for the penalty notice']],
    [
      'after 28 days the council acts',
      '2026-12-05',
      ['2026-12-04 Penalty notice not paid in 28 days: prosecute or withdraw it Overdue'],
    ],
  ] as const)('%s', (_, on, wanted) => {
    expect(aheadOf(issued, on)).toEqual(wanted);
  });

  test('a second has one, and one that is paid, or not received, none', () => {
    const before = {
      ...issued,
      issuedOn: '2026-03-02',
      receivedOn: '2026-03-04',
      paid: { on: '2026-03-10', amount: 80 },
    };
    expect(aheadOf(issued, '2026-11-26', [before])).toEqual([
      '2026-12-04 Last day to pay £160 for the penalty notice',
    ]);
    expect(aheadOf({ ...issued, paid: { on: '2026-11-20', amount: 80 } }, '2026-11-26')).toEqual([]);
    expect(aheadOf({ ...penaltyNotice, issuedOn: '2026-11-04' }, '2026-11-26')).toEqual([]);
  });
});

test('nothing that was taken out, nor the actions of such a plan', () => {
  const gone = entryOf('plan', plan, { removed: true });
  expect(
    lines(
      gone,
      entryOf('action', { ...action, planId: 'e' }),
      entryOf('note', { on: '2026-11-20', text: 'A' }),
    ),
  ).toEqual(['< 2026-11-20 Note']);
});

test('what the register says is among it', () => {
  const row = rowOf(['/\\', '/\\', 'OO'].join('').split('').join(' '), '2026-11-23', {
    possible: 6,
    attended: 4,
  });
  const threshold = { metOn: '2026-10-12', inWindow: 12, unexplainedInWindow: 0 };
  const items = timelineOf({
    row: { ...row, figures: { ...row.figures, threshold } },
    entries: [],
    state: { check: { dueOn: '2026-12-08', overdue: false } },
    notices: [],
    today,
  });
  expect(items.map(({ on, what, ahead, detail = '' }) => [on, what, ahead, detail])).toEqual([
    ['2026-12-08', 'seen', true, ''],
    ['2026-11-25', 'register', false, 'Attendance 66.7%: 4 of 6 sessions'],
    ['2026-11-24', 'seen', false, ''],
    ['2026-10-12', 'threshold', false, '10 unauthorised sessions within 10 school weeks'],
  ]);
});
