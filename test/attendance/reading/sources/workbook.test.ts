import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { workbookTables } from '../../../../src/attendance/reading/sources/workbook.ts';
import { cellsOf, fileOf, rowsOf } from './rowsOf.ts';
import { inline, number, workbookFile, workbookParts } from './workbookFile.ts';
import { zipped } from './zipped.ts';

const oneRow = (cells: string) => ({ sheets: [{ name: 'Marks', rows: `<row r="1">${cells}</row>` }] });

const styled = async (format: string | number, value: string, from1904 = false) => {
  const bytes = await workbookFile({ ...oneRow(number('A1', value, 1)), formats: [format], from1904 });
  return (await cellsOf(workbookTables, bytes))[0]?.[0];
};

describe('the cells of a workbook', () => {
  test('hold texts of every kind', async () => {
    const bytes = await workbookFile({
      ...oneRow(
        [
          '<c r="A1" t="s"><v>0</v></c>',
          '<c r="B1" t="s"><v>1</v></c>',
          inline('C1', ' I\\'),
          '<c r="D1" t="str"><f>A1&amp;"x"</f><v>Ann &amp; Bob</v></c>',
          '<c r="E1" t="inlineStr"><is><r><t>Rich</t></r><r><t xml:space="preserve"> text</t></r></is></c>',
          '<c r="F1" t="s"><v>2</v></c>',
        ].join(''),
      ),
      texts: [
        '<t>O&#8217;Brien</t>',
        '<r><rPr><b/></rPr><t>Sur</t></r><r><t>name</t></r><rPh sb="0" eb="1"><t>never</t></rPh>',
        '<t>two_x000D_\nlines</t>',
      ],
    });
    expect(await cellsOf(workbookTables, bytes)).toEqual([
      ['O\u2019Brien', 'Surname', ' I\\', 'Ann & Bob', 'Rich text', 'two\r\nlines'],
    ]);
  });

  test('keep marks that look like formulas, and errors as they are shown', async () => {
    const marks = ['=', '/', '\\', '/\\', '+', '-', '@', '#', "'"];
    const cells = marks.map((mark, i) => inline(`${String.fromCharCode(65 + i)}1`, mark)).join('');
    const bytes = await workbookFile(
      oneRow(`${cells}<c r="J1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="K1" t="e"><v>#N/A</v></c>`),
    );
    expect(await cellsOf(workbookTables, bytes)).toEqual([[...marks, '#DIV/0!', '#N/A']]);
  });

  test('hold booleans, dates written out and numbers from formulas', async () => {
    const bytes = await workbookFile(
      oneRow(
        '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="d"><v>2025-09-03T00:00:00</v></c>' +
          '<c r="D1" t="d"><v>2025-09-03T09:05:00</v></c><c r="E1"><f>SUM(A2:A9)</f><v>190</v></c><c r="F1"><f>1</f></c>',
      ),
    );
    expect(await cellsOf(workbookTables, bytes)).toEqual([
      ['TRUE', 'FALSE', '2025-09-03', '2025-09-03T09:05:00', '190'],
    ]);
  });

  test.each([
    ['0', '0'],
    ['8394001', '8394001'],
    ['123456789012345', '123456789012345'],
    ['1.23456789012345E+14', '123456789012345'],
    ['1E+15', '1000000000000000'],
    ['1E+22', '10000000000000000000000'],
    ['0.92300000000000004', '0.923'],
    ['-1.5', '-1.5'],
    ['1.0000000000000001E-7', '0.0000001'],
    ['1E-30', '0'],
  ])('a number written %s is %s', async (written, shown) => {
    expect(await cellsOf(workbookTables, await workbookFile(oneRow(number('A1', written))))).toEqual([
      [shown],
    ]);
  });

  test.each<[format: string | number, value: string, shown: string]>([
    [14, '45903', '2025-09-03'],
    [22, '45903', '2025-09-03'],
    [22, '45903.378472222219', '2025-09-03T09:05'],
    [22, '45903.99999999', '2025-09-04'],
    [14, '45903.378472222219', '2025-09-03'],
    [20, '0.378472222219', '09:05'],
    [21, '0.37853009259259', '09:05:05'],
    [20, '0', '00:00'],
    ['dd/mm/yyyy', '45903', '2025-09-03'],
    ['ddd d mmm', '45903', '2025-09-03'],
    ['mmm-yy', '45901', '2025-09-01'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '45903', '2025-09-03'],
    ['dd/mm/yyyy\\ hh:mm;@', '45903.5', '2025-09-03T12:00'],
    ['[h]:mm', '0.5', '12:00'],
    ['yyyy-mm-dd', '1', '1900-01-01'],
    ['yyyy-mm-dd', '59', '1900-02-28'],
    ['yyyy-mm-dd', '61', '1900-03-01'],
    ['yyyy-mm-dd', '-1', '-1'],
    ['yyyy-mm-dd', '0', '0'],
    ['yyyy-mm-dd', '99999999', '99999999'],
    [9, '0.923', '92.3%'],
    [10, '1', '100%'],
    ['0.0%', '0.07', '7%'],
    ['0.0%;[Red]-0.0%', '0.57', '57%'],
    ['"day" 0', '3', '3'],
    ['0\\d', '3', '3'],
    ['[Red]General', '3', '3'],
    ['#,##0.00_);[Red](#,##0.00)', '1234.5', '1234.5'],
    ['0.00E+00', '190', '190'],
    ['000000', '123', '000123'],
    [1, '190', '190'],
    [49, '190', '190'],
  ])('in format %s, %s is %s', async (format, value, shown) => {
    expect(await styled(format, value)).toBe(shown);
  });

  test('count their days from 1904 where the workbook says so', async () => {
    expect(await styled(14, '44441', true)).toBe('2025-09-03');
    expect(await styled(14, '0', true)).toBe('1904-01-01');
    expect(await styled(20, '0.5', true)).toBe('12:00');
  });

  test('stand under their letters and on their rows, with blanks between', async () => {
    const bytes = await workbookFile({
      sheets: [
        {
          name: 'Marks',
          rows: `<row r="3">${inline('B3', 'b')}${inline('AA3', 'aa')}</row><row r="5"/><row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row><row r="9"><c r="C9" s="1"/></row>`,
        },
      ],
    });
    const [table] = await workbookTables(fileOf(bytes));
    const blanks: string[] = Array.from({ length: 24 }, () => '');
    expect(await rowsOf(table)).toEqual([[3, '', 'b', ...blanks, 'aa'], [5], [6, 'a', 'b'], [9]]);
    expect(table?.opening.map(({ line }) => line)).toEqual([3, 6]);
  });
});

