import { describe, expect, it, test } from 'vitest';
import { type HeadOptions, readHead } from '../../../../src/attendance/reading/heading/head.ts';
import type { Table } from '../../../../src/attendance/reading/table.ts';
import { upn } from '../../upns.ts';

const [ada, ben, cat] = [upn(0), upn(1), upn(2)];

/** A table whose rows are written with strokes between cells. */
function table(name: string, ...lines: string[]): Table {
  const rows = lines.map((line, i) => ({ cells: line.split('|'), line: i + 1 }));
  return {
    name,
    opening: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    async eachRow(take) {
      for (const { cells, line } of rows) take(cells, line, false);
    },
  };
}

const head = (lines: string[], options?: HeadOptions) => readHead([table('', ...lines)], options);
const columns = (lines: string[]) => Object.fromEntries(head(lines).heading.columns);

describe('a heading', () => {
  test.each([
    ['long list', 'Student UPN|Session Date|AM/PM|Attendance code', { upn: 0, date: 1, session: 2, mark: 3 }],
    ['long list', 'UPN|Date|Session|Marks', { upn: 0, date: 1, session: 2, mark: 3 }],
    ['day list', 'Legal Surname|UPN|Date|AM Mark|PM Mark', { surname: 0, upn: 1, date: 2, am: 3, pm: 4 }],
    ['grid', 'UPN|Name|Mon 01/09/2025 AM|Mon 01/09/2025 PM', { upn: 0, name: 1 }],
    ['mark string', 'UPN|Start date|Marks', { upn: 0, startDate: 1, marks: 2 }],
    ['mark string', 'UPN|Date|Marks', { upn: 0, startDate: 1, marks: 2 }],
    [
      'totals',
      'UPN|Poss.|Present|AEA|Auth.|Unauth.|L|U|Att %',
      {
        upn: 0,
        possible: 1,
        attended: 2,
        offSite: 3,
        authorised: 4,
        unauthorised: 5,
        lateBefore: 6,
        lateAfter: 7,
        percent: 8,
      },
    ],
    [
      'totals',
      'Unique Pupil Number|TermlySessionsPossible|TermlySessionsAuthorised|TermlySessionsUnauthorised|NCyearActual',
      { upn: 0, possible: 1, authorised: 2, unauthorised: 3, year: 4 },
    ],
    ['code counts', 'UPN|Start date|/|\\|L|U', { upn: 0, entryDate: 1 }],
    [
      'totals',
      'UPN|Year group(s) this academic year|NC Year(s) for today|Present + AEA|Possible',
      { upn: 0, year: 1, attended: 3, possible: 4 },
    ],
  ])('of a %s: %s', (layout, titles, wanted) => {
    const found = head([titles, `${ada}|1|2`]);
    expect(found.layout).toBe(layout);
    expect(Object.fromEntries(found.heading.columns)).toEqual(wanted);
  });

  it('is a column of UPNs, whatever else is called so', () => {
    const id = 'Globally Unique Student ID';
    expect(columns([`${id}|Possible|Attended`, `${ada}|1|1`])).toMatchObject({ upn: 0 });
    expect(columns([`${id}|UPN|Possible|Attended`, `5f0c-77|${ada}|1|1`])).toMatchObject({ upn: 1 });
    expect(() => columns([`${id}|Possible|Attended`, '5f0c-77|1|1'])).toThrow(/UPN/);
  });

  it('takes the better-known of several names', () => {
    expect(
      columns([
        'Preferred Surname|Legal Surname|Former UPN|UPN|Chosen forename|Forename|Possible|Attended',
        'a|b||c',
      ]),
    ).toMatchObject({ surname: 1, upn: 3, forename: 5 });
  });

  test.each([
    [
      'a group over sums',
      ['Pupil||Sessions||Absences|', 'Name|UPN|Possible|Attended|Authorised|Unauthorised'],
      { name: 0, upn: 1, possible: 2, attended: 3, authorised: 4, unauthorised: 5 },
    ],
    [
      'titles in two rows',
      ['UPN|Name|Sessions||Absences|', '||Possible|Attended|Authorised|Unauthorised'],
      { upn: 0, name: 1, possible: 2, attended: 3, authorised: 4, unauthorised: 5 },
    ],
    [
      'titles that only say it together',
      ['UPN|Sessions||Absence|', '|Possible|Present|Auth|Unauth'],
      { upn: 0, possible: 1, attended: 2, authorised: 3, unauthorised: 4 },
    ],
    [
      'half a title each',
      ['UPN|Possible|Sessions|Authorised|Unauthorised', '|Sessions|Attended|Absences|Absences'],
      { upn: 0, possible: 1, attended: 2, authorised: 3, unauthorised: 4 },
    ],
  ])('of two rows: %s', (_name, titles, wanted) => {
    const found = head([...titles, `${ada}|${ben}|1|1|0|0`]);
    expect(Object.fromEntries(found.heading.columns)).toEqual(wanted);
    expect(found.heading.lastLine).toBe(2);
  });

  it('has the same signature however it is exported', () => {
    const signature = (...titles: string[]) => head([...titles, `${ada}|/`]).heading.signature;
    const grid = signature('UPN|Legal Surname|03/09/2025 AM|03/09/2025 PM');
    expect(
      signature('Title|', 'upn| legal surname|04/09/2025 AM|04/09/2025 PM|05/09/2025 AM|05/09/2025 PM'),
    ).toBe(grid);
    expect(signature('UPN|Legal Surname|03/09/2025|', '||AM|PM')).toBe(grid);
    expect(signature('UPN|Surname|03/09/2025 AM')).not.toBe(grid);
    expect(signature('UPN|/|\\|O|I')).not.toBe(signature('UPN|/|\\|O|U'));
  });
});

