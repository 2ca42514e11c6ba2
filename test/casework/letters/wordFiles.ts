import { packed } from '../../../src/casework/letters/word/wordParts.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

type Extra = {
  header?: string;
  /** The kind of the main part, where it is not a plain document. */
  mainType?: string;
  /** Further parts by name. */
  parts?: Readonly<Record<string, string>>;
  /** Further relationships of the main part. */
  relationships?: string;
};

/** A Word file as Word writes one, with this in its body: ECMA-376 part 1. */
export async function letterFile(body: string, extra: Extra = {}): Promise<Uint8Array> {
  const { header, mainType = `${kind}.document.main+xml`, parts = {}, relationships = '' } = extra;
  const part = (name: string, content: string) =>
    `${declaration}<w:${name} xmlns:w="${main}" xmlns:r="${relations}">${content}</w:${name}>`;
  const headed = header === undefined ? '' : '<w:headerReference w:type="default" r:id="rId9"/>';
  const all: Record<string, string> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/><Override PartName="/word/header1.xml" ContentType="${kind}.header+xml"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr>${headed}</w:sectPr></w:body>`),
    'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="${packaged}/relationships">${header === undefined ? '' : `<Relationship Id="rId9" Type="${relations}/header" Target="header1.xml"/>`}${relationships}</Relationships>`,
    ...(header !== undefined && { 'word/header1.xml': part('hdr', header) }),
    ...parts,
  };
  const encoder = new TextEncoder();
  return packed(new Map(Object.entries(all).map(([name, text]) => [name, encoder.encode(text)])));
}

export const external = (type: string, target: string) =>
  `<Relationship Id="rId77" Type="${relations}/${type}" Target="${target}" TargetMode="External"/>`;
