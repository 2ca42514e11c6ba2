import { describe, expect, it, test } from 'vitest';
import { readRegister } from '../../src/attendance/readRegister.ts';
import { fileOfBytes } from '../../src/attendance/registerFile.ts';
import { isProblem } from '../../src/problems/problem.ts';
import { upn } from './upns.ts';

const [ada, ben] = [upn(0), upn(1)];
const long = 'UPN,Date,Session,Mark';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (...lines: string[]) => readRegister(fileOfBytes('register.csv', bytesOf(lines.join('\n'))));

describe('what is no register', () => {
  const zip = String.fromCharCode(0x50, 0x4b, 3, 4);
  test.each([
    ['an empty file', '', /empty/],
    ['a PDF', '%PDF-1.7 ...', /PDF/],
    ['a broken workbook', `${zip}rest`, /workbook is damaged.*CSV/],
    ['a web page without a table', '<html><p>UPN</p></html>', /web page without a table/],
    ['a web page with another table', '<html><table><tr><td>UPN</td></tr></table></html>', /UPN/],
    ['no transfer file', '<CTfile></CTfile>', /transfer file/i],
    [
      'another XML file',
      '<?xml version="1.0"?><SuperStarReport><UPN>x</UPN></SuperStarReport>',
      /XML file.*transfer file/,
    ],
    ['an empty page in XML', '<?xml version="1.0"?><html><p>UPN</p></html>', /web page without a table/],
    ['binary data', 'UPN\u0000\u0001\u0002', /not text/],
    [
      'a register of one class',
      'Time,Lesson/Event,Teacher,Marks\n09:00,Maths,A Teacher,/ / N',
      /one class at one moment/,
    ],
    [
      'marks without UPNs',
      'Name,Date,Session,Mark\nAda Hart,03/09/2025,AM,/',
      /list of marks, but has no UPN column/,
    ],
    ['a long list without halves', `UPN,Date,Mark\n${ada},03/09/2025,/`, /no session \(AM or PM\) column/],
    // A date of birth in the first row is no heading of a day.
    [
      'sums that nobody can check, beside dates of birth',
      `UPN,DoB,Possible\n${ada},01/02/2014,100\n${ben},03/04/2014,90`,
      /do not know its marks or sums/,
    ],
    ['something else', 'Dear parent,\nwe write to you', /no heading with a UPN/],
    ['a heading below line 30', `${'Title\n'.repeat(31)}${long}\n${ada},03/09/2025,AM,/`, /no heading/],
  ])('%s is refused with advice', async (_name, text, advice) => {
    const attempt = () => readRegister(fileOfBytes('x', bytesOf(text)));
    await expect(attempt()).rejects.toThrow(advice);
    await expect(attempt()).rejects.toSatisfy((error) => isProblem(error, 'register_unreadable'));
  });

  it('is not a heading without rows', async () => {
    expect(await read(long)).toMatchObject({ rowsIn: 0, rowsUsed: 0, pupils: [], rejections: [] });
    const below = await read(`${'Title\n'.repeat(29)}${long}`, `${ada},03/09/2025,AM,/`);
    expect(below.rowsUsed).toBe(1);
  });

  test.each([
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
    ['HEIC', [0, 0, 0, 24, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69, 0x63]],
  ])('is a picture: %s', async (_name, bytes) => {
    await expect(readRegister(fileOfBytes('x.csv', Uint8Array.from(bytes)))).rejects.toThrow(/is a picture/);
  });

  it('may be an old workbook', async () => {
    const bytes = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1);
    await expect(readRegister(fileOfBytes('x.xls', bytes))).rejects.toThrow(/older Excel/);
  });
});
