import { describe, expect, test } from 'vitest';
import type { SentReturn } from '../../../src/casework/returns/sentReturns.ts';
import { registersOld } from '../../../src/casework/week/registersOld.ts';
import { removalsDue } from '../../../src/casework/week/removalsDue.ts';
import { returnsDue } from '../../../src/casework/week/returnsDue.ts';
import type { TsmOfWeek } from '../../../src/casework/week/schoolOfWeek.ts';
import { termDatesMissing } from '../../../src/casework/week/termDatesMissing.ts';
import { tsmItems } from '../../../src/casework/week/tsmItems.ts';
import { savedRegister } from '../../graph/examples.ts';
import { northId, schoolOf } from '../support.ts';
import { about, attends, calendar, caseOf, itemsOf, rowOf } from './weekExamples.ts';

describe('returns to the council', () => {
  // Ten days from 2 to 13 November without leave, and fifteen from 2 to 20 November ill.
  const away = rowOf('ada', [...Array<string>(10).fill('OO'), ...attends.slice(10)]);
  const ill = rowOf('ben', Array<string>(15).fill('II'));
  const rows = [away, ill, rowOf('cy', attends)];
  const sent = (change: Partial<SentReturn>): SentReturn => ({
    ...{ kind: 'unauthorised', pupilId: 'ada', from: '2026-11-02', to: '2026-11-13' },
    ...{ on: '2026-11-23', by: 'Nadia Ashby', byId: 'person-1' },
    ...change,
  });

  test('are due until somebody says that they were sent', async () => {
    expect(await itemsOf(returnsDue, { rows })).toMatchObject([
      {
        ...{ id: 'return-due:school-north:unauthorised', title: 'Send the 10-day list: 1 pupil' },
        ...{ overdue: false, to: '/schools/school-north/returns' },
      },
      { id: 'return-due:school-north:sickness', title: 'Send the 15-day sickness list: 1 pupil' },
    ]);
    expect(await itemsOf(returnsDue, { rows, sent: [sent({})] })).toMatchObject([
      { id: 'return-due:school-north:sickness' },
    ]);
  });

  test('are not asked for about a pupil of whom it is written down that they left', async () => {
    const entries = [about('profile', { leftOn: '2026-11-20' })];
    expect(await itemsOf(returnsDue, { rows: [away], entries })).toEqual([]);
  });

  test.each<[string, Partial<SentReturn>, number]>([
    ['when it was shorter', { to: '2026-11-12' }, 0],
    ['of another pupil', { pupilId: 'ben' }, 1],
    ['of the other list', { kind: 'sickness' }, 1],
    ['of an absence before', { from: '2026-09-14', to: '2026-09-25' }, 1],
  ])('a return %s that was sent', async (_, change, count) => {
    const items = await itemsOf(returnsDue, { rows: [away], sent: [sent(change)] });
    expect(items).toHaveLength(count);
  });

  test.each<[string, string, object, number]>([
    ['less than a month ago', '2026-10-27', {}, 0],
    ['a month ago', '2026-10-26', {}, 1],
    ['a month ago, and again since', '2026-10-26', { again: '2026-11-24' }, 0],
    ['a month ago, of a pupil who is back', '2026-10-26', { back: true }, 0],
  ])('of an absence that goes on are due each month: sent %s', async (...row) => {
    const [, on, { again, back }, count] = row as [
      string,
      string,
      { again?: string; back?: boolean },
      number,
    ];
    const away15 = rowOf('ada', [...Array<string>(14).fill('OO'), back ? '/\\' : 'OO']);
    const marks = [sent({ on }), ...(again === undefined ? [] : [sent({ on: again })])];
    expect(await itemsOf(returnsDue, { rows: [away15], sent: marks })).toHaveLength(count);
  });

  test('are about pupils of compulsory school age, or whose date of birth nobody knows', async () => {
    const found = async (birthDate: string) =>
      (
        await itemsOf(returnsDue, {
          rows: [
            { ...away, birthDate },
            { ...ill, birthDate },
          ],
        })
      ).length;
    // Five on 1 November 2026, and of school age from 31 December; sixteen in the school year that ended in June.
    expect(await found('2021-11-01')).toBe(0);
    expect(await found('2010-08-31')).toBe(0);
    expect(await found('2010-09-01')).toBe(2);
    expect(await found('')).toBe(2);
  });

  test('are what an officer waits for', async () => {
    const [item] = await itemsOf(returnsDue, { rows }, { role: 'officer' });
    expect(item?.title).toBe('Expect the 10-day list of the school: 1 pupil');
  });

  test('of illness that comes near and goes on are judged by the school, and no officer waits for them', async () => {
    const near = rowOf('dot', [...attends.slice(12), ...Array<string>(12).fill('II')]);
    const back = rowOf('eve', [...Array<string>(12).fill('II'), ...attends.slice(12)]);
    expect(await itemsOf(returnsDue, { rows: [near, back] })).toMatchObject([
      {
        ...{ id: 'return-due:school-north:sickness-near', overdue: false },
        title: 'Judge whether to expect 15 school days of illness: 1 pupil',
        why: expect.stringContaining('They are not reached: where the school expects them'),
      },
    ]);
    expect(await itemsOf(returnsDue, { rows: [near] }, { role: 'officer' })).toEqual([]);
    const told = sent({ kind: 'sickness', pupilId: 'dot', from: '2026-11-05', to: '2026-11-20' });
    expect(await itemsOf(returnsDue, { rows: [near], sent: [told] })).toEqual([]);
  });

  test('cannot be made from sums', async () => {
    const { time: _, ...given } = { rows, time: undefined };
    const school = { ...given, time: undefined } as unknown as Parameters<typeof itemsOf>[1];
    expect(await itemsOf(returnsDue, school)).toEqual([]);
  });
});

