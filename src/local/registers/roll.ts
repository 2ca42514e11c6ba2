import { checkLetter } from '../../attendance/upn.ts';
import { forenames, surnames } from './names.ts';
import { type Random, randomFrom } from './random.ts';

export type RollPupil = {
  upn: string;
  surname: string;
  forename: string;
  /** As the DfE writes it: 'R', '1' to '13'. */
  year: string;
};

export type RollPlan = {
  /** Whatever makes this roll different from another. */
  seed: string;
  pupils: number;
  years: readonly string[];
  /** Where the pupils got their UPNs: the schools that they started at, as LA and establishment number. */
  issuedBy: readonly string[];
  /** Names to choose from beside the usual ones. */
  named?: Names;
};

type Names = { forenames: readonly string[]; surnames: readonly string[] };

/** The year in which a pupil of a year group started Reception, for 2026/27. */
export const startYear = (year: string) => 2026 - (year === 'R' ? 0 : Number(year));

/** The pupils of a school, by year group and surname. Every UPN is given once, and its check letter is right. */
export function makeRoll({ seed, pupils, years, issuedBy, named }: RollPlan): RollPupil[] {
  const random = randomFrom(`roll ${seed}`);
  const serials = new Map<string, number>();
  const roll: RollPupil[] = [];
  const names: Names = {
    forenames: [...forenames, ...(named?.forenames ?? [])],
    surnames: [...surnames, ...(named?.surnames ?? [])],
  };
  for (const [place, year] of years.entries()) {
    const first = Math.round((pupils * place) / years.length);
    const count = Math.round((pupils * (place + 1)) / years.length) - first;
    const group = Array.from({ length: count }, (): RollPupil => {
      const issued = `${random.pick(issuedBy)}${String(startYear(year)).slice(2)}`;
      const serial = (serials.get(issued) ?? 0) + 1 + random.below(2);
      serials.set(issued, serial);
      const tail = `${issued}${String(serial).padStart(3, '0')}`;
      return {
        upn: `${checkLetter(tail)}${tail}`,
        surname: surnameOf(random, names),
        forename: random.pick(names.forenames),
        year,
      };
    });
    roll.push(...group.sort((a, b) => (byName(a) < byName(b) ? -1 : 1)));
  }
  return roll;
}

const byName = ({ surname, forename, upn }: RollPupil) => `${surname} ${forename} ${upn}`;

/** A few carry the names of both parents. */
function surnameOf(random: Random, { surnames: all }: Names): string {
  const name = random.pick(all);
  return random.chance(40) ? `${name}-${random.pick(all)}` : name;
}
