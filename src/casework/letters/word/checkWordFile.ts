import { DomUtils, parseDocument } from 'htmlparser2';
import { Problem } from '../../../problems/problem.ts';
import { mainPart, textOf, type WordParts, wordParts } from './wordParts.ts';

const refuse = (words: string): never => {
  throw new Problem('bad_request', words);
};

const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Parts that can do something by themselves when a letter is opened. */
const active = /^word\/(vbaProject|vbaData|activeX|embeddings|ctrlProps)/i;

const elementsOf = (xml: string, name: string) =>
  DomUtils.findAll((one) => one.name === name, parseDocument(xml, { xmlMode: true }).children);

function requireDocument(parts: WordParts): void {
  const types = elementsOf(textOf(parts, '[Content_Types].xml'), 'Override');
  const main = types.find(({ attribs }) => attribs.PartName === `/${mainPart}`)?.attribs.ContentType ?? '';
  if (/template/i.test(main))
    refuse('That is a Word template (.dotx). Open it in Word and save it as a Word document (.docx).');
  if (/macroEnabled/i.test(main) || [...parts.keys()].some((name) => active.test(name)))
    refuse(
      'That Word file holds macros, controls or other files. Save it in Word as a plain Word document (.docx).',
    );
  if (main !== documentType || !parts.has(mainPart))
    refuse('That is not a Word document. Save it in Word as a Word document (.docx).');
}

/** What a letter fetches from elsewhere would tell somebody that it was opened, and can be changed after it was sent. */
function requireNothingFromElsewhere(parts: WordParts): void {
  for (const name of parts.keys()) {
    if (!name.endsWith('.rels')) continue;
    for (const { attribs } of elementsOf(textOf(parts, name), 'Relationship')) {
      const isLink = /\/hyperlink$/.test(attribs.Type ?? '');
      if (attribs.TargetMode === 'External' && !isLink)
        refuse(
          'That Word file takes pictures or its style from another place. Put the pictures into the file itself, and take the file off its template (Developer, Document Template).',
        );
    }
  }
}

/**
 * Takes a Word file that a person sent: a plain document that opens, does nothing and fetches nothing.
 * @throws Problem bad_request: says why not
 */
export async function checkWordFile(bytes: Uint8Array): Promise<WordParts> {
  const parts = await wordParts(bytes);
  requireDocument(parts);
  requireNothingFromElsewhere(parts);
  return parts;
}
