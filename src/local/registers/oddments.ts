import type { RollPupil } from './roll.ts';
import { registerDays } from './schoolDays.ts';
import { anyStart, markAfternoon, markDay, markMorning, openDays, spell, type Term } from './term.ts';

/** A spell that comes to some pupils of a thousand. */
type Chance = { perMille: number; code: string; longest: number };

const anyone: readonly Chance[] = [
  { perMille: 14, code: 'C', longest: 1 },
  { perMille: 18, code: 'R', longest: 2 },
  { perMille: 5, code: 'C1', longest: 1 },
  { perMille: 6, code: 'Q', longest: 4 },
];
const older: readonly Chance[] = [
  { perMille: 18, code: 'E', longest: 3 },
  { perMille: 22, code: 'P', longest: 1 },
];

/** What happens to anyone now and then, whatever their habit. */
export function oddments(term: Term, { year }: RollPupil): void {
  const { random } = term;
  lateness(term);
  if (random.chance(240)) {
    const mark = random.chance(500) ? markMorning : markAfternoon;
    mark(term, openDays[anyStart(term)] ?? 0, 'M');
  }
  for (const { perMille, code, longest } of Number(year) >= 7 ? [...anyone, ...older] : anyone) {
    if (!random.chance(perMille)) continue;
    const length = 1 + random.below(longest);
    spell(term, { from: anyStart(term, length), length, code });
  }
  if (Number(year) >= 10 && random.chance(40)) {
    for (const day of openDays) if (registerDays[day]?.weekday === 3) markDay(term, day, 'B');
  }
}

/** Some are late every week; most hardly ever. A few come after the register has closed. */
function lateness(term: Term): void {
  const { random } = term;
  const late = random.chance(90) ? 160 : 12;
  for (const day of openDays) {
    if (random.chance(late)) markMorning(term, day, random.chance(130) ? 'U' : 'L');
  }
}

/** What befalls a whole year group or the school. */
export function together(term: Term, { year }: RollPupil): void {
  // Reception starts half days; Year 8 goes on a visit; a burst pipe shuts part of the building to Year 9.
  if (year === 'R') for (const day of openDays.slice(0, 7)) markAfternoon(term, day, 'X');
  if (year === '8' || year === '4') spell(term, { from: 21, length: 1, code: 'V' });
  if (year === '9') spell(term, { from: 30, length: 1, code: 'Y3' });
  if (year === '12') spell(term, { from: 34, length: 3, code: 'W' });
}
