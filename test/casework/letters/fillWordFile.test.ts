import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filling, fillWordFile } from '../../../src/casework/letters/word/fillWordFile.ts';
import { wordParagraphs } from '../../../src/casework/letters/word/wordParagraphs.ts';
import { mainPart, packed, textOf, wordParts } from '../../../src/casework/letters/word/wordParts.ts';
import { letterFile } from './wordFiles.ts';

const named: Record<string, Filling> = {
  'parent name': { lines: ['Leonora Thistlewick'] },
  'parent address': { lines: ['1 Long Street', 'Poole'] },
  support: { lines: ['Mentoring', 'Breakfast club'], list: true },
  nothing: { lines: [], list: true },
};
const fill = (field: string): Filling => named[field] ?? { gap: field };

async function filled(body: string): Promise<string> {
  const bytes = await fillWordFile(await letterFile(body), 'A letter', fill);
  return textOf(await wordParts(bytes), mainPart);
}
const linesIn = async (body: string) => wordParagraphs(await filled(body)).map(({ text }) => text);

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;

describe('a field is filled however Word has cut it up', () => {
  test.each([
    ['whole', paragraph(run('Dear {{parent name}},'))],
    ['letter by letter', paragraph(...[...'Dear {{parent name}},'].map((letter) => run(letter)))],
    [
      'over bold and plain runs',
      paragraph(run('Dear {'), run('{parent', '<w:b/>'), run(' name}', '<w:i/>'), run('},')),
    ],
    [
      'around a mark of the spelling check',
      paragraph(
        run('Dear {{parent '),
        '<w:proofErr w:type="spellStart"/>',
        run('name'),
        '<w:proofErr w:type="spellEnd"/>',
        run('}},'),
      ),
    ],
    [
      'around a bookmark',
      paragraph(
        run('Dear {{par'),
        '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>',
        run('ent name}},'),
      ),
    ],
    [
      'with text that came in as a tracked change',
      paragraph(
        run('Dear {{'),
        `<w:ins w:id="5" w:author="A" w:date="2026-11-26T09:00:00Z">${run('parent name')}</w:ins>`,
        run('}},'),
      ),
    ],
    ['in capitals and with spaces', paragraph(run('Dear {{  Parent   NAME }},'))],
    ['with a space that does not break', paragraph(run('Dear {{parent\u00A0name}},'))],
  ])('%s', async (_, body) => {
    expect(await linesIn(body)).toEqual(['Dear Leonora Thistlewick,']);
  });

  test('twice in a paragraph, and in a table', async () => {
    const cell = `<w:tbl><w:tr><w:tc>${paragraph(run('{{parent name}}, {{parent name}}'))}</w:tc></w:tr></w:tbl>`;
    expect(await linesIn(`${cell}${paragraph(run('End'))}`)).toEqual([
      'Leonora Thistlewick, Leonora Thistlewick',
      'End',
    ]);
  });

  test('in the look that it has in the template', async () => {
    const xml = await filled(paragraph(run('{{parent name}}', '<w:b/>')));
    expect(xml).toMatch(/<w:rPr><w:b\/><\/w:rPr><w:t[^>]*>Leonora Thistlewick/);
  });
});

describe('several lines', () => {
  const bullet =
    '<w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';

  test('of a list are paragraphs like the one that holds its field alone', async () => {
    const xml = await filled(`<w:p>${bullet}${run('{{sup', '<w:b/>')}${run('port}}')}</w:p>`);
    const items = wordParagraphs(xml);
    expect(items.map(({ text, style }) => [text, style])).toEqual([
      ['Mentoring', 'item'],
      ['Breakfast club', 'item'],
    ]);
    expect(xml.split(bullet)).toHaveLength(3);
    expect(xml.split('<w:rPr><w:b/></w:rPr>')).toHaveLength(3);
  });

  test('stay in their paragraph where other text stands beside them', async () => {
    expect(await linesIn(paragraph(run('So far: {{support}}')))).toEqual([
      'So far: Mentoring\nBreakfast club',
    ]);
    expect(await linesIn(paragraph(run('{{parent address}}')))).toEqual(['1 Long Street\nPoole']);
  });

  test('that there are none of leave no paragraph, but a cell of a table keeps its own', async () => {
    const alone = paragraph(run('{{nothing}}'));
    expect(await linesIn(`${alone}${paragraph(run('End'))}`)).toEqual(['End']);
    const cell = `<w:tbl><w:tr><w:tc>${alone}</w:tc></w:tr></w:tbl>`;
    expect(await linesIn(`${cell}${paragraph(run('End'))}`)).toEqual(['', 'End']);
  });

  test('do not double a section or a picture', async () => {
    const section = '<w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr>';
    const xml = await filled(`<w:p>${section}${run('{{support}}')}</w:p>`);
    expect(xml.split('<w:sectPr').length - 1).toBe(2);
    expect(wordParagraphs(xml)[0]?.text).toBe('Mentoring\nBreakfast club');
  });
});

test('what nothing fills is a gap that is seen', async () => {
  const xml = await filled(paragraph(run('On {{meeting date}}')));
  expect(wordParagraphs(xml)[0]?.text).toBe('On [meeting date]');
  expect(xml).toContain('w:highlight w:val="yellow"');
});

test('fields in the head and the foot of a page are filled too', async () => {
  const file = await letterFile(paragraph(run('Text')), { header: paragraph(run('{{parent name}}')) });
  const parts = await wordParts(await fillWordFile(file, 'A letter', fill));
  expect(wordParagraphs(textOf(parts, 'word/header1.xml')).map(({ text }) => text)).toEqual([
    'Leonora Thistlewick',
  ]);
});

test('the title of the letter is its own, and nobody is named in the properties', async () => {
  const parts = await wordParts(
    await fillWordFile(await letterFile(paragraph(run('{{parent name}}'))), 'A letter', fill),
  );
  const properties = textOf(parts, 'docProps/core.xml');
  expect(properties).toContain('<dc:title>A letter</dc:title>');
  expect(properties).not.toContain('Thistlewick');
});

test('whatever somebody typed stands in the letter as text, and never turns into a field or breaks the file', async () => {
  const body = paragraph(run('{{ one }}|{{two}}'));
  const template = await letterFile(body);
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '{{two}}',
      '{{one}}',
      '{{{two}}}',
      '</w:t></w:r>',
      '&amp;<b>',
      '\uFFFF',
      '\u0000\u000B',
      'a\tb',
      '\uD800',
    ),
  );
  await fc.assert(
    fc.asyncProperty(words, words, async (one, two) => {
      const values: Record<string, string> = { one, two };
      const bytes = await fillWordFile(template, 'A letter', (field) => ({ lines: [values[field] ?? '?'] }));
      const xml = textOf(await wordParts(bytes), mainPart);
      const [only, ...others] = wordParagraphs(xml);
      expect(others).toEqual([]);
      const plain = (text: string) =>
        text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\u2028\u2029]|\s/gu, '').replaceAll(' ', '');
      expect(plain(only?.text ?? '').replaceAll('{', '')).toBe(plain(`${one}|${two}`).replaceAll('{', ''));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be in a Word file
      expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    }),
    { numRuns: 60 },
  );
}, 30_000);

test('a file that is packed again opens again', async () => {
  const parts = await wordParts(await letterFile(paragraph(run('Text'))));
  expect([...(await wordParts(await packed(parts))).keys()]).toEqual([...parts.keys()]);
});