describe('requests for a Targeting Support Meeting', () => {
  const request = (state: TsmOfWeek['state'], on?: string): TsmOfWeek => ({
    ...{ id: 'r-1', schoolId: northId, state, askedAt: '2026-11-24T09:00:00Z' },
    ...(on !== undefined && { on }),
  });

  test.each<[string, TsmOfWeek, boolean | undefined, boolean | undefined]>([
    ['is open', request('asked'), undefined, false],
    ['is agreed for a later week', request('agreed', '2026-12-04'), undefined, undefined],
    ['is agreed for this week', request('agreed', '2026-12-03'), false, false],
    ['was agreed for yesterday', request('agreed', '2026-11-25'), undefined, true],
    ['was declined', request('declined'), undefined, undefined],
    ['was taken back', request('withdrawn'), undefined, undefined],
    ['was held', request('held', '2026-11-25'), undefined, undefined],
  ])('a request that %s', async (...row) => {
    const [, tsm, forSchool, forWorker] = row;
    for (const [role, overdue] of [
      ['school', forSchool],
      ['asw', forWorker],
    ] as const) {
      const items = await itemsOf(tsmItems, { tsms: [tsm] }, { role });
      expect(items).toEqual(
        overdue === undefined
          ? []
          : [expect.objectContaining({ id: 'tsm-request:r-1', overdue, to: '/week' })],
      );
    }
  });
});

test('a request for a meeting says on which day in London somebody asked, and not who', async () => {
  const tsm = { id: 'r-1', schoolId: northId, state: 'asked', askedAt: '2026-06-01T23:30:00Z' } as const;
  expect(await itemsOf(tsmItems, { tsms: [tsm] }, { role: 'asw' })).toMatchObject([
    { why: 'It was asked for on 2 June 2026.' },
  ]);
});

describe('a register', () => {
  const school = (uploadedAt: string) => ({
    ...schoolOf(northId, 'North Academy'),
    register: savedRegister({ to: '2026-10-23', uploadedAt }),
  });

  // Up to 26 November: from Thursday 22 October 23, then 2 to 26 November, nineteen: twenty in all.
  test.each([
    ['2026-10-22T15:00:00Z', 1],
    ['2026-10-23T15:00:00Z', 0],
    ['2026-11-23T09:00:00Z', 0],
  ])('that was saved at %s', async (uploadedAt, count) => {
    expect(await itemsOf(registersOld, { school: school(uploadedAt) })).toHaveLength(count);
  });

  test('says since when, and leads to where a newer one is added', async () => {
    expect(await itemsOf(registersOld, { school: school('2026-10-22T15:00:00Z') })).toMatchObject([
      {
        ...{ id: 'register-old:school-north', title: 'Add a newer register', to: '/registers/school-north' },
        why: 'The last register was saved on 22 October 2026, 20 school days ago, and reaches to 23 October 2026.',
      },
    ]);
  });

  test('that is missing is said too; without a calendar nobody can say how old one is', async () => {
    const none = schoolOf(northId, 'North Academy');
    expect(await itemsOf(registersOld, { school: none })).toMatchObject([
      { title: 'Add the first register' },
    ]);
    const old = { school: school('2026-01-05T15:00:00Z'), calendar: undefined };
    expect(await itemsOf(registersOld, old)).toEqual([]);
    expect(await itemsOf(registersOld, { ...old, calendar })).toHaveLength(1);
  });
});

describe('term dates', () => {
  // The last ten school days of the calendar are 1 to 5 and 8 to 12 February 2027.
  test.each([
    ['2026-11-26', calendar, undefined],
    ['2027-01-29', calendar, undefined],
    ['2027-02-01', calendar, 'The term dates end on 12 February 2027. Without them'],
    ['2026-11-26', undefined, 'No term dates are known for this school'],
  ])('on %s', async (day, given, why) => {
    const items = await itemsOf(termDatesMissing, { calendar: given }, { today: day });
    expect(items).toEqual(
      why === undefined
        ? []
        : [
            expect.objectContaining({
              id: 'term-dates:school-north',
              to: '/term-dates/school-north',
              why: expect.stringContaining(why),
            }),
          ],
    );
  });
});

describe('removals', () => {
  const removal = (on: string) => ({
    ...{ at: '2026-11-05T09:00:00Z', by: 'Olive Officer', byId: 'o', reason: 'Left the area', on },
  });

  test.each<[string, object, object | undefined]>([
    ['in more than a week', { removal: removal('2026-12-05') }, undefined],
    // It goes on 4 December: until the day before it can be undone.
    ['within the week', { removal: removal('2026-12-04') }, { dueOn: '2026-12-03', overdue: false }],
    ['that goes today', { removal: removal('2026-11-26') }, { dueOn: '2026-11-25', overdue: true }],
    [
      'that is held up',
      { removal: removal('2026-12-03'), hold: { at: '', by: '', byId: '', reason: '' } },
      undefined,
    ],
    ['that nobody decided', {}, undefined],
  ])('a removal %s', async (_, change, expected) => {
    const items = await itemsOf(removalsDue, { cases: [caseOf('ada', change)] });
    expect(items).toEqual(expected ? [expect.objectContaining(expected)] : []);
  });

  test('says who decided it and until when it can be undone', async () => {
    const cases = [caseOf('ada', { removal: removal('2026-12-03') })];
    expect(await itemsOf(removalsDue, { cases })).toMatchObject([
      {
        ...{ id: 'removal-due:ada', to: '/retention' },
        dueOn: '2026-12-02',
        why: 'Olive Officer decided it on 5 November 2026. It will be removed on 3 December 2026. The day before is the last on which that can be undone.',
      },
    ]);
  });
});
