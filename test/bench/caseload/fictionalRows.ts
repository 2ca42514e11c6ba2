import type { WholeCaseload } from '../../../tabs/app/apiTypes.ts';

type Row = WholeCaseload['pupils'][number];

const surnames = [
  'Ashdown',
  'Patel',
  'Nowak',
  'O’Neill',
  'Li',
  'Quayle',
  'Gill',
  'Abernathy',
  'Sethi',
  'Rudd',
];
const endings = ['', 'son', 'ley', 'ton', 'field', 'worth', 'ham', 'by'];
const forenames = ['Ada', 'Ben', 'Chi', 'Dot', 'Eli', 'Fay', 'Gus', 'Hal', 'Ivy', 'Jo', 'Kit', 'Łucja', 'Mo'];
const plans = ['none', 'open', 'review-due', 'review-overdue'] as const;
const leads = ['Ms Berg', 'Mr Ali', 'Mrs Oduya', 'Dr Finch'];

/** One of a list, the same for the same number. */
const one = <T>(list: readonly [T, ...T[]] | readonly T[], n: number): T => list[n % list.length] as T;

function rowOf(n: number, schools: number): Row {
  // Steps without a common factor: no two properties go together.
  const possible = 100 + ((n * 13) % 30);
  const attended = Math.floor((possible * ((n * 37) % 101)) / 112);
  const missed = possible - attended;
  const seenDays = (n * 29) % 23;
  const hasLead = n % 3 !== 0;
  return {
    id: `pupil-${n}`,
    surname: `${one(surnames, n * 7)}${one(endings, n * 3)}`,
    forename: one(forenames, n * 11),
    yearGroup: String((n * 5) % 13 || 'R'),
    attendance: ((attended * 100) / possible).toFixed(1),
    ...{ possible, attended, authorised: missed - (missed >> 1), unauthorised: missed >> 1 },
    band: 2 * missed >= possible ? 'severe' : 10 * missed >= possible ? 'persistent' : 'not-persistent',
    onTheLine: 2 * missed === possible || 10 * missed === possible,
    threshold: {
      inWindow: (n * 19) % 12,
      unexplainedInWindow: n % 9 === 0 ? 2 : 0,
      ...(n % 6 === 0 && { metOn: `2026-11-${String(1 + (n % 20)).padStart(2, '0')}` }),
    },
    ...(n % 5 !== 0 && { changeInTenths: ((n * 17) % 120) - 60 }),
    schoolId: `school-${n % schools}`,
    flags: n % 4 === 0 ? ['sen-support'] : [],
    onCaseload: true,
    inRegister: true,
    case: {
      stage: one([1, 2, 3] as const, n * 23),
      stageWhy: 'Stage by the rules.',
      ...(hasLead && { lead: one(leads, n) }),
      plan: one(plans, n * 41),
      ...(n % 11 !== 0 && { seenOn: `2026-11-${String(1 + (n % 20)).padStart(2, '0')}`, seenDays }),
      checkOverdue: n % 8 === 0,
      openActions: n % 4,
      overdueActions: n % 8 === 3 ? 1 : 0,
      legal: n % 29 === 0 ? ['penalty-notice'] : [],
    },
  };
}

/** The caseloads of a council's schools, together; the same at every call. */
export function fictionalCaseload(pupils: number, schools = 60): WholeCaseload {
  return {
    schools: Array.from({ length: schools }, (_, n) => ({
      id: `school-${n}`,
      name: `Fictional School ${n + 1}`,
      asAt: '2026-11-20',
    })),
    pupils: Array.from({ length: pupils }, (_, n) => rowOf(n, schools)),
  };
}
