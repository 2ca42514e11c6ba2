import { fieldIn } from './placeholders.ts';
import { escapedXml } from './plainText.ts';
import { type WordParagraph, wordParagraphs } from './wordParagraphs.ts';

const part = (xml: string, range: { from: number; to: number } | undefined) =>
  range === undefined ? '' : xml.slice(range.from, range.to);

function paragraphLike(xml: string, { properties, runProperties }: WordParagraph) {
  const [before, after] = [part(xml, properties), part(xml, runProperties)];
  return (line: string) =>
    `<w:p>${before}<w:r>${after}<w:t xml:space="preserve">${escapedXml(line)}</w:t></w:r></w:p>`;
}

/**
 * Gives each line of a list a paragraph of its own, like the one that holds nothing but the list's field: so a list with bullets in
 * the template is one in the letter, and one without lines leaves no empty paragraph. Lists that stand in a paragraph with other
 * text are left to be filled with line breaks.
 * @param lists the lines by the name of the field; `{{` must not stand in them
 */
export function withListLines(xml: string, lists: ReadonlyMap<string, readonly string[]>): string {
  let result = '';
  let done = 0;
  for (const paragraph of wordParagraphs(xml)) {
    const lines = lists.get(fieldIn(paragraph.text) ?? '');
    if (lines === undefined || paragraph.whole || paragraph.from < done) continue;
    // A cell of a table is never without a paragraph.
    if (lines.length === 0 && paragraph.inCell) continue;
    result += xml.slice(done, paragraph.from) + lines.map(paragraphLike(xml, paragraph)).join('');
    done = paragraph.to;
  }
  return result + xml.slice(done);
}
