import type { ExampleLetter, ExamplePart } from './exampleLetter.ts';

/** Twentieths of a point, and halves of one, as Word counts space and type. */
const space = (points: number) => points * 20;
const size = (points: number) => points * 2;
const centimetres = (number: number) => Math.round((number / 2.54) * 1440);

const font = 'Arial';
const black = '000000';
const bullets = 'items';

/** Writes an example as a Word file: one page size, one face, 12 point, headings and lists that a screen reader knows as such. */
export async function writeExample({ title, parts }: ExampleLetter): Promise<Uint8Array> {
  const { AlignmentType, Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } = await import(
    'docx'
  );
  const after = { spacing: { after: space(8) } };
  const tight = { spacing: { after: 0 } };
  const paragraphOf = (part: ExamplePart) => {
    if ('heading' in part) {
      return new Paragraph({ text: part.heading, heading: HeadingLevel.HEADING_2, keepNext: true });
    }
    if ('item' in part) {
      return new Paragraph({
        text: part.item,
        style: 'ListParagraph',
        numbering: { reference: bullets, level: 0 },
      });
    }
    return new Paragraph({ text: part.text, ...after });
  };
  const top = ['{{school name}}', '{{date}}'].map((text) => new Paragraph({ text, ...after }));
  const addressed = [
    new Paragraph({ text: '{{parent name}}', ...tight }),
    new Paragraph({ text: '{{parent address}}', ...after }),
    new Paragraph({ text: 'Dear {{parent name}}', ...after }),
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
  ];
  const end = [
    new Paragraph({
      text: 'Yours sincerely',
      keepNext: true,
      spacing: { before: space(8), after: space(36) },
    }),
    new Paragraph({ children: [new TextRun({ text: '{{sender name}}' })], keepNext: true, ...tight }),
    new Paragraph({ text: '{{sender role}}', keepNext: true, ...tight }),
    new Paragraph({ text: '{{school name}}', ...after }),
  ];
  const headingStyle = (points: number) => ({
    run: { font, size: size(points), bold: true, color: black },
    paragraph: { spacing: { before: space(10), after: space(6) }, keepNext: true },
  });
  const document = new Document({
    title,
    creator: 'School attendance',
    styles: {
      default: {
        document: { run: { font, size: size(12), color: black, language: { value: 'en-GB' } } },
        heading1: headingStyle(14),
        heading2: headingStyle(12),
        // Items stand close together, and apart from what follows them.
        listParagraph: { paragraph: { contextualSpacing: true, spacing: { after: space(8) } } },
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
              alignment: AlignmentType.LEFT,
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
              top: centimetres(2.5),
              bottom: centimetres(2),
              left: centimetres(2.5),
              right: centimetres(2.5),
            },
          },
        },
        children: [...top, ...addressed, ...parts.map(paragraphOf), ...end],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
