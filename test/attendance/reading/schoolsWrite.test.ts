import { describe, expect, it, test } from 'vitest';
import { plainMarks } from '../registerFile.ts';
import { upn } from '../upns.ts';
import { inShort, readLines } from './readTable.ts';

const [ada, ben] = [upn(0), upn(1)];
type Reading = Awaited<ReturnType<typeof readLines>>;
const short = ({ pupils }: Reading) =>
  pupils.map((pupil) => plainMarks(pupil).map(({ date, half, code }) => `${date.slice(5)} ${half} ${code}`));

describe('a list of marks as a system writes it', () => {
  test.each([
    'AM Registration,PM Registration',
    'Registration AM,Registration PM',
    'Morning session,Afternoon session',
    'Wed AM,Wednesday PM',
    'Session: AM,Session: PM',
    'Reg (a.m.),Reg (p.m.)',
  ])('names its sessions: %s', async (names) => {
    const [morning = '', afternoon = ''] = names.split(',');
    const reading = await readLines([
      'UPN,Registration Date,Registration Period,Registration Code',
      `${ada},03/09/2025,${morning},/`,
      `${ada},03/09/2025,${afternoon},O`,
    ]);
    expect(reading).toMatchObject({ layout: 'long list', rejections: [] });
    expect(short(reading)).toEqual([['09-03 AM /', '09-03 PM O']]);
  });

  test.each(['1', 'Wed', 'Maths', 'Wed 1', 'AM PM', 'Period 5'])('names no session: %s', async (name) => {
    const reading = await readLines(['UPN,Date,Session,Mark', `${ada},03/09/2025,${name},/`]);
    expect(inShort(reading.rejections)).toEqual([`2 Session ${name}: A session is AM or PM`]);
  });

  it('has days of a spreadsheet without a format', async () => {
    const reading = await readLines([
      'UPN,DOB,Date,Session,Mark',
      `${ada},41000,45903,AM,/`,
      `${ada},41000,45903.5,PM,\\`,
      `${ada},41000,99999,AM,/`,
    ]);
    expect(short(reading)).toEqual([['09-03 AM /', '09-03 PM \\']]);
    expect(reading.pupils[0]?.birthDate).toBe('2012-04-01');
    expect(inShort(reading.rejections)).toEqual(['4 Date 99999: This is not a date that exists']);
  });

  test.each([
    '20250903',
    '2025-09-03T08:50:00+01:00',
    '2025-09-03T00:00:00.000Z',
    '2025-09-02T23:00:00.000Z',
    '2025-09-02T23:00:00+00:00',
    '03/09/2025 12:00 AM',
    '03/09/2025 00:00:00',
  ])('has days as programs write them: %s', async (day) => {
    const reading = await readLines([
      'UPN,Date,Session,Mark',
      `${ada},${day},AM,/`,
      `${ada},${day},PM,O`,
      `${ada},2025-09-02T00:00:00Z,PM,O`,
    ]);
    expect(reading.rejections).toEqual([]);
    expect(short(reading)).toEqual([['09-02 PM O', '09-03 AM /', '09-03 PM O']]);
  });

  it('says what its marks mean', async () => {
    const marks = [
      '/ - Present (AM)',
      '\\ (Present)',
      'c1: Performance',
      'I \u2013 Illness, not dental',
      'L - 10',
    ];
    const reading = await readLines([
      'UPN,Date,Session,Mark',
      ...marks.map((mark, i) => `${ada},0${3 + (i >> 1)}/09/2025,${i & 1 ? 'PM' : 'AM'},"${mark}"`),
    ]);
    expect(short(reading)).toEqual([['09-03 AM /', '09-03 PM \\', '09-04 AM C1', '09-04 PM I']]);
    expect(inShort(reading.rejections)).toEqual(['6 Mark L - 10: This is not an attendance code']);
  });

  it('has both marks of a day in one cell', async () => {
    const reading = await readLines([
      'UPN,Date,Marks',
      `${ada},03/09/2025,Y1\\`,
      `${ada},04/09/2025,/Y7`,
      `${ben},04/09/2025,C2O`,
    ]);
    expect(reading).toMatchObject({ rowsUsed: 3, rejections: [], warnings: [] });
    expect(short(reading)).toEqual([
      ['09-03 AM Y1', '09-03 PM \\', '09-04 AM /', '09-04 PM Y7'],
      ['09-04 AM C2', '09-04 PM O'],
    ]);
  });
});

