import type { SchoolCalendar } from '../../../src/calendar/schoolCalendar.ts';

/**
 * The council's dates of two school years, typed in: those of 2025/26 as Bournemouth, Christchurch and Poole published them up to
 * February and in the pattern of its neighbours after that, those of 2026/27 in the same pattern. With the first day of term
 * for staff only.
 */
export const twoYears: SchoolCalendar = {
  terms: [
    { name: 'Autumn 1', from: '2025-09-03', to: '2025-10-24' },
    { name: 'Autumn 2', from: '2025-11-03', to: '2025-12-19' },
    { name: 'Spring 1', from: '2026-01-05', to: '2026-02-13' },
    { name: 'Spring 2', from: '2026-02-23', to: '2026-03-27' },
    { name: 'Summer 1', from: '2026-04-13', to: '2026-05-22' },
    { name: 'Summer 2', from: '2026-06-01', to: '2026-07-22' },
    { name: 'Autumn 1', from: '2026-09-02', to: '2026-10-23' },
    { name: 'Autumn 2', from: '2026-11-02', to: '2026-12-18' },
    { name: 'Spring 1', from: '2027-01-04', to: '2027-02-12' },
    { name: 'Spring 2', from: '2027-02-22', to: '2027-03-19' },
    { name: 'Summer 1', from: '2027-04-05', to: '2027-05-28' },
    { name: 'Summer 2', from: '2027-06-07', to: '2027-07-21' },
  ],
  inset: [
    '2025-09-03',
    '2025-11-03',
    '2026-01-05',
    '2026-04-13',
    '2026-06-01',
    '2026-09-02',
    '2026-11-02',
    '2027-01-04',
    '2027-04-05',
    '2027-06-07',
  ],
  closures: [],
};

// Worked out with a wall calendar and the dates above: 4 September 2025 and 3 September 2026 are the first Thursdays of term; each
// next one is 14 days later. A line that begins with a bracket is a Thursday on which nothing is held, and why.
const dropIns2025 = `
  2025-09-04 2025-09-18 2025-10-02 2025-10-16
  (2025-10-30 October half term)
  2025-11-13 2025-11-27 2025-12-11
  (2025-12-25 Christmas Day)
  2026-01-08 2026-01-22 2026-02-05
  (2026-02-19 February half term)
  2026-03-05 2026-03-19
  (2026-04-02 Easter holiday)
  2026-04-16 2026-04-30 2026-05-14
  (2026-05-28 May half term)
  2026-06-11 2026-06-25 2026-07-09`;
const dropIns2026 = `
  2026-09-03 2026-09-17 2026-10-01 2026-10-15
  (2026-10-29 October half term)
  2026-11-12 2026-11-26 2026-12-10
  (2026-12-24 Christmas holiday)
  2027-01-07 2027-01-21 2027-02-04
  (2027-02-18 February half term)
  2027-03-04 2027-03-18
  (2027-04-01 Easter holiday)
  2027-04-15 2027-04-29 2027-05-13 2027-05-27
  2027-06-10 2027-06-24 2027-07-08`;

// Every second Monday from 7 September 2026. 26 December 2026 is a Saturday, so that the Monday after it is its substitute day;
// 22 March is in the Easter holiday, which begins on the 20th; 5 April and 2 November are the staff's first days.
const mondays2026 = `
  2026-09-07 2026-09-21 2026-10-05 2026-10-19
  (2026-11-02 INSET day)
  2026-11-16 2026-11-30 2026-12-14
  (2026-12-28 Boxing Day (substitute day))
  2027-01-11 2027-01-25 2027-02-08 2027-02-22 2027-03-08
  (2027-03-22 Easter holiday)
  (2027-04-05 INSET day)
  2027-04-19
  (2027-05-03 Early May bank holiday)
  2027-05-17
  (2027-05-31 Spring bank holiday)
  2027-06-14 2027-06-28 2027-07-12`;

// The Tuesday of the ninth school week of each term. School weeks by their Mondays:
// Autumn 2025: 1, 8, 15, 22, 29 September, 6, 13, 20 October, 3 November (the ninth; 27 October is half term) -> 4 November.
// Spring 2026: 5, 12, 19, 26 January, 2, 9 February, 23 February, 2, 9 March (the ninth) -> 10 March.
// Summer 2026: 13, 20, 27 April, 4, 11, 18 May, 1, 8, 15 June (the ninth) -> 16 June.
const forums2025 = '2025-11-04 2026-03-10 2026-06-16';
// Autumn 2026: 31 August (school from the 3rd), 7, 14, 21, 28 September, 5, 12, 19 October, 2 November (the ninth) -> 3 November.
// Spring 2027: 4, 11, 18, 25 January, 1, 8 February, 22 February, 1, 8 March (the ninth) -> 9 March.
// Summer 2027: 5, 12, 19, 26 April, 3, 10, 17, 24 May, 7 June (the ninth) -> 8 June.
const forums2026 = '2026-11-03 2027-03-09 2027-06-08';

type ByHand = { date: string; skipped?: string };

const listed = (text: string): ByHand[] =>
  [...text.matchAll(/\((\S+) (.+)\)$|(\d{4}-\d\d-\d\d)/gm)].map(([, skippedOn, why, date]) =>
    date === undefined ? { date: skippedOn ?? '', skipped: why ?? '' } : { date },
  );

export const byHand = {
  dropIns2025: listed(dropIns2025),
  dropIns2026: listed(dropIns2026),
  mondays2026: listed(mondays2026),
  forums2025: listed(forums2025),
  forums2026: listed(forums2026),
};
