import { weekdayOf } from '../../../calendar/plainDate.ts';
import type { DayMarks } from '../../registers/term.ts';

/** A school day in the register of the examples: 0 ago is the last one. */
export type MarkedDay = { date: string; ago: number; of: number };
type Away = (day: MarkedDay & { weekday: number }) => string | undefined;

const [monday, tuesday, wednesday, thursday, friday] = [1, 2, 3, 4, 5];

/** Whose cases the examples are, with the code of each day on which they are away. Nobody has such names. */
const examples = {
  'new-fall': {
    name: 'Quillfeather, Aster',
    away: ({ ago }) => (ago >= 1 && ago <= 8 ? (ago < 5 ? 'I' : 'O') : undefined),
  },
  severe: {
    name: 'Umberleaf, Linnet',
    away: ({ ago, weekday }) => (ago < 6 || weekday > tuesday ? 'I' : undefined),
  },
  halfway: {
    name: 'Thimblewick, Sorrel',
    away: ({ ago, weekday }) => (weekday === friday || ago % 7 === 2 ? 'I' : undefined),
  },
  closed: {
    name: 'Marrowmere, Teal',
    away: ({ ago, of, weekday }) =>
      2 * ago > of && (weekday === monday || weekday === thursday) ? 'I' : undefined,
  },
  unseen: { name: 'Pennyquill, Bryony', away: ({ ago }) => (ago < 14 ? 'I' : undefined) },
  attempts: { name: 'Larkwhistle, Fenn', away: ({ weekday }) => (weekday === wednesday ? 'O' : undefined) },
  contract: { name: 'Tidewisp, Marlow', away: ({ weekday }) => (weekday === monday ? 'O' : undefined) },
  improving: {
    name: 'Vellumoor, Juniper',
    away: ({ ago, weekday }) => (ago > 9 && (weekday === tuesday || weekday === thursday) ? 'O' : undefined),
  },
  'not-improved': {
    name: 'Wintersedge, Rook',
    away: ({ weekday }) => (weekday === tuesday || weekday === thursday ? 'O' : undefined),
  },
  fined: {
    name: 'Ombersnow, Clover',
    away: ({ ago, weekday }) => (ago > 22 && (weekday === monday || weekday === wednesday) ? 'O' : undefined),
  },
  holiday: { name: 'Applewhit, Sage', away: ({ ago }) => (ago >= 6 && ago <= 10 ? 'G' : undefined) },
  'part-time': { name: 'Fernhollow, Wren', away: ({ ago }) => (ago < 25 ? 'C2' : undefined) },
} as const satisfies Record<string, { name: string; away: Away }>;

export type ExamplePupil = keyof typeof examples;
export const examplePupils = Object.keys(examples) as ExamplePupil[];

export function nameOf(pupil: ExamplePupil): { surname: string; forename: string } {
  const [surname = '', forename = ''] = examples[pupil].name.split(', ');
  return { surname, forename };
}

/** The marks of a day. Whoever has a part-time timetable is there in the morning. */
export function marksOn(pupil: ExamplePupil, day: MarkedDay): NonNullable<DayMarks> {
  const code = (examples[pupil].away as Away)({ ...day, weekday: weekdayOf(day.date) });
  if (code === undefined) return ['/', '\\'];
  return code === 'C2' ? ['/', code] : [code, code];
}
