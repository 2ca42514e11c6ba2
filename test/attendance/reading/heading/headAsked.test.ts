import { describe, expect, test } from 'vitest';
import { readRegister } from '../../../../src/attendance/readRegister.ts';
import { fileOfBytes } from '../../../../src/attendance/registerFile.ts';
import { UnknownTableProblem } from '../../../../src/attendance/unknownTable.ts';

const text = `Saltern Lane,,,
UPN,Date,Session,Mark
K839400125001,04/11/2026,AM,/
L837410024017,04/11/2026,AM,O
`;

const askedOf = async (content: string, headingLine: number) => {
  const file = fileOfBytes('register.csv', new TextEncoder().encode(content));
  const error = await readRegister(file, { mapping: { headingLine, columns: {} } }).catch(
    (thrown: unknown) => thrown,
  );
  return error instanceof UnknownTableProblem ? error.table : error;
};

describe('a mapping without columns asks for the columns', () => {
  test('of the likeliest heading, even where the file is recognised', async () => {
    expect(await askedOf(text, 0)).toMatchObject({
      headingLine: 2,
      columns: [
        { title: 'UPN', samples: ['K839400125001', 'L837410024017'] },
        { title: 'Date', samples: ['04/11/2026'] },
        { title: 'Session', samples: ['AM'] },
        { title: 'Mark', samples: ['/', 'O'] },
      ],
      guesses: { upn: 0, date: 1, session: 2, mark: 3 },
    });
  });

  test('of the line that was named', async () => {
    expect(await askedOf(text, 1)).toMatchObject({
      headingLine: 1,
      columns: [{ title: 'Saltern Lane' }, {}, {}, {}],
    });
  });

  test.each([
    [text, 9, /Line 9 of this file holds no heading/],
    ['K839400125001\n', 0, /No line of this file looks like a heading/],
  ])('and says so where there is none', async (content, line, words) => {
    expect(await askedOf(content, line)).toMatchObject({
      code: 'register_unreadable',
      message: expect.stringMatching(words),
    });
  });
});
