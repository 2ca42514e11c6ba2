import { expect, test } from 'vitest';
import { webPageTables } from '../../../../src/attendance/reading/sources/webPage.ts';
import { cellsOf, fileOf, rowsOf } from './rowsOf.ts';

const workbook = (content: string) => `<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Styles><Style ss:ID="Default"/><Style ss:ID="s1"><NumberFormat ss:Format="0.0%"/></Style><Style ss:ID="s2"><NumberFormat ss:Format="Percent"/></Style></Styles>
${content}</Workbook>`;

const sheet = (name: string, rows: string, visible = '') =>
  `<Worksheet ss:Name="${name}"><Table>${rows}</Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel">${visible}</WorksheetOptions></Worksheet>`;

const cell = (type: string, text: string, attributes = '') =>
  `<Cell ${attributes}><Data ss:Type="${type}">${text}</Data></Cell>`;

test('a workbook in the XML of Excel 2003 has its values as texts', async () => {
  const row = [
    cell('String', 'O&apos;Brien'),
    cell('Number', '8394001'),
    cell('Number', '0.923', 'ss:StyleID="s1"'),
    cell('Number', '0.5', 'ss:StyleID="s2"'),
    cell('DateTime', '2025-09-03T00:00:00.000'),
    cell('DateTime', '2025-09-03T09:05:00.000'),
    cell('DateTime', '1899-12-31T09:05:00.000'),
    cell('Boolean', '1'),
    cell('Error', '#N/A'),
    '<Cell><Data ss:Type="String">a</Data><Comment><ss:Data>never</ss:Data></Comment></Cell>',
  ].join('');
  expect(await cellsOf(webPageTables, workbook(sheet('A', `<Row>${row}</Row>`)))).toEqual([
    ["O'Brien", '8394001', '92.3%', '50%', '2025-09-03', '2025-09-03T09:05', '09:05', 'TRUE', '#N/A', 'a'],
  ]);
});

test('its cells stand where they say, and its hidden sheets are left out', async () => {
  const rows = `<Row ss:Index="3">${cell('String', '3 Sep', 'ss:Index="2" ss:MergeAcross="1"')}${cell('String', '4 Sep')}</Row><Row ss:Span="2"/><Row>${cell('String', 'Ann')}</Row>`;
  const tables = await webPageTables(
    fileOf(
      workbook(
        sheet('Autumn', rows) +
          sheet('Lists', rows, '<Visible>SheetHidden</Visible>') +
          sheet('Empty', '<Row/>') +
          sheet('Spring', `<Row>${cell('String', 'x')}</Row>`, '<Visible>SheetVisible</Visible>'),
      ),
    ),
  );
  expect(tables.map(({ name }) => name)).toEqual(['Sheet Autumn', 'Sheet Spring']);
  expect(await rowsOf(tables[0])).toEqual([[3, '', '3 Sep', '', '4 Sep'], [4], [7, 'Ann']]);
});

test.each<[what: string, content: string, advice: RegExp]>([
  ['no visible sheet', sheet('A', '<Row/>'), /can be seen/],
  ['a row past the last', sheet('A', '<Row ss:Index="2000000"/>'), /damaged at row 2000000/],
  [
    'a column past the last',
    sheet('A', `<Row>${cell('String', 'a', 'ss:Index="99999"')}</Row>`),
    /damaged at row 1/,
  ],
  ['an end that is missing', '<Worksheet ss:Name="A"><Table><Row>', /damaged/],
])('%s is refused with advice', async (_what, content, advice) => {
  await expect(webPageTables(fileOf(workbook(content)))).rejects.toThrow(advice);
});
