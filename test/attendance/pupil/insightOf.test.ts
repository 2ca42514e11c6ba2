import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pupilInsight } from '../../../src/attendance/pupil/insightOf.ts';
import { isOverdue } from '../../../src/attendance/pupil/unexplainedMarks.ts';
import { addDays } from '../../../src/calendar/plainDate.ts';
import { firstDay, randomSchool } from '../randomSchool.ts';
import { schoolOf } from '../school/schoolOf.ts';
import { marksFrom, type PlainMark } from '../slowFigures.ts';
import { plainYear, present, presentBut, timeOf } from './presentBut.ts';
import { slowInsights } from './slowInsight.ts';

function insightOf(marks: Record<string, string>, asAt: string, calendar = plainYear) {
  const plain = presentBut(marks, asAt);
  return pupilInsight(marksFrom(plain), timeOf([plain, present], asAt, calendar));
}

describe('N marks that still stand', () => {
  test.each([
    ['2025-11-21', 0, false],
    ['2025-11-14', 5, false],
    ['2025-11-13', 6, true],
    // Half term is no time in which anything could be settled.
    ['2025-10-24', 15, true],
  ])('from %s: %i school days, overdue %s', (...[date, schoolDays, overdue]) => {
    const { unexplained } = insightOf({ [`${date} PM`]: 'N' }, '2025-11-21');
    expect(unexplained).toEqual([{ date, half: 'PM', code: 'N', schoolDays }]);
    expect(unexplained.map(isOverdue)).toEqual([overdue]);
  });

  it('come with the oldest first', () => {
    const { unexplained } = insightOf({ '2025-11-20': 'N', '2025-09-12 AM': 'N' }, '2025-11-21');
    expect(unexplained.map(({ date, half }) => `${date} ${half}`)).toEqual([
      '2025-09-12 AM',
      '2025-11-20 AM',
      '2025-11-20 PM',
    ]);
  });
});

describe('when the pupil was last seen', () => {
  const away = (from: string, code: string) =>
    Object.fromEntries(present.filter(({ date }) => date >= from).map(({ date }) => [date, code]));

  test.each([
    [{}, { date: '2025-11-21', half: 'PM', code: '\\', schoolDays: 0, offSite: false }],
    [away('2025-11-17', 'I'), { date: '2025-11-14', half: 'PM', code: '\\', schoolDays: 5, offSite: false }],
    // Over half term: Monday 3 November is the first school day after Friday 24 October.
    [away('2025-11-03', 'O'), { date: '2025-10-24', half: 'PM', code: '\\', schoolDays: 15, offSite: false }],
    [
      { ...away('2025-11-17', 'I'), '2025-11-18 AM': 'U' },
      { date: '2025-11-18', half: 'AM', code: 'U', schoolDays: 3, offSite: false },
    ],
    [
      { ...away('2025-11-17', 'I'), '2025-11-18 AM': 'B' },
      { date: '2025-11-18', half: 'AM', code: 'B', schoolDays: 3, offSite: true },
    ],
    // Dual registered: nobody here saw them, and it is no session of ours.
    [
      { ...away('2025-11-17', 'I'), '2025-11-18 AM': 'D' },
      { date: '2025-11-14', half: 'PM', code: '\\', schoolDays: 5, offSite: false },
    ],
  ])('%#', (marks, expected) => {
    expect(insightOf(marks, '2025-11-21').lastSeen).toEqual(expected);
  });

  it('is not known of a pupil who never was', () => {
    expect(insightOf(away('2025-09-01', 'O'), '2025-11-21').lastSeen).toBeUndefined();
  });

  it('is counted on over the calendar where the date lies after the register', () => {
    const plain = presentBut(away('2025-11-17', 'I'), '2025-11-21');
    const time = timeOf([plain], '2025-11-26', plainYear);
    expect(pupilInsight(marksFrom(plain), time).lastSeen?.schoolDays).toBe(8);
    expect(pupilInsight(marksFrom(plain), timeOf([plain], '2025-11-26')).lastSeen?.schoolDays).toBe(5);
  });
});