describe('the period of a file', () => {
  test.each([
    ['Attendance from 03/09/2025 to 13/02/2026'],
    ['Date range: 3 Sep 2025 - 13 Feb 2026'],
    ['Date range:|03/09/2025|to|13/02/2026'],
    ['03/09/2025 \u2013 13/02/2026'],
    ['Printed 20/02/2026 for Wed 3rd September 2025 to Friday 13 February 2026'],
    ['2025-09-03 to 2026-02-13'],
    ['Start date: 03/09/2025|End date: 13/02/2026'],
    ['2025-09-03 00:00:00 until 2026-02-13'],
  ])('%s', (title) => {
    expect(head([title, 'UPN|Possible|Attended', `${ada}|1|1`]).heading.period).toEqual({
      from: '2025-09-03',
      to: '2026-02-13',
    });
  });

  it('may be in two lines, or be said by a person', () => {
    const lines = ['From: 03/09/2025', 'To: 13/02/2026', 'UPN|Possible|Attended', `${ada}|1|1`];
    expect(head(lines).heading.period).toEqual({ from: '2025-09-03', to: '2026-02-13' });
    const said = { from: '2024-09-03', to: '2025-02-13' };
    expect(head(lines, { period: said }).heading.period).toEqual(said);
  });

  test.each([
    ['Autumn term 2025'],
    ['Printed: 22/11/2026'],
    ['From 13/02/2026 to 03/09/2025'],
    ['2025 to 2026'],
  ])('%s is none', (title) => {
    expect(head([title, 'UPN|Possible|Attended', `${ada}|1|1`]).heading.period).toBeUndefined();
  });
});

