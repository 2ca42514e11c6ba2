import { checkLetter } from '../../../src/attendance/upn.ts';

const week = (monday: number, month: string, days = [0, 1, 2, 3, 4]) =>
  days.map((day) => `2026-${month}-${String(monday + day).padStart(2, '0')}`);

/**
 * The school days of the spring term of 2026 and of the two weeks after it, written out by hand. Training days on Monday 5 January
 * and Monday 13 April; half term in the week of 16 February; Easter from 30 March to 10 April.
 */
const schoolDays = [
  ...week(5, '01', [1, 2, 3, 4]),
  ...week(12, '01'),
  ...week(19, '01'),
  ...week(26, '01'),
  ...week(2, '02'),
  ...week(9, '02'),
  ...week(23, '02'),
  ...week(2, '03'),
  ...week(9, '03'),
  ...week(16, '03'),
  ...week(23, '03'),
  ...week(13, '04', [1, 2, 3, 4]),
  ...week(20, '04'),
];

/** The sessions that Indigo misses: date, half and mark. All others are attended. */
const missed: readonly [date: string, am: string, pm: string][] = [
  ['2026-01-27', 'O', 'O'],
  ['2026-01-28', 'O', 'O'],
  ['2026-02-03', 'O', 'O'],
  ['2026-02-04', 'O', 'O'],
  ['2026-02-10', 'O', 'O'],
  ['2026-02-11', 'O', 'O'],
  // The period of the notice to improve begins on 9 March.
  ['2026-03-11', 'O', 'O'],
  ['2026-03-19', 'O', '\\'],
  ['2026-03-24', 'I', 'I'],
  ['2026-04-15', 'O', 'O'],
  ['2026-04-16', '/', 'O'],
  // After its end on 17 April.
  ['2026-04-22', 'O', 'O'],
];

const others = ['Ash', 'Birch', 'Cedar', 'Elder', 'Fir', 'Hazel', 'Larch', 'Maple', 'Oak', 'Rowan', 'Yew'];

const upnOf = (at: number) => {
  const rest = `8202993220${String(at + 11)}`;
  return `${checkLetter(rest)}${rest}`;
};

/** A long list of twelve pupils up to a day (ISO): one whose marks are made by hand, and eleven who miss nothing. */
export function walkRegister(to: string): string {
  const days = schoolDays.filter((date) => date <= to);
  const pupils = ['Sparrowmoor,Indigo', ...others.map((name) => `Woodenby,${name}`)];
  const rows = pupils.flatMap((pupil, at) =>
    days.flatMap((date) => {
      const [, am = '/', pm = '\\'] = (at === 0 && missed.find(([on]) => on === date)) || [];
      const start = `${upnOf(at)},${pupil},${at % 2 === 0 ? 5 : 6},${date.split('-').reverse().join('/')}`;
      return [`${start},AM,${am}`, `${start},PM,${pm}`];
    }),
  );
  return ['UPN,Surname,Forename,Year,Date,Session,Mark', ...rows].join('\n');
}
