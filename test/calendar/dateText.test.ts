import { describe, expect, it, test } from 'vitest';
import { isMonthFirst, readDate, type WrittenDate } from '../../src/calendar/dateText.ts';

const both = (date: string): WrittenDate => ({ dayFirst: date, monthFirst: date });

describe('dates as people write them', () => {
  test.each([
    ['2025-09-03', both('2025-09-03')],
    ['2025-09-03T00:00:00', both('2025-09-03')],
    ['2025-09-03 00:00:00', both('2025-09-03')],
    ['2025/9/3', both('2025-09-03')],
    ['03/09/2025', { dayFirst: '2025-09-03', monthFirst: '2025-03-09' }],
    ['3/9/25', { dayFirst: '2025-09-03', monthFirst: '2025-03-09' }],
    ['03-09-2025', { dayFirst: '2025-09-03', monthFirst: '2025-03-09' }],
    ['03.09.2025', { dayFirst: '2025-09-03', monthFirst: '2025-03-09' }],
    ['03/09/2025 08:45', { dayFirst: '2025-09-03', monthFirst: '2025-03-09' }],
    ['23/09/2025', { dayFirst: '2025-09-23' }],
    ['09/23/2025', { monthFirst: '2025-09-23' }],
    ['03-Sep-2025', both('2025-09-03')],
    ['3-sep-25', both('2025-09-03')],
    [' 3 September 2025 ', both('2025-09-03')],
    ['3rd Sept 2025', both('2025-09-03')],
    ['Wed 03/09/2025', { dayFirst: '2025-09-03', monthFirst: '2025-03-09' }],
    ['Wednesday, 3 September 2025', both('2025-09-03')],
    ['29/02/2024', { dayFirst: '2024-02-29' }],
    ['29/02/2025', {}],
    ['31/09/2025', {}],
    ['2025-02-30', {}],
    ['99/99/2025', {}],
    ['03/09/1925', {}],
    ['03/09/0025', {}],
    ['03/09-2025', undefined],
    ['3 Sponge 2025', undefined],
    ['45903', undefined],
    ['Wed 3 Sep', undefined],
    ['', undefined],
    ['/', undefined],
  ])('%s', (text, expected) => {
    expect(readDate(text)).toEqual(expected);
  });

  it('takes a column as day first unless only month first can be right', () => {
    const column = (...texts: string[]) => texts.flatMap((text) => readDate(text) ?? []);
    expect(isMonthFirst(column('03/09/2025', '04/09/2025'))).toBe(false);
    expect(isMonthFirst(column('09/03/2025', '09/23/2025'))).toBe(true);
    expect(isMonthFirst(column('23/09/2025', '09/23/2025'))).toBe(false);
    expect(isMonthFirst(column('2025-09-23', '09/23/2025'))).toBe(true);
    expect(isMonthFirst(column('99/99/2025'))).toBe(false);
  });
});