describe('several tables', () => {
  const heading = 'UPN|Name|Possible|Attended';
  const rowsOf = async ({ table: one }: ReturnType<typeof readHead>) => {
    const rows: string[] = [];
    await one.eachRow((cells, line) => void rows.push(`${line} ${cells[0]}`), {});
    return rows;
  };

  it('with the same heading are one register', async () => {
    const found = readHead([
      table('Sheet 7A', heading, `${ada}|A|1|1`),
      table('Sheet notes', 'See below'),
      table('Sheet 7B', heading, `${ben}|B|1|1`),
    ]);
    expect(await rowsOf(found)).toEqual(['1 UPN', `2 ${ada}`, `2000002 ${ben}`]);
    expect(found.warnings).toMatchObject([
      { value: 'Sheet 7B', reason: expect.stringContaining('was read too') },
    ]);
  });

  it('of other days are one grid', async () => {
    const found = readHead([
      table('Sheet Autumn', 'UPN|Name|01/09/2025 AM|01/09/2025 PM', `${ada}|A|/|O`, `${cat}|C|/|O|stray`),
      table(
        'Sheet Spring',
        'UPN|Name|05/01/2026 AM',
        `${ada}|A|L`,
        'UPN|Name|05/01/2026 AM',
        `${ben}|B|I|stray`,
      ),
    ]);
    expect(found.heading.markColumns.map(({ column, date }) => [column, date.dayFirst])).toEqual([
      [2, '2025-09-01'],
      [3, '2025-09-01'],
      [6, '2026-01-05'],
    ]);
    const rows: string[] = [];
    await found.table.eachRow((cells, line) => void rows.push(`${line} ${cells.join('|')}`), {});
    expect(rows.slice(1)).toEqual([
      `2 ${ada}|A|/|O`,
      `3 ${cat}|C|/|O||||stray`,
      `2000002 ${ada}|A|||||L`,
      `2000004 ${ben}|B|||||I|stray`,
    ]);
    const again = table('Sheet B', 'UPN|Name|05/01/2026 AM', `${ada}|A|L`, 'UPN|Name|06/01/2026 AM');
    const other = readHead([table('Sheet A', 'UPN|Name|01/09/2025 AM', `${ada}|A|/`), again]);
    await expect(other.table.eachRow(() => {}, {})).rejects.toThrow(/Sheet B: a new heading/);
  });

  it('of the same pupils, or with another heading, are not added up', async () => {
    const found = readHead([
      table('Sheet Autumn', heading, `${ada}|A|1|1`),
      table('Sheet Year', heading, `${ada}|A|2|2`),
      table('Sheet Other', 'UPN|Possible|Attended', `${cat}|1|1`),
    ]);
    expect(await rowsOf(found)).toEqual(['1 UPN', `2 ${ada}`]);
    expect(found.warnings.map(({ value, reason }) => [value, reason.includes('was not read')])).toEqual([
      ['Sheet Year', true],
      ['Sheet Other', true],
    ]);
  });

  it('that are readings of one text are one: the best of them', () => {
    const found = readHead([
      table('', 'UPN;Possible|Attended'),
      table('', 'UPN|Possible|Attended', `${ada}|1|1`),
    ]);
    expect(found.heading.columns.size).toBe(3);
    expect(found.warnings).toEqual([]);
  });
});

describe('a grid of weeks', () => {
  const days = (...lines: string[]) =>
    head([...lines, `${ada}|A|/|\\|/|\\`]).heading.markColumns.map(({ column, date, half }) =>
      `${column} ${date.dayFirst} ${half ?? ''}`.trim(),
    );
  const wanted = [
    '2 2025-09-01 AM',
    '3 2025-09-01 PM',
    '4 2025-09-02 AM',
    '5 2025-09-02 PM',
    '6 2025-09-08 AM',
    '7 2025-09-08 PM',
    '8 2025-09-09 AM',
    '9 2025-09-09 PM',
  ];

  test.each([
    [
      '||w/c 01/09/2025||||w/c 08/09/2025|||',
      'UPN|Name|Mon AM|Mon PM|Tue AM|Tue PM|Mon AM|Mon PM|Tue AM|Tue PM',
    ],
    [
      'UPN|Name|Week commencing 1 Sep 2025||||Week commencing 8 Sep 2025|||',
      '||Mon||Tue||Mon||Tue|',
      '||AM|PM|AM|PM|AM|PM|AM|PM',
    ],
    [
      '||01/09/2025||||08/09/2025|||',
      '||Monday||Tuesday||Monday||Tuesday|',
      'UPN|Name|AM|PM|AM|PM|AM|PM|AM|PM',
    ],
  ])('%s over %s', (...lines) => {
    expect(days(...lines)).toEqual(wanted);
  });

  it('may hold a day in a cell', () => {
    expect(days('UPN|Name|01/09/2025||08/09/2025|', '||Mon|Tue|Mon|Tue')).toEqual([
      '2 2025-09-01',
      '3 2025-09-02',
      '4 2025-09-08',
      '5 2025-09-09',
    ]);
  });

  it('is none where every day has its own date', () => {
    expect(days('||01/09/2025||02/09/2025|', 'UPN|Name|Mon||Tue|', '||AM|PM|AM|PM')).toEqual(
      wanted.slice(0, 4),
    );
    expect(days('UPN|Name|01/09/2025|02/09/2025', '||Mon|Tue')).toEqual(['2 2025-09-01', '3 2025-09-02']);
  });
});
