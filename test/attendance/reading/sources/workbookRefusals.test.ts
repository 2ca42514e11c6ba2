import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { workbookTables } from '../../../../src/attendance/reading/sources/workbook.ts';
import { isProblem } from '../../../../src/problems/problem.ts';
import { fileOf, rowsOf } from './rowsOf.ts';
import { inline, number, workbookFile, workbookParts } from './workbookFile.ts';
import { zipped } from './zipped.ts';

const marks = { sheets: [{ name: 'Marks', rows: `<row r="1">${inline('A1', 'UPN')}</row>` }] };

/** The advice that a file is refused with, when it is opened or when its rows are read. */
async function adviceFor(bytes: Uint8Array): Promise<string> {
  try {
    for (const table of await workbookTables(fileOf(bytes))) await rowsOf(table);
  } catch (error) {
    if (isProblem(error, 'register_unreadable')) return error.words;
    throw error;
  }
  return 'read';
}

const withRows = (rows: string) => workbookFile({ sheets: [{ name: 'Marks', rows }] });

describe('what is refused, and the advice', () => {
  test.each<[what: string, file: () => Promise<Uint8Array>, advice: RegExp]>([
    [
      'a workbook with a password',
      () =>
        writeXlsx({ sheets: [{ name: 'A', rows: [['UPN']] }], encryption: { password: 'x', spinCount: 1 } }),
      /password/,
    ],
    [
      'an old workbook',
      async () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      /older Excel/,
    ],
    ['a text', async () => new TextEncoder().encode('UPN,Mark\n'), /no Excel workbook/],
    ['nothing', async () => new Uint8Array(), /no Excel workbook/],
    ['the start of a zipped file', async () => (await workbookFile(marks)).slice(0, 400), /damaged/],
    [
      'a Word document',
      () => zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }),
      /Word/,
    ],
    [
      'a presentation',
      () => zipped({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' }),
      /presentation/,
    ],
    ['a binary workbook', () => zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': '' }), /xlsb/],
    [
      'an OpenDocument sheet',
      () => zipped({ mimetype: 'application/vnd.oasis', 'content.xml': '<a/>' }),
      /OpenDocument/,
    ],
    ['a Numbers sheet', () => zipped({ 'Index/Document.iwa': '' }), /Numbers/],
    ['any zipped file', () => zipped({ 'register.csv': 'UPN,Mark' }), /Unzip/],
    ['an empty zipped file', () => zipped({}), /Unzip/],
    [
      'a workbook of hidden sheets',
      () => workbookFile({ sheets: [{ name: 'A', rows: '<row/>', state: 'hidden' }] }),
      /can be seen/,
    ],
    [
      'a text that is not there',
      () => withRows('<row r="2"><c r="A2" t="s"><v>7</v></c></row>'),
      /damaged at row 2/,
    ],
    ['a row that cannot be', () => withRows(`<row r="-1">${number('A1', '1')}</row>`), /damaged at row -1/],
    [
      'a row past the last',
      () => withRows(`<row r="1048577">${number('A1', '1')}</row>`),
      /damaged at row 1048577/,
    ],
    ['a column past the last', () => withRows(`<row r="4">${number('XFE4', '1')}</row>`), /damaged at row 4/],
    ['a column without letters', () => withRows(`<row r="4">${number('44', '1')}</row>`), /damaged at row 4/],
    ['elements without end', () => withRows('<a>'.repeat(1500)), /damaged/],
  ])('%s', async (_what, file, advice) => {
    expect(await adviceFor(await file())).toMatch(advice);
  });

  test('a sheet that stops before its end', async () => {
    const parts = workbookParts(marks);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    for (const end of ['</worksheet>', '</sheetData></worksheet>', '</row></sheetData></worksheet>'])
      expect(
        await adviceFor(await zipped({ ...parts, 'xl/worksheets/sheet1.xml': sheet.replace(end, '') })),
      ).toMatch(/damaged/);
  });

  test('a part that does not match its checksum', async () => {
    const bytes = await workbookFile(marks);
    const text = Buffer.from(bytes).toString('latin1');
    const at = text.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length + 40;
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    expect(await adviceFor(bytes)).toMatch(/damaged/);
  });

  test('a few bytes that unpack to more than we read, even where they say that they do not', async () => {
    const size = 300 << 20;
    const parts = { ...workbookParts(marks), 'xl/sharedStrings.xml': Buffer.alloc(size, ' ') };
    const bytes = await zipped(parts);
    expect(bytes.length).toBeLessThan(1 << 20);
    expect(await adviceFor(bytes)).toMatch(/256 MB/);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 4 <= bytes.length; at++)
      if (view.getUint32(at, true) === size) view.setUint32(at, 1000, true);
    expect(await adviceFor(bytes)).toMatch(/256 MB|damaged/);
  }, 30_000);

  test('rows of blanks that stand for far more cells than they take', async () => {
    const rows = Array.from(
      { length: 1300 },
      (_, i) => `<row r="${i + 1}">${number(`XFD${i + 1}`, '1')}</row>`,
    );
    expect(await adviceFor(await withRows(rows.join('')))).toMatch(/20 million/);
  }, 30_000);

  test('a file larger than memory should hold', async () => {
    const file = { name: 'Marks.xlsx', size: 65 << 20, async *pieces() {} };
    await expect(workbookTables(file)).rejects.toThrow(/64 MB/);
  });

  test('a file that changes while it is read', async () => {
    const file = { ...fileOf(await workbookFile(marks)), size: 10 };
    await expect(workbookTables(file)).rejects.toThrow(/changed/);
    await expect(workbookTables({ ...file, size: 100_000 })).rejects.toThrow(/changed/);
  });
});
