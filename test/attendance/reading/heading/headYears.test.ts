import { describe, expect, it, test } from 'vitest';
import { isProblem } from '../../../../src/problems/problem.ts';
import { plainMarks } from '../../registerFile.ts';
import { upn } from '../../upns.ts';
import { inShort, readLines } from '../readTable.ts';

const [ada, ben] = [upn(0), upn(1)];

describe('days without their year', () => {
  test.each([
    ['Week beginning 08/09/2025', 'Mon 08/09', '2025-09-08'],
    ['Weekly register: week commencing Monday 8 September 2025', '8 Sep', '2025-09-08'],
    ['w/c 29/12/2025', '02/01', '2026-01-02'],
    ['Week ending 12/09/2025', '8/9', '2025-09-08'],
    ['From 03/09/2025 to 13/02/2026', '14-Jan', '2026-01-14'],
    ['Academic Year 2025/2026', 'Thu 3rd Sept', '2025-09-03'],
    ['Academic Year 2025/26', '17/07', '2026-07-17'],
    ['Autumn Term 2025', '19 Dec', '2025-12-19'],
    ['Spring term - 2026', '05/01', '2026-01-05'],
    ['Register for September 2025', '30/09', '2025-09-30'],
    ['Summer 2024, printed on 03/01/2026', '29/02', '2024-02-29'],
  ])('%s: %s', async (above, day, date) => {
    const reading = await readLines([
      above,
      `UPN,Name,${day} AM,${day} (pm),AM 9 Sep`,
      `${ada},"Hart, Ada",/,O,/`,
    ]);
    const [pupil] = reading.pupils;
    expect(pupil && plainMarks(pupil)).toEqual(
      expect.arrayContaining([
        { date, half: 'AM', code: '/' },
        { date, half: 'PM', code: 'O' },
      ]),
    );
    expect(reading).toMatchObject({ layout: 'grid', rowsIn: 1, rowsUsed: 1, rejections: [] });
  });

  const days = 'UPN,Name,08/09 AM,08/09 PM';

  it('may have it from a person', async () => {
    const period = { from: '2025-09-01', to: '2025-10-24' };
    expect(await readLines([days, `${ada},Hart,/,O`], { period })).toMatchObject({ from: '2025-09-08' });
  });

  it('are refused with advice where nobody says it', async () => {
    const attempt = readLines(['Printed on 12/09/2025', days, `${ada},Hart,/,O`]);
    await expect(attempt).rejects.toThrow(/have no year.*Academic year 2025\/26/);
    await expect(attempt).rejects.toSatisfy((error) => isProblem(error, 'register_unreadable'));
  });

  it('come again on each page, and are refused where they are others', async () => {
    const page = (group: string, id: string) => [group, days, `${id},Hart,/,O`];
    const pages = ['Week beginning 08/09/2025', ...page('Class 7A', ada), ...page('Class 7B', ben)];
    expect(await readLines(pages)).toMatchObject({ rowsIn: 2, rowsUsed: 2, rejections: [] });
    const weeks = [...pages, 'Week beginning 15/09/2025', days.replaceAll('08/', '15/'), `${ada},Hart,/,O`];
    await expect(readLines(weeks)).rejects.toThrow(/new heading with other days begins on line 9/);
  });

  const week = 'UPN,Name,Mon AM,Mon PM,Friday a.m.';

  test.each([
    'Weekly register. Week beginning: 08/09/2025',
    'Week,08/09/2025',
    'w/e 12/09/2025',
    'From 08/09/2025 to 12/09/2025',
  ])('may be those of the one week above them: %s', async (above) => {
    const reading = await readLines([above, week, `${ada},Hart,/,O,L`]);
    expect(reading).toMatchObject({ layout: 'grid', from: '2025-09-08', to: '2025-09-12', rejections: [] });
    expect(reading.pupils.map(plainMarks)[0]).toHaveLength(3);
  });

  it('are not those of several weeks', async () => {
    const page = (day: string) => [`Week beginning ${day}`, week, `${ada},Hart,/,O,L`];
    const same = [...page('08/09/2025'), ...page('08/09/2025').slice(0, 2), `${ben},Ito,/,O,L`];
    expect(await readLines(same)).toMatchObject({ rowsUsed: 2 });
    const other = [...page('08/09/2025'), ...page('15/09/2025')];
    await expect(readLines(other)).rejects.toThrow(/Another week begins on line 4/);
    const over = ['From 08/09/2025 to 19/09/2025', week, `${ada},Hart,/,O,L`];
    await expect(readLines(over)).rejects.toThrow(/do not know its marks/);
    const dated = (day: string) => [`,,Week commencing ${day},,`, week, `${ada},Hart,/,O,L`];
    await expect(readLines([...dated('08/09/2025'), ...dated('15/09/2025')])).rejects.toThrow(
      /new heading with other days begins on line 4/,
    );
  });

  it('are no days in the row of a pupil', async () => {
    const reading = await readLines(['Academic Year 2025/26', 'UPN,Name,3/9,4/9', `${ada},Hart,1/2,2/3`]);
    expect(inShort(reading.rejections)).toEqual([
      expect.stringMatching(/^3 3\/9\/2025 1\/2: /),
      expect.stringMatching(/^3 4\/9\/2025 2\/3: /),
    ]);
  });
});
