import { type Archive, type PartWatch, tooLarge } from './archive.ts';
import { type Attributes, longer, type MarkupHandler, MarkupReader } from './markup.ts';
import { builtInFormat, formatOf, type NumberFormat } from './numberFormat.ts';

/** As many as there could be cells with a text of their own. */
const mostTexts = 4_000_000;

const ignore = () => {};

async function readPart(
  archive: Archive,
  part: { name: string; handler: Partial<MarkupHandler> },
  watch: PartWatch,
): Promise<void> {
  const reader = new MarkupReader({ open: ignore, close: ignore, text: ignore, ...part.handler }, 'xml');
  await archive.read(part.name, (piece) => reader.write(piece), watch);
  reader.endOfXml();
}

/** A link from one part to another. `type` is its last word: 'worksheet', 'styles'. */
type Link = { id: string; type: string; target: string };

function resolved(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}/${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The links of a part ('' for those of the whole workbook), their targets as names of parts. */
export async function linksOf(archive: Archive, part: string, watch: PartWatch): Promise<Link[]> {
  const cut = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
  const links: Link[] = [];
  if (!archive.has(name)) return links;
  const open = (element: string, { Id = '', Type = '', Target = '', TargetMode }: Attributes) => {
    if (element !== 'Relationship' || TargetMode === 'External') return;
    const type = Type.slice(Type.lastIndexOf('/') + 1);
    links.push({ id: Id, type, target: resolved(Target, part.slice(0, cut)) });
  };
  await readPart(archive, { name, handler: { open } }, watch);
  return links;
}

type SheetEntry = { name: string; link: string; visible: boolean };

/** The sheets of a workbook in the order of their tabs, and whether it counts its days from 1904. */
export async function sheetList(
  archive: Archive,
  name: string,
  watch: PartWatch,
): Promise<{ sheets: SheetEntry[]; from1904: boolean }> {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  const open = (element: string, attributes: Attributes) => {
    if (element === 'workbookPr') from1904 = /^(1|true|on)$/i.test(attributes.date1904 ?? '');
    if (element !== 'sheet') return;
    // Its prefix is mostly r, but any will do.
    const [, link = ''] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? [];
    const visible = attributes.state === undefined || attributes.state === 'visible';
    sheets.push({ name: attributes.name ?? '', link, visible });
  };
  await readPart(archive, { name, handler: { open } }, watch);
  return { sheets, from1904 };
}

/** The formats of numbers by the number of a cell's style. */
export async function cellFormats(archive: Archive, name: string, watch: PartWatch): Promise<NumberFormat[]> {
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCellStyles = false;
  const open = (element: string, { numFmtId, formatCode = '' }: Attributes) => {
    const id = Number(numFmtId ?? 0);
    if (element === 'numFmt') own.set(id, formatOf(formatCode));
    else if (element === 'cellXfs') inCellStyles = true;
    else if (element === 'xf' && inCellStyles) formats.push(own.get(id) ?? builtInFormat(id));
  };
  const close = (element: string) => {
    if (element === 'cellXfs') inCellStyles = false;
  };
  await readPart(archive, { name, handler: { open, close } }, watch);
  return formats;
}

/** Signs that XML cannot hold are written by their number: _x000D_ for a carriage return. */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/** The texts that cells point to by their number. */
export async function sharedTexts(archive: Archive, name: string, watch: PartWatch): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  const open = (element: string) => {
    if (element === 'si') text = '';
    else if (element === 't') inText = true;
    // How a text in Japanese is read aloud is no part of it.
    else if (element === 'rPh') inReading = true;
  };
  const close = (element: string) => {
    if (element === 'si') texts.push(unescaped(text));
    if (texts.length > mostTexts) throw tooLarge();
    else if (element === 't') inText = false;
    else if (element === 'rPh') inReading = false;
  };
  const take = (piece: string) => {
    if (inText && !inReading) text = longer(text, piece);
  };
  await readPart(archive, { name, handler: { open, close, text: take } }, watch);
  return texts;
}
