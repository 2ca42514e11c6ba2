import type { SchoolInLine } from '../../app/apiTypes.ts';
import { basisWords, lastWords, nextWords, placeWords } from './tsmWords.ts';

/** A row for each school, in the order of the page. */
export function prioritiesCsv(schools: readonly SchoolInLine[]): (string | number)[][] {
  return [
    [
      'School',
      'Phase',
      'Place',
      'How often',
      'Points',
      'Last meeting',
      'Next meeting',
      'Why',
      'Decided by hand',
    ],
    ...schools.map((one) => [
      ...[one.school.name, one.school.phase, placeWords[one.place], basisWords[one.basis], one.score],
      ...[lastWords(one), nextWords(one), one.reasons.map(({ words }) => words).join(' ')],
      one.override?.stands ? `${one.override.reason} (${one.override.by})` : '',
    ]),
  ];
}
