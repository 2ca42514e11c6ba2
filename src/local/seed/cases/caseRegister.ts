import { weekdayOf } from '../../../calendar/plainDate.ts';
import { groupDetails } from '../../registers/groupDetails.ts';
import { grid } from '../../registers/layouts/grid.ts';
import { randomFrom } from '../../registers/random.ts';
import type { RegisterRow } from '../../registers/register.ts';
import { makeRoll } from '../../registers/roll.ts';
import type { DayMarks } from '../../registers/term.ts';
import type { LocalSchool } from '../../schools.ts';
import { type ExamplePupil, examplePupils, type MarkedDay, marksOn, nameOf } from './casePupils.ts';

const seed = 'example cases';
const years = ['7', '8', '9', '10', '11'];
/** One in so many pupils of the roll is one of the examples. */
const spacing = 5;
const roll = makeRoll({
  ...{ seed, years },
  pupils: examplePupils.length * spacing,
  issuedBy: ['8202993', '8202994'],
});

export const upnOf = (pupil: ExamplePupil): string => roll[examplePupils.indexOf(pupil) * spacing]?.upn ?? '';

/** Ill for a day or two now and then. */
function usualMarks(upn: string): (day: MarkedDay) => NonNullable<DayMarks> {
  const random = randomFrom(`${seed} ${upn}`);
  return () => (random.chance(25) ? ['I', 'I'] : ['/', '\\']);
}

/** The register of the whole school over the days (ISO) up to one of them, as its system exports it. */
export async function caseRegister(
  school: LocalSchool,
  days: readonly string[],
  to: string,
): Promise<Uint8Array> {
  const covered = days.filter((date) => date <= to);
  const rows = roll.map((pupil, place): RegisterRow => {
    const example = place % spacing === 0 ? examplePupils[place / spacing] : undefined;
    const usual = usualMarks(pupil.upn);
    const marks = covered.map((date, index) => {
      const day = { date, ago: days.length - 1 - index, of: days.length };
      return example ? marksOn(example, day) : usual(day);
    });
    const named = example ? { ...pupil, ...nameOf(example) } : pupil;
    return { pupil: named, details: groupDetails(pupil, seed), marks };
  });
  const register = {
    ...{ school, rows },
    days: covered.map((date) => ({ date, weekday: weekdayOf(date), open: true })),
  };
  const content = await grid.write(register);
  return typeof content === 'string' ? Buffer.from(content) : content;
}