describe('the sheets of a workbook', () => {
  test('are tables where people see them and they hold anything', async () => {
    const rows = `<row r="1">${inline('A1', 'UPN')}</row>`;
    const bytes = await workbookFile({
      sheets: [
        { name: 'Autumn & spring', rows },
        { name: 'Lists', rows, state: 'hidden' },
        { name: 'Codes', rows, state: 'veryHidden' },
        { name: 'Empty', rows: `<row r="1">${inline('A1', ' ')}</row>` },
        { name: 'Summer', rows },
      ],
    });
    const tables = await workbookTables(fileOf(bytes));
    expect(tables.map(({ name }) => name)).toEqual(['Sheet Autumn & spring', 'Sheet Summer']);
  });

  test('may have prefixes, other paths and no cell references', async () => {
    const parts = workbookParts({
      sheets: [
        { name: 'A', rows: '<x:row><x:c t="str"><x:v>UPN</x:v></x:c><x:c><x:v>5</x:v></x:c></x:row>' },
      ],
      prefix: 'x:',
    });
    const { 'xl/worksheets/sheet1.xml': sheet = '', ...others } = parts;
    const moved = {
      ...others,
      'xl/Sheets/One.XML': sheet,
      'xl/_rels/workbook.xml.rels': others['xl/_rels/workbook.xml.rels'].replace(
        'worksheets/sheet1.xml',
        '../xl/./sheets/one.xml',
      ),
    };
    expect(await cellsOf(workbookTables, await zipped(moved))).toEqual([['UPN', '5']]);
  });

  test('need no shared texts or styles', async () => {
    const {
      'xl/styles.xml': _styles,
      'xl/sharedStrings.xml': _texts,
      ...parts
    } = workbookParts(oneRow(inline('A1', 'UPN')));
    const links = parts['xl/_rels/workbook.xml.rels'].replace(
      /<Relationship Id="rId(Styles|Texts)"[^>]*>/g,
      '',
    );
    expect(
      await cellsOf(workbookTables, await zipped({ ...parts, 'xl/_rels/workbook.xml.rels': links })),
    ).toEqual([['UPN']]);
  });

  test('may be written in UTF-16', async () => {
    const parts = workbookParts(oneRow(inline('A1', 'Zoë')));
    const sheet = Buffer.from(`\ufeff${parts['xl/worksheets/sheet1.xml']}`, 'utf16le');
    expect(
      await cellsOf(workbookTables, await zipped({ ...parts, 'xl/worksheets/sheet1.xml': sheet })),
    ).toEqual([['Zoë']]);
  });

  test('have dates in merged cells over AM and PM', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Week 1',
          rows: [
            ['Name', new Date('2025-09-03'), null, new Date('2025-09-04'), null],
            [null, 'AM', 'PM', 'AM', 'PM'],
            ['Ann', '/', '\\', 'I', 'I'],
            ['Share', 0.5, true, 12.25, '=1'],
          ],
          merges: [
            { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
            { startRow: 0, startCol: 3, endRow: 0, endCol: 4 },
            { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
          ],
        },
      ],
    });
    expect(await cellsOf(workbookTables, bytes)).toEqual([
      ['Name', '2025-09-03', '', '2025-09-04'],
      ['', 'AM', 'PM', 'AM', 'PM'],
      ['Ann', '/', '\\', 'I', 'I'],
      ['Share', '0.5', 'TRUE', '12.25', '=1'],
    ]);
  });

  test('can be read twice, say how far they are, and can be stopped', async () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, i) => `<row r="${i + 1}">${inline(`A${i + 1}`, `Pupil ${i}`)}</row>`,
    );
    const bytes = await workbookFile({ sheets: [{ name: 'Marks', rows: rows.join('') }] });
    const [table] = await workbookTables(fileOf(bytes));
    expect(table?.opening).toHaveLength(34);
    expect(await rowsOf(table)).toHaveLength(40_000);
    const told: number[] = [];
    let seen = 0;
    await table?.eachRow(() => (seen += 1), { progress: (done) => told.push(done) });
    expect(seen).toBe(40_000);
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(bytes.length);
    const stop = new AbortController();
    let before = 0;
    const stopped = table?.eachRow(
      () => {
        before += 1;
        if (before === 1) stop.abort(new Error('Cancelled'));
      },
      { signal: stop.signal },
    );
    await expect(stopped).rejects.toThrow('Cancelled');
    expect(before).toBeLessThan(40_000);
    await expect(table?.eachRow(() => {}, { signal: stop.signal })).rejects.toThrow('Cancelled');
  });

  test('hand on what their reader throws', async () => {
    const [table] = await workbookTables(fileOf(await workbookFile(oneRow(inline('A1', 'UPN')))));
    const thrown = table?.eachRow(() => {
      throw new Error('Not mine');
    }, {});
    await expect(thrown).rejects.toThrow('Not mine');
  });
});
