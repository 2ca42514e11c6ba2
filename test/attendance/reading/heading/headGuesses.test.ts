import { describe, expect, it } from 'vitest';
import { guessedByValues } from '../../../../src/attendance/reading/heading/headGuesses.ts';
import { upn } from '../../upns.ts';

const rows = (...lines: string[]) => lines.map((line, i) => ({ cells: line.split('|'), line: i + 2 }));
const guesses = (lines: readonly string[], known = {}) =>
  guessedByValues(rows(...lines), known, Math.max(...lines.map((line) => line.split('|').length)));

describe('columns whose titles nobody knows', () => {
  it('are known by what a list of marks holds', () => {
    const lines = [`${upn(1)}|03/09/2025|AM|/`, `${upn(1)}|03/09/2025|PM|O`, `${upn(2)}|04/09/2025|AM|`];
    expect(guesses(lines)).toEqual({ upn: 0, date: 1, session: 2, mark: 3 });
  });

  it.each([
    ['dates without halves of days may be dates of birth', [`${upn(1)}|03/09/2015|C`], { upn: 0 }],
    ['of two columns of dates nobody knows which', [`03/09/2025|14/01/2015|AM|/`], { session: 2, mark: 3 }],
    ['one value that does not fit is enough', [`${upn(1)}|AM`, `A839400125001|AM`], { session: 1 }],
    ['an empty column holds nothing', [`|AM|/`], { session: 1, mark: 2 }],
  ])('%s', (_, lines, expected) => {
    expect(guesses(lines)).toEqual(expected);
  });

  it('keep the meaning that their titles give them', () => {
    expect(guesses([`${upn(1)}|${upn(2)}|AM|/|I`], { upn: 1, mark: 4 })).toEqual({
      upn: 1,
      mark: 4,
      session: 2,
    });
  });
});
