import { describe, expect, it, test } from 'vitest';
import { plainYear } from '../../../../src/attendance/reading/pupils/names.ts';
import { upn } from '../../upns.ts';
import { inShort, readLines } from '../readTable.ts';

const sums = 'Possible,Attended,Authorised,Unauthorised';
const read = (title: string, values: readonly string[], period?: { from: string; to: string }) =>
  readLines([`UPN,${sums},${title}`, ...values.map((value, i) => `${upn(i)},10,9,1,0,${value}`)], { period });
const details = async (
  title: string,
  values: readonly string[],
  name: 'sen' | 'sex' | 'freeMeals' | 'inCare' | 'socialWorker' | 'birthDate',
) => (await read(title, values)).pupils.map((pupil) => pupil[name]);

describe('what a register says of pupils', () => {
  it('is their needs', async () => {
    expect(
      await details(
        'SEN status',
        ['N', 'K', 'E', 'SEN support', 'EHCP', '"Education, health and care plan"', 'No SEN', ''],
        'sen',
      ),
    ).toEqual(['N', 'K', 'E', 'K', 'E', 'E', 'N', 'N']);
    expect(await details('EHCP', ['Yes', 'No', 'Y', ''], 'sen')).toEqual(['E', undefined, 'E', undefined]);
    expect(await details('SEN support,EHCP', ['Yes,No', 'No,Yes', 'No,No'], 'sen')).toEqual(['K', 'E', 'N']);
  });

  it('is their sex, and no more than it says', async () => {
    expect(await details('Gender', ['M', 'F', 'Male', 'female', ''], 'sex')).toEqual([
      'male',
      'female',
      'male',
      'female',
      undefined,
    ]);
    const reading = await read('Sex', ['M', 'Q', 'R']);
    expect(inShort(reading.warnings)).toEqual([
      '3 Sex Q: What this column says was not understood, 2 times in this file',
    ]);
    expect(reading.rowsUsed).toBe(3);
  });

  test.each([
    ['FSM', 'freeMeals', { values: ['Y', 'N', '', 'Yes'], wanted: [true, false, false, true] }],
    ['FSM Ever 6', 'freeMeals', { values: ['1', '0'], wanted: [true, false] }],
    ['Pupil Premium', 'freeMeals', { values: ['TRUE', 'FALSE'], wanted: [true, false] }],
    ['Looked after', 'inCare', { values: ['T', 'F'], wanted: [true, false] }],
    ['CLA', 'inCare', { values: ['CLA', ''], wanted: [true, false] }],
    ['LAC', 'inCare', { values: ['', ''], wanted: [undefined, undefined] }],
    ['CIN,CP', 'socialWorker', { values: ['Y,N', 'N,Y', 'N,N', ','], wanted: [true, true, false, false] }],
    ['Social worker', 'socialWorker', { values: ['Yes', 'No'], wanted: [true, false] }],
  ] as const)('is %s', async (title, name, { values, wanted }) => {
    expect(await details(title, values, name)).toEqual(wanted);
  });

  it('is dates, in the order of their column', async () => {
    expect(await details('DoB', ['03/04/2014', '2013-05-06', '25/12/2013'], 'birthDate')).toEqual([
      '2014-04-03',
      '2013-05-06',
      '2013-12-25',
    ]);
    expect(await details('DoB', ['03/04/2014', '12/25/2013'], 'birthDate')).toEqual([
      '2014-03-04',
      '2013-12-25',
    ]);
    const reading = await read(
      'DoB,Admission date,Leaving date',
      ['31/04/2014,,', '01/01/2027,,', '01/01/2014,01/09/2013,', '01/01/2014,01/09/2018,01/07/2018'],
      { from: '2026-09-01', to: '2026-11-20' },
    );
    expect(reading.rowsUsed).toBe(4);
    expect(inShort(reading.rejections)).toEqual([
      '2 DoB 31/04/2014: This is not a date that exists',
      '3 DoB 01/01/2027: This date of birth is later than the register',
      '4 DoB 01/01/2014: This pupil was born after they joined',
      '5 Leaving date 01/07/2018: This pupil left before they joined',
    ]);
    expect(reading.pupils[3]).toMatchObject({ birthDate: '2014-01-01', entryDate: '2018-09-01' });
  });

  it('may be one pupil under two UPNs', async () => {
    const reading = await read('Name,DoB', [
      'Ada Hart,01/02/2014',
      'ADA HART,2014-02-01',
      'Ada Hart,03/02/2014',
    ]);
    expect(inShort(reading.warnings)).toEqual([
      `3 UPN ${upn(1)}: Line 2 has a pupil of the same name and date of birth with another UPN. Are they one pupil?`,
    ]);
  });

  test.each([
    ['LAESTAB', ['8394001', '8394001'], { laEstab: '8394001' }],
    ['DfE number', ['839/4001', '839-4001'], { laEstab: '8394001' }],
    ['LA,Estab', ['839,4001', '839,4001'], { laEstab: '8394001' }],
    ['Estab', ['100001', '100001'], { urn: '100001' }],
    ['URN', ['100001', ''], { urn: '100001' }],
    ['URN', ['100001', '100002'], undefined],
    ['URN', ['none', 'none'], undefined],
  ])('names the school by %s', async (title, values, wanted) => {
    expect((await read(title, values)).school).toEqual(wanted);
  });

  it('is silent on a council that it knows', async () => {
    const vectors = ['K839400125001', 'L837410024017', 'J83940012501A', 'P207000016049'];
    const reading = await readLines([`UPN,${sums}`, ...vectors.map((value) => `${value},10,9,1,0`)]);
    expect(reading.rowsUsed).toBe(4);
    expect(inShort(reading.warnings)).toEqual([
      '4 UPN J83940012501A: This is a temporary UPN: ask for the permanent one',
    ]);
  });
});

describe('a year group', () => {
  test.each([
    ['7', '7'],
    ['07', '7'],
    ['7.0', '7'],
    ['Y7', '7'],
    ['Yr 7', '7'],
    ['Yr. 7', '7'],
    ['Year 7', '7'],
    ['Year Group 7', '7'],
    ['NC Year 7', '7'],
    ['Year 7 2026/27', '7'],
    ['Year 7, Year 8', '8'],
    ['12', '12'],
    ['R', 'R'],
    ['Rec', 'R'],
    ['Reception', 'R'],
    ['Year R', 'R'],
    ['Reception 2026/27', 'R'],
    ['N1', 'N1'],
    ['Nursery 2', 'N2'],
    ['E1', 'E1'],
    ['X', 'X'],
    ['Year 99', 'Year 99'],
    ['Oak', 'Oak'],
  ])('%s is %s', (text, wanted) => {
    expect(plainYear(text)).toBe(wanted);
  });
});
