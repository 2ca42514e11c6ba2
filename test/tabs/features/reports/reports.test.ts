import { describe, expect, test } from 'vitest';
import type { HalfTermReport, ImpactReport, LegalReport } from '../../../../tabs/app/apiTypes.ts';
import { fileName } from '../../../../tabs/features/reports/fileName.ts';
import {
  finesCsvRows,
  isEmpty,
  measureGroups,
  ofSchool,
} from '../../../../tabs/features/reports/finesShape.ts';
import {
  halfTermCsvRows,
  hidesSome,
  sectionsOf,
  termName,
} from '../../../../tabs/features/reports/halfTermShape.ts';
import {
  changeSince,
  impactCsvRows,
  impactWords,
  tally,
  tallyWords,
} from '../../../../tabs/features/reports/impactShape.ts';
import { reportOf, reportPath } from '../../../../tabs/features/reports/reportParts.ts';

const school = { id: 's-1', name: 'Seaview Primary' };
const term = { name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' };

const halfTerm: HalfTermReport = {
  school,
  term,
  terms: [term],
  asAt: '2026-11-20',
  smallest: 6,
  attendance: { term: { possible: 1000, attended: 909 } },
  plans: { open: 12, started: 9, reviewed: 7, better: 'hidden', same: 0, worse: 'hidden', overdue: 0 },
  checks: { made: 14 },
  actions: { done: 31 },
  legal: [{ step: 'notice-to-improve', started: 6, ended: 'hidden' }],
};

describe('the half term', () => {
  test('leaves out what there is nothing of', () =>
    expect(sectionsOf(halfTerm).map(({ heading }) => heading)).toEqual([
      'Attendance of all pupils',
      'Plans',
      'Actions and checks',
      'Legal steps',
    ]));

  test('says of a half term that is over how things stood at its end', () => {
    const namesOf = (report: HalfTermReport) =>
      sectionsOf(report).flatMap(({ rows }) => rows.map(({ name }) => name));
    expect(namesOf(halfTerm)).toEqual(
      expect.arrayContaining(['Open at the end', 'Review overdue at the end']),
    );
    const now = { ...halfTerm, actions: { done: 31, open: 8, overdue: 0 } };
    expect(namesOf(now)).toEqual(expect.arrayContaining(['Open now', 'Review overdue now']));
  });

  test('never gives a number that is hidden, nor takes nought for one', () => {
    const rows = sectionsOf(halfTerm).flatMap((section) => section.rows);
    const saysOf = (name: string) => rows.find((row) => row.name === name)?.value;
    expect(saysOf('Things got better')).toBe('Hidden');
    expect(saysOf('Things stayed as they were')).toBe('0');
    expect(saysOf('This half term')).toBe('90.9%');
    expect(hidesSome(sectionsOf(halfTerm))).toBe(true);
    const plans = { ...halfTerm.plans, better: 7, worse: 0 } as const;
    expect(hidesSome(sectionsOf({ ...halfTerm, plans, legal: [] }))).toBe(false);
  });

  test('as CSV says the same', () => {
    const rows = halfTermCsvRows(halfTerm);
    expect(rows[0]).toHaveLength(7);
    expect(rows).toContainEqual([
      'Seaview Primary',
      'Autumn 2, 2026/27',
      '2026-11-20',
      'Legal steps',
      'Notices to improve, ended',
      'Hidden',
      '',
    ]);
    expect(termName(term)).toBe('Autumn 2, 2026/27');
  });
});

const ada: ImpactReport['pupils'][number] = {
  pupil: { id: 'p-1', name: 'Ada Quayle', yearGroup: '5' },
  before: { possible: 40, attended: 20 },
  at30: { possible: 30, attended: 24 },
  soFar: { possible: 44, attended: 30 },
  actionsDone: 1,
  actionsOpen: 2,
};
const cy = { ...ada, at30: { possible: 30, attended: 12 } };
const dee = { ...ada, at30: { possible: 30, attended: 15 } };
const { at30: _, ...eve } = ada;

describe('since a meeting', () => {
  test.each([
    [ada, 300, '80.0%, up 30.0 points'],
    [cy, -100, '40.0%, down 10.0 points'],
    [dee, 0, '50.0%, no change'],
    [eve, undefined, 'Not yet'],
  ] as const)('points against before', (pupil, change, words) => {
    const counts = 'at30' in pupil ? pupil.at30 : undefined;
    expect(changeSince(pupil, counts)).toBe(change);
    expect(impactWords(pupil, counts)).toBe(words);
  });

  test('nobody is counted as changed who had no session before', () =>
    expect(changeSince({ ...ada, before: { possible: 0, attended: 0 } }, ada.at30)).toBeUndefined());

  test('adds up', () => {
    expect(tally([ada, cy, dee, eve], 30)).toEqual({ up: 1, down: 1, same: 1, waiting: 1, unknown: 0 });
    expect(tally([ada, cy, dee, eve], 60)).toEqual({ up: 0, down: 0, same: 0, waiting: 4, unknown: 0 });
  });

  test('tells who has not had so many sessions from who had none before', () => {
    const fay = { ...ada, before: { possible: 0, attended: 0 }, at60: { possible: 60, attended: 40 } };
    expect(tally([fay], 60)).toEqual({ up: 0, down: 0, same: 0, waiting: 0, unknown: 1 });
    expect(tallyWords([fay, ada], 60)).toBe(
      'After 60 sessions: 0 better, 0 worse, 0 the same; 1 pupil not there yet, 1 pupil without a session before the meeting.',
    );
    expect(tallyWords([ada, cy], 30)).toBe('After 30 sessions: 1 better, 1 worse, 0 the same.');
  });

  test('as CSV', () => {
    const rows = impactCsvRows({ school, since: '2026-09-24', asAt: '2026-11-20', pupils: [ada] });
    expect(rows[1]).toEqual([
      'Seaview Primary',
      '2026-09-24',
      'Ada Quayle',
      '5',
      '50.0',
      '80.0',
      '30.0',
      '',
      '',
      '68.2',
      44,
      1,
      2,
    ]);
  });
});

const names = measureGroups.flatMap(({ measures }) => measures.map(({ key }) => key));
const counts = Object.fromEntries(names.map((name) => [name, 0])) as LegalReport['years'][number]['counts'];
const fines: LegalReport = {
  wholeCouncil: false,
  years: [
    { year: '2026/27', counts: { ...counts, noticesIssued: 3 }, holiday: { ...counts, noticesIssued: 1 } },
    { year: '2025/26', counts, holiday: counts },
  ],
  schools: [
    {
      ...{ ...school, year: '2026/27' },
      counts: { ...counts, noticesIssued: 3 },
      holiday: { ...counts, noticesIssued: 1 },
    },
  ],
};

describe('fines and outcomes', () => {
  test('every count of the report is on the page', () => expect(names).toHaveLength(19));

  test('nothing at all is said to be nothing', () => {
    expect(isEmpty(fines)).toBe(false);
    expect(isEmpty({ years: [{ year: '2025/26', counts, holiday: counts }] })).toBe(true);
    expect(isEmpty({ years: [] })).toBe(true);
  });

  test('a school has the years in which it has something', () =>
    expect(ofSchool(fines, 's-1').map(({ year }) => year)).toEqual(['2026/27']));

  test('a school has a file with its own rows only', () => {
    const other = { ...fines.schools[0], id: 's-2', name: 'Hill School' } as LegalReport['schools'][number];
    const rows = finesCsvRows(fines, 's-1');
    expect(rows).toEqual(finesCsvRows({ ...fines, schools: [...fines.schools, other] }, 's-1'));
    expect(rows.slice(1).map(([of, year]) => [of, year])).toEqual([
      ['Seaview Primary', '2026/27'],
      ['Seaview Primary, holidays only', '2026/27'],
    ]);
  });

  test('as CSV: all, holidays only, and by school', () => {
    const rows = finesCsvRows(fines);
    expect(rows.slice(1).map(([of, year]) => [of, year])).toEqual([
      ['All schools', '2026/27'],
      ['All schools', '2025/26'],
      ['All schools, holidays only', '2026/27'],
      ['All schools, holidays only', '2025/26'],
      ['Seaview Primary', '2026/27'],
    ]);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([21]));
  });
});

test.each([
  [undefined, 'half-term'],
  ['impact', 'impact'],
  ['nothing', undefined],
])('the part %s of an address is %s', (part, report) => expect(reportOf(part)).toBe(report));

test('addresses', () => {
  expect(reportPath('fines')).toBe('/reports/fines');
  expect(reportPath('impact', 's-1')).toBe('/schools/s-1/reports/impact');
  expect(fileName('half-term', 'St. Mary’s', '2026-11-02')).toBe('half-term-st-mary-s-2026-11-02.csv');
});
