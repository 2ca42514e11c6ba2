import { addDays } from '../../calendar/plainDate.ts';
import { randomFrom } from './random.ts';
import { type RollPupil, startYear } from './roll.ts';

/** What a school knows of a pupil beside their name: what groups are made of. */
export type GroupDetails = {
  sex: 'F' | 'M';
  /** ISO. */
  birthDate: string;
  /** '7A': the year and one of three forms. */
  form: string;
  sen: 'N' | 'K' | 'E';
  freeMeals: boolean;
  inCare: boolean;
  socialWorker: boolean;
};

/** The same pupil of the same school always gets the same. */
export function groupDetails(pupil: RollPupil, seed: string): GroupDetails {
  const random = randomFrom(`details ${seed} ${pupil.upn}`);
  const inCare = random.chance(15);
  const need = random.below(1000);
  return {
    sex: random.pick(['F', 'M'] as const),
    // Someone of four on 31 August starts Reception the day after.
    birthDate: addDays(`${startYear(pupil.year) - 5}-09-01`, random.below(365)),
    form: `${pupil.year}${random.pick(['A', 'B', 'C'])}`,
    sen: need < 48 ? 'E' : need < 190 ? 'K' : 'N',
    freeMeals: random.chance(260),
    inCare,
    socialWorker: inCare || random.chance(45),
  };
}