describe('a heading whose titles are on several lines', () => {
  it('is as long as it is', async () => {
    const days = Array.from({ length: 40 }, (_, i) =>
      new Date(Date.UTC(2025, 8, 1 + i)).toISOString().slice(0, 10),
    );
    const titles = days.flatMap((day) => [`"${day}\nAM"`, `"${day}\nPM"`]);
    const reading = await readLines([
      ['UPN', ...titles].join(','),
      [ada, ...titles.map(() => '/')].join(','),
    ]);
    expect(reading).toMatchObject({ layout: 'grid', rowsIn: 1, rowsUsed: 1, to: '2025-10-10' });
  });

  it('does not hide what follows a quotation mark that is never closed', async () => {
    const rows = Array.from({ length: 60 }, () => `${ada},03/09/2025,AM,/`);
    const reading = await readLines(['Register of "7A', 'UPN,Date,Session,Mark', ...rows]);
    expect(reading).toMatchObject({ layout: 'long list', rowsIn: 60, rowsUsed: 60 });
  });
});

describe('a list that names each pupil once', () => {
  const rows = [
    'UPN,Name,Date,Session,Mark',
    `${ada},"Hart, Ada",03/09/2025,AM,/`,
    ',,03/09/2025,PM,O',
    `${ben},"Ito, Ben",03/09/2025,AM,/`,
    `${ada},"Hart, Ada",04/09/2025,AM,/`,
    `${ben},"Ito, Ben",04/09/2025,AM,/`,
    ',,04/09/2025,PM,I',
    `A${ada.slice(1)},"Hart, Ida",05/09/2025,AM,/`,
    ',,05/09/2025,PM,O',
    `${ada},"Hart, Ada",08/09/2025,AM,/`,
    `${ada},"Hart, Ada,08/09/2025,PM,/`,
    ',,09/09/2025,PM,O',
    ',"Lo, Al",05/09/2025,PM,O',
  ];

  it('has the rows below it as theirs, unless they were given up', async () => {
    const reading = await readLines(rows);
    expect(short(reading)).toEqual([
      ['09-03 AM /', '09-03 PM O', '09-04 AM /', '09-08 AM /'],
      ['09-03 AM /', '09-04 AM /', '09-04 PM I'],
    ]);
    expect(inShort(reading.warnings)).toEqual([
      '3 UPN : A row without a UPN or a name is of the pupil above it: 2 rows in this file',
    ]);
    expect(inShort(reading.rejections)).toEqual([
      expect.stringContaining('8 UPN'),
      '9 UPN : There is no UPN',
      expect.stringContaining('quotation marks'),
      '12 UPN : There is no UPN',
      '13 UPN : There is no UPN',
    ]);
  });

  it('has no such rows where it has no names', async () => {
    const reading = await readLines(rows.slice(0, 3).map((row) => row.replace(/,("[^"]*"|Name|),/, ',')));
    expect(inShort(reading.rejections)).toEqual(['3 UPN : There is no UPN']);
  });

  it('may be a list of days', async () => {
    const reading = await readLines([
      'UPN,Name,Date,AM,PM',
      `${ada},"Hart, Ada",03/09/2025,/,\\`,
      ',,04/09/2025,/,O',
    ]);
    expect(short(reading)[0]?.at(-1)).toBe('09-04 PM O');
  });
});

describe('a grid with a row for each half of the days', () => {
  it.each([
    ['that names its pupil in both', `${ada},"Hart, Ada"`],
    ['that names its pupil in the first', ','],
  ])('%s', async (_name, second) => {
    const reading = await readLines([
      'UPN,Name,AM/PM,03/09/2025,04/09/2025',
      `${ada},"Hart, Ada",AM,/,C1`,
      `${second},PM,\\,O`,
      `${ben},"Ito, Ben",both,/\\,I`,
    ]);
    expect(short(reading)).toEqual([
      ['09-03 AM /', '09-03 PM \\', '09-04 AM C1', '09-04 PM O'],
      ['09-03 AM /', '09-03 PM \\'],
    ]);
    expect(inShort(reading.rejections)).toEqual([
      expect.stringMatching(/^4 04\/09\/2025 I: A day needs two/),
    ]);
  });
});
