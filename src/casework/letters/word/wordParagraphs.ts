import { DomUtils, parseDocument } from 'htmlparser2';

const { findAll, findOne } = DomUtils;
type Element = NonNullable<ReturnType<typeof findOne>>;
type Node = Element['children'][number];

const isTag = (node: Node): node is Element => 'attribs' in node;

/** A range of the XML of a part: from the first character to the one after the last. */
type Range = { from: number; to: number };

/** A paragraph of a Word file as its XML has it. */
export type WordParagraph = Range & {
  style: 'heading' | 'text' | 'item';
  /** As it is read: a line break is a new line. Text that was struck out as a tracked change is not in it. */
  text: string;
  /** Its properties, and those of its first run of text, where it has any. */
  properties: Range | undefined;
  runProperties: Range | undefined;
  /** Holds what a paragraph like it could not hold a second time: a section, a picture, a note, a field that Word works out. */
  whole: boolean;
  /** Stands in a table. */
  inCell: boolean;
};

const once = new Set([
  'w:p',
  'w:sectPr',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:footnoteReference',
  'w:fldChar',
  'w:sdt',
]);
/** Old drawings come twice, the second time for programs that do not know the first kind. */
const elsewhere = new Set(['w:p', 'w:pPr', 'mc:Fallback']);

const rangeOf = (node: Element | null | undefined): Range | undefined =>
  node ? { from: node.startIndex ?? 0, to: (node.endIndex ?? 0) + 1 } : undefined;
const childOf = (parent: Element | null | undefined, name: string): Element | undefined =>
  parent?.children.filter(isTag).find((child) => child.name === name);
const within = (parent: Element, name: string) => findOne((one) => one.name === name, parent.children, true);

function textIn(node: Node): string {
  if (!isTag(node)) return '';
  if (node.name === 'w:t') return node.children.map((child) => ('data' in child ? child.data : '')).join('');
  if (node.name === 'w:br' || node.name === 'w:cr') return '\n';
  if (node.name === 'w:tab') return ' ';
  return node.children
    .map((child) => (isTag(child) && elsewhere.has(child.name) ? '' : textIn(child)))
    .join('');
}

function styleOf(properties: Element | undefined): WordParagraph['style'] {
  const name = childOf(properties, 'w:pStyle')?.attribs['w:val'] ?? '';
  if (/^(heading|title)/i.test(name)) return 'heading';
  return /list/i.test(name) || childOf(properties, 'w:numPr') ? 'item' : 'text';
}

function isShown({ parent }: Element): boolean {
  if (!parent || !('attribs' in parent)) return true;
  return parent.name !== 'mc:Fallback' && isShown(parent);
}

const isCell = ({ parent }: Element) => parent !== null && 'attribs' in parent && parent.name === 'w:tc';

/** Every paragraph of a part of a Word file ('word/document.xml') in order; one in a text box follows the one that holds the box. */
export function wordParagraphs(xml: string): WordParagraph[] {
  const document = parseDocument(xml, { xmlMode: true, withStartIndices: true, withEndIndices: true });
  return findAll((one) => one.name === 'w:p', document.children)
    .filter(isShown)
    .map((paragraph) => {
      const properties = childOf(paragraph, 'w:pPr');
      const { from = 0, to = 0 } = rangeOf(paragraph) ?? {};
      return {
        from,
        to,
        style: styleOf(properties),
        text: textIn(paragraph),
        properties: rangeOf(properties),
        runProperties: rangeOf(childOf(within(paragraph, 'w:r'), 'w:rPr')),
        whole: findOne((one) => once.has(one.name), paragraph.children, true) !== null,
        inCell: isCell(paragraph),
      };
    });
}
