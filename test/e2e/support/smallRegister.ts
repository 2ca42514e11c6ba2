import { checkLetter } from '../../../src/attendance/upn.ts';
import { addDays, weekdayOf } from '../../../src/calendar/plainDate.ts';

/** Of six school weeks of 2026, three on either side of half term. */
const mondaysOf2026 = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-11-02', '2026-11-09', '2026-11-16'];

const daysOf = (mondays: readonly string[]) =>
  mondays.flatMap((monday) => [0, 1, 2, 3, 4].map((day) => addDays(monday, day)));

/** 30 days, 60 sessions. */
export const schoolDays = daysOf(mondaysOf2026);

type Half = 'AM' | 'PM';
type Marking = (date: string, half: Half) => string | undefined;

// Missed by each, counted by hand: see the test.
const markings: Record<string, Marking> = {
  // Every Monday morning without a reason (6), and two unexplained: 8 of 60, the threshold 2 short.
  'Quayle,Ada': (date, half) => {
    if (half === 'AM' && weekdayOf(date) === 1) return 'O';
    if (date === '2026-11-10' && half === 'AM') return 'N';
    return date === '2026-11-19' && half === 'PM' ? 'N' : undefined;
  },
  // Ill since half term: 30 of 60, exactly the line of severe absence, last seen on 23 October.
  'Rudd,Ben': (date) => (date > '2026-10-31' ? 'I' : undefined),
  // Three days of illness: 6 of 60, exactly the line of persistent absence.
  'Sethi,Cy': (date) => (date >= '2026-10-07' && date <= '2026-10-09' ? 'I' : undefined),
  // Late twice.
  'Tan,Dee': (date, half) =>
    half === 'AM' && date.startsWith('2026-10-0') && weekdayOf(date) < 3 ? 'L' : undefined,
};
const others = ['Ash', 'Birch', 'Cedar', 'Elder', 'Fir', 'Hazel', 'Larch', 'Maple'].map(
  (name) => `Wood,${name}`,
);
const pupils = [...Object.keys(markings), ...others];

const upnOf = (at: number) => {
  const rest = `8393001260${String(at + 1).padStart(2, '0')}`;
  return `${checkLetter(rest)}${rest}`;
};

/** Twelve pupils as a long list: six in each of two years, seven girls and five boys. `mondays`: of six weeks that stand for those of 2026. */
export function smallRegister(mondays: readonly string[] = mondaysOf2026): string {
  const dates = daysOf(mondays);
  const rows = pupils.flatMap((pupil, at) => {
    const start = `${upnOf(at)},${pupil},${at % 2 === 0 ? 5 : 6},${at < 7 ? 'F' : 'M'}`;
    return schoolDays.flatMap((date, day) =>
      (['AM', 'PM'] as const).map((half) => {
        const mark = markings[pupil]?.(date, half) ?? (half === 'AM' ? '/' : '\\');
        return `${start},${(dates[day] ?? date).split('-').reverse().join('/')},${half},${mark}`;
      }),
    );
  });
  return ['UPN,Surname,Forename,Year,Sex,Date,Session,Mark', ...rows].join('\n');
}

/** The same pupils in sums only. */
export function sumsRegister(): string {
  const rows = pupils.map((pupil, at) => {
    const missed = at === 0 ? [0, 8] : at === 1 ? [30, 0] : at === 2 ? [6, 0] : [0, 0];
    const [authorised = 0, unauthorised = 0] = missed;
    return [upnOf(at), pupil, 60, 60 - authorised - unauthorised, authorised, unauthorised].join(',');
  });
  return [
    'UPN,Surname,Forename,Possible sessions,Sessions attended,Authorised absences,Unauthorised absences',
    ...rows,
  ].join('\n');
}