describe('the rest of a pupil’s insight', () => {
  const marks = {
    '2025-09-08': 'I',
    '2025-09-15 AM': 'M',
    '2025-11-17': 'O',
    '2025-11-21 PM': 'C',
    '2025-11-20': 'X',
  };
  const insight = insightOf(marks, '2025-11-21');

  it('has what was missed, lately and before, by weekday and by half term', () => {
    expect(insight.missed).toEqual({ sessions: 6, days: 3, weeks: 0, restDays: 3 });
    // Four school weeks from 20 October (half term left out): 20 days, one of them no session.
    expect(insight.recent).toEqual({
      from: '2025-10-20',
      now: { possible: 38, attended: 35 },
      before: { possible: 66, attended: 63 },
    });
    const missed = insight.pattern.filter((place) => place.missed > 0);
    expect(missed).toEqual([
      { weekday: 1, half: 'AM', possible: 10, missed: 3 },
      { weekday: 1, half: 'PM', possible: 10, missed: 2 },
      { weekday: 5, half: 'PM', possible: 11, missed: 1 },
    ]);
    expect(insight.pattern).toHaveLength(10);
    expect(insight.halfTerms).toEqual([
      { name: 'Autumn 1', from: '2025-09-03', to: '2025-10-24', possible: 76, attended: 73 },
      { name: 'Autumn 2', from: '2025-11-03', to: '2025-12-19', possible: 28, attended: 25 },
    ]);
  });

  it('knows what is left of the year from the calendar, and not without it', () => {
    // 195 days less the 53 from 3 September to 21 November.
    expect(insight.recovery).toEqual([
      { above: 90, sessions: 0, left: 284 },
      { above: 50, sessions: 0, left: 284 },
    ]);
    const plain = presentBut(marks, '2025-11-21');
    expect(pupilInsight(marksFrom(plain), timeOf([plain], '2025-11-21')).recovery[0]).toEqual({
      above: 90,
      sessions: 0,
    });
  });

  it('is empty without a mark', () => {
    const empty = pupilInsight(marksFrom([]), timeOf([], '2025-11-21'));
    expect(empty).toMatchObject({
      missed: { sessions: 0 },
      recent: { from: '2025-11-21', now: { possible: 0 }, before: { possible: 0 } },
      unexplained: [],
      halfTerms: [],
    });
    expect(empty.threshold).toBeUndefined();
  });
});

it('equals the definitions followed one mark at a time', () => {
  const asAt = fc.integer({ min: -3, max: 190 }).map((days) => addDays(firstDay, days));
  let pupils = 0;
  fc.assert(
    fc.property(randomSchool, asAt, fc.boolean(), (plain: PlainMark[][], until, shared) => {
      const time = timeOf(plain, until);
      const slow = slowInsights(plain, until);
      const marks = shared ? schoolOf(plain).map((pupil) => pupil.marks) : plain.map(marksFrom);
      marks.forEach((own, i) => {
        pupils += 1;
        const { threshold, ...insight } = pupilInsight(own, time);
        const expected = slow[i];
        if (!expected) throw new Error('Every pupil has an insight');
        const { sessions, needed, oldestLeave, ...rest } = expected;
        expect(insight).toMatchObject(JSON.parse(JSON.stringify(rest)));
        expect(insight.lastSeen).toEqual(rest.lastSeen);
        expect(threshold?.sessions ?? []).toEqual(sessions);
        if (threshold) expect([threshold.needed, threshold.oldestLeave]).toEqual([needed, oldestLeave]);
        const inTerms = insight.halfTerms.reduce((sum, { possible }) => sum + possible, 0);
        expect(inTerms).toBe(insight.recent.now.possible + insight.recent.before.possible);
      });
    }),
    { numRuns: 300 },
  );
  expect(pupils).toBeGreaterThan(1000);
}, 60_000);
