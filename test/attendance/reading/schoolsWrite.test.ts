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
