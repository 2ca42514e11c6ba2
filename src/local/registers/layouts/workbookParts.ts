import { escaped } from './cells.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A number with this style is shown as a date. */
export const dateStyle = 1;

export type Sheet = { name: string; hidden?: boolean; rows: readonly string[]; merged?: readonly string[] };

const relationships = (links: readonly string[]) =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${links.join('')}</Relationships>`;

const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${officeDocument}/${type}" Target="${target}"/>`;

const sheetXml = ({ rows, merged = [] }: Sheet) => {
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const merges = ranges && `<mergeCells count="${merged.length}">${ranges}</mergeCells>`;
  return `${declaration}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData>${merges}</worksheet>`;
};

/** The parts of a workbook: ECMA-376 part 1. */
export function workbookParts(sheets: readonly Sheet[]): Record<string, string> {
  const file = (n: number) => `worksheets/sheet${n + 1}.xml`;
  const overrides = sheets.map(
    (_, n) => `<Override PartName="/xl/${file(n)}" ContentType="${sheetType}.worksheet+xml"/>`,
  );
  const tabs = sheets.map(
    ({ name, hidden }, n) =>
      `<sheet name="${escaped(name)}" sheetId="${n + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${n + 1}"/>`,
  );
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relationships([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${officeDocument}"><sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, n) => relationship(`rId${n + 1}`, 'worksheet', file(n))),
      relationship('rIdStyles', 'styles', 'styles.xml'),
    ]),
    'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheets.map((sheet, n) => [`xl/${file(n)}`, sheetXml(sheet)])),
  };
}
