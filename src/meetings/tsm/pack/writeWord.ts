import { plainLines } from '../../../casework/letters/word/plainText.ts';
import type { WordPart } from './wordParts.ts';

/** Twentieths of a point, and halves of one, as Word counts space and type. */
const space = (points: number) => points * 20;
const size = (points: number) => points * 2;
const centimetres = (number: number) => Math.round((number / 2.54) * 1440);

const font = 'Arial';
const bullets = 'items';

const clean = (text: string) => plainLines([text]).join(' ');

/** Writes a Word file on A4 with headings, lists and tables that a screen reader knows as such. Nothing is told by colour. */
export async function writeWord(title: string, parts: readonly WordPart[]): Promise<Uint8Array> {
  const docx = await import('docx');
  const { Document, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, WidthType } =
    docx;
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
  const cell = (text: string, bold = false) =>
    new TableCell({
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [new Paragraph({ children: [new docx.TextRun({ text: clean(text), bold })] })],
    });
  const tableOf = ({ head, rows }: Extract<WordPart, { head: unknown }>) =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({ tableHeader: true, children: head.map((text) => cell(text, true)) }),
        ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text) => cell(text)) })),
      ],
    });
  const childOf = (part: WordPart) => {
    if ('heading' in part)
      return new Paragraph({
        text: clean(part.heading),
        heading: levels[part.level],
        keepNext: true,
        pageBreakBefore: part.newPage ?? false,
      });
    if ('item' in part)
      return new Paragraph({ text: clean(part.item), numbering: { reference: bullets, level: 0 } });
    if ('head' in part) return tableOf(part);
    return new Paragraph({ text: clean(part.text), spacing: { after: space(6) } });
  };
  const headingStyle = (points: number) => ({
    run: { font, size: size(points), bold: true, color: '000000' },
    paragraph: { spacing: { before: space(10), after: space(4) }, keepNext: true },
  });
  const document = new Document({
    title,
    creator: 'School attendance',
    styles: {
      default: {
        document: { run: { font, size: size(11), color: '000000', language: { value: 'en-GB' } } },
        ...{ heading1: headingStyle(16), heading2: headingStyle(13), heading3: headingStyle(11) },
      },
    },
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: centimetres(1), hanging: centimetres(0.5) } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: centimetres(21), height: centimetres(29.7) },
            margin: {
              top: centimetres(2),
              bottom: centimetres(2),
              left: centimetres(2),
              right: centimetres(2),
            },
          },
        },
        children: parts.map(childOf),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
