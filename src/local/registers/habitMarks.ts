import type { Habit } from './habits.ts';
import { halfTerm, registerDays } from './schoolDays.ts';
import {
  anyStart,
  illnesses,
  markAfternoon,
  markDay,
  markMorning,
  openDays,
  spell,
  type Term,
} from './term.ts';

/** Each open day with its chance of being missed, which may grow over the term. */
function missDays(
  term: Term,
  { from, to, codes }: { from: number; to: number; codes: readonly string[] },
): void {
  for (const [place, day] of openDays.entries()) {
    const perMille = from + Math.trunc(((to - from) * place) / openDays.length);
    if (term.random.chance(perMille)) markDay(term, day, term.random.pick(codes));
  }
}

/** Fills in a term after each habit. */
export const habitMarks: Record<Habit, (term: Term) => void> = {
  well(term) {
    const { random } = term;
    if (random.chance(520)) illnesses(term, 1 + random.below(2), 2);
    if (random.chance(60)) spell(term, { from: anyStart(term), length: 1 + random.below(3), code: 'I' });
  },
  mondays(term) {
    for (const day of openDays) {
      const { weekday } = registerDays[day] ?? { weekday: 3 };
      if (weekday === 1 && term.random.chance(620)) markDay(term, day, term.random.pick(['O', 'O', 'I']));
      if (weekday === 5 && term.random.chance(170)) markAfternoon(term, day, 'O');
    }
    illnesses(term, 1, 2);
  },
  'often ill': (term) => illnesses(term, 4 + term.random.below(4), 3),
  'long holiday'(term) {
    // Around the half-term break, or in the first weeks of term.
    const beside = openDays.findIndex((day) => (registerDays[day]?.date ?? '') > halfTerm);
    const length = 5 + term.random.below(6);
    const from = term.random.pick([beside - length, beside, 3 + term.random.below(8)]);
    spell(term, { from, length, code: 'G' });
    illnesses(term, term.random.below(2), 2);
  },
  truant(term) {
    for (const day of openDays) {
      if (term.random.chance(150)) markAfternoon(term, day, 'O');
      if (term.random.chance(70)) markDay(term, day, 'O');
      if (term.random.chance(60)) markMorning(term, day, 'U');
    }
  },
  anxious: (term) => missDays(term, { from: 60, to: 480, codes: ['I', 'I', 'O'] }),
  'hardly there': (term) => missDays(term, { from: 480, to: 900, codes: ['I', 'O', 'O', 'N'] }),
  // Exactly a tenth of what was possible: a day at another school leaves a hundred sessions.
  'one in ten'(term) {
    spell(term, { from: 11, length: 1, code: 'D' });
    for (const from of [4, 19, 27, 33, 44]) spell(term, { from, length: 1, code: 'I' });
  },
  // Exactly half of what was possible, which is an even number of sessions.
  'one in two'(term) {
    for (const [place, day] of openDays.entries()) {
      if (place % 2 === 0) markDay(term, day, place % 3 === 0 ? 'O' : 'I');
    }
    const odd = openDays.length % 2 === 1 ? openDays[openDays.length - 1] : undefined;
    if (odd !== undefined) term.days[odd] = ['I', '\\'];
  },
  'part-time'(term) {
    for (const day of openDays.slice(8)) markAfternoon(term, day, 'C2');
    illnesses(term, 1, 2);
  },
  'two schools'(term) {
    for (const day of openDays) {
      const { weekday } = registerDays[day] ?? { weekday: 3 };
      if (weekday === 2 || weekday === 4) markDay(term, day, 'D');
    }
    illnesses(term, 1, 2);
  },
};
