import { zipped } from './zipped.ts';

export type SheetFixture = {
  name: string;
  /** The content of sheetData, as XML. */
  rows: string;
  state?: 'hidden' | 'veryHidden';
};

export type WorkbookFixture = {
  sheets: SheetFixture[];
  /** The content of each shared string, as XML. */
  texts?: string[];
  /** Codes of formats: style 1 is the first of them. */
  formats?: (string | number)[];
  from1904?: boolean;
  /** The prefix of the elements of sheets: 'x:' as some programs write it. */
  prefix?: string;
};

type WorkbookParts = {
  [sheet: `xl/worksheets/sheet${number}.xml`]: string;
  '[Content_Types].xml': string;
  '_rels/.rels': string;
  'xl/workbook.xml': string;
  'xl/_rels/workbook.xml.rels': string;
  'xl/styles.xml': string;
  'xl/sharedStrings.xml': string;
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relationships = (links: readonly (readonly [id: string, type: string, target: string])[]) =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${links
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${officeDocument}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function stylesXml(formats: readonly (string | number)[]): string {
  const ids = formats.map((format, i) => (typeof format === 'number' ? format : 164 + i));
  const own = formats.flatMap((format, i) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${164 + i}" formatCode="${escaped(format)}"/>`] : [],
  );
  const styles = ids.map((id) => `<xf numFmtId="${id}" fontId="0" applyNumberFormat="1"/>`);
  return `${declaration}<styleSheet xmlns="${main}"><numFmts count="${own.length}">${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

function sheetParts(sheets: readonly SheetFixture[], prefix: string) {
  const parts: Record<`xl/worksheets/sheet${number}.xml`, string> = {};
  for (const [i, { rows }] of sheets.entries())
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `${declaration}<${prefix}worksheet xmlns${prefix ? ':x' : ''}="${main}"><${prefix}sheetData>${rows}</${prefix}sheetData></${prefix}worksheet>`;
  return parts;
}

/** The parts of a workbook, written out by hand so that a test knows what they hold. */
export function workbookParts(fixture: WorkbookFixture): WorkbookParts {
  const { sheets, texts = [], formats = [], from1904, prefix = '' } = fixture;
  const tabs = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  );
  const links = sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const);
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${officeDocument}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...links,
      ['rIdStyles', 'styles', 'styles.xml'],
      ['rIdTexts', 'sharedStrings', '/xl/sharedStrings.xml'],
    ]),
    'xl/styles.xml': stylesXml(formats),
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...sheetParts(sheets, prefix),
  };
}

export const workbookFile = (fixture: WorkbookFixture) => zipped(workbookParts(fixture));

/** A cell with a text of its own. */
export const inline = (at: string, text: string) =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** A cell with a number in a style. */
export const number = (at: string, value: string, style = 0) =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;
