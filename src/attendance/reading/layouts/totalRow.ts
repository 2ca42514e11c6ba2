import type { ColumnMeaning } from '../../columnMapping.ts';
import type { RegisterReading } from '../../registerReading.ts';
import { plainHeading } from '../heading/aliases.ts';
import type { Heading } from '../heading/heading.ts';
import { sumMeanings, type WrittenSums } from './countsOfRow.ts';
import { comesTo } from './totalsOfRow.ts';
import { areFractions, readCount, readPercent, type WrittenPercent } from './values.ts';

type Own = NonNullable<RegisterReading['schoolsOwn']>;

const ofSchool =
  /^(grand total|school total|whole school|overall|total for school|all pupils|all students|school average)/;
const figure = '(sub ?totals?|totals?|averages?|avg)';
const whole = '(grand|school|whole|overall|class|form|year|reg|registration|group|house|tutor|cohort|all)';
/** 'Total', 'Average attendance', 'Year 7 total', '7A totals', but no name of a pupil. */
const total = new RegExp(
  `^${figure}\\b|^${whole}\\b.*\\b${figure}\\b|^\\S*\\d\\S* ${figure}$|^(mean|sum)( (of|attendance|percent)\\b.*)?$`,
);

/** Rows of totals and averages, and what they say of the whole school. */
export class SchoolsTotals {
  readonly #heading: Heading;
  readonly #own: { label: string; figures: Own; percent: WrittenPercent | undefined }[] = [];

  constructor(heading: Heading) {
    this.#heading = heading;
  }

  /** Whether a row without a valid UPN is a total: the first text in it says so, and nothing else in it names a pupil. */
  take(cells: readonly string[]): boolean {
    const first = cells.findIndex((cell) => /\p{L}/u.test(cell));
    const label = plainHeading(cells[first] ?? '');
    if (!total.test(label) && !ofSchool.test(label)) return false;
    const naming: ColumnMeaning[] = ['upn', 'surname', 'forename', 'name', 'birthDate'];
    const names = naming.some((meaning) => {
      const column = this.#heading.columns.get(meaning);
      return column !== undefined && column !== first && /[^\d\s.,:%-]/.test(cells[column] ?? '');
    });
    if (names) return false;
    this.#own.push({ label, ...this.#figures(cells) });
    return true;
  }

  /** Of several totals only one that speaks of the whole school counts: the others may be of groups. */
  own(): Own | undefined {
    const filled = this.#own.filter(({ figures, percent }) => percent ?? Object.keys(figures).length > 0);
    const named = filled.filter(({ label }) => ofSchool.test(label));
    const [one, another] = named.length > 0 ? named : filled;
    if (!one || (another && !/average|avg|mean/.test(another.label))) return undefined;
    const percent = one.percent ?? another?.percent;
    if (!percent) return one.figures;
    return { ...one.figures, percent: areFractions([percent]) ? percent.value * 100 : percent.value };
  }

  #figures(cells: readonly string[]): { figures: Own; percent: WrittenPercent | undefined } {
    const cell = (meaning: ColumnMeaning) => cells[this.#heading.columns.get(meaning) ?? -1] ?? '';
    const sums: WrittenSums = {};
    for (const meaning of sumMeanings) {
      const sum = readCount(cell(meaning));
      if (sum !== undefined && !Number.isNaN(sum)) sums[meaning] = sum;
    }
    const { possible, attended, offSite = 0 } = sums;
    // As for pupils: educational activity off site may stand beside those present.
    const beside = comesTo(sums, { offSite: false, late: true }) ? offSite : 0;
    return {
      figures: {
        ...(possible !== undefined && { possible }),
        ...(attended !== undefined && { attended: attended + beside }),
      },
      percent: readPercent(cell('percent')),
    };
  }
}
