import { describe, expect, test } from 'vitest';
import { keepTemplate, largestTemplate } from '../../../src/casework/letters/keepTemplate.ts';
import { listLetters } from '../../../src/casework/letters/listLetters.ts';
import { makeLetter } from '../../../src/casework/letters/makeLetter.ts';
import { readTemplate } from '../../../src/casework/letters/readTemplate.ts';
import { personOf } from '../support.ts';
import { letterCase, mother, read } from './letterCase.ts';
import { external, letterFile } from './wordFiles.ts';

const officer = personOf('officer');
const typeId = 'attendance-concern';
const text = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

describe('putting a Word file in the place of a letter’s', () => {
  test.each(['asw', 'school', 'reader'] as const)('is refused to the role %s', async (role) => {
    const { ports } = await letterCase();
    const before = new Map(ports.templateFiles);
    await expect(
      keepTemplate(personOf(role), { typeId, bytes: await letterFile(text('Hello')) }, ports),
    ).rejects.toMatchObject({ code: 'not_allowed' });
    expect(ports.templateFiles).toEqual(before);
  });

  test('changes the letters that are made from then on, and the file before is kept', async () => {
    const { ports, pupilId } = await letterCase();
    const before = ports.templateFiles.get('attendance-concern.docx');
    const bytes = await letterFile(text('Dear {{Parent Name}}, call us about {{the moon}}.'));
    const { missing, unknown } = await keepTemplate(officer, { typeId, bytes }, ports);
    expect(unknown).toEqual(['the moon']);
    expect(missing).toContain('register start');
    expect(missing).not.toContain('parent name');
    const kept = [...ports.templateFiles].filter(([name]) => name.startsWith('earlier/attendance-concern/'));
    expect(kept.map(([, file]) => file)).toEqual([before]);
    const draft = { typeId, parentId: mother.id };
    const letter = await makeLetter(officer, { pupilId, draft }, ports);
    const file = ports.files.get(letter.content.file?.id ?? '') ?? new Uint8Array();
    expect(await read(file)).toEqual(['Dear Leonora Thistlewick, call us about [the moon].']);
    expect(ports.noted).toContainEqual(
      expect.objectContaining({ act: 'changed', subject: 'council', recordId: typeId }),
    );
  });

  test('of a letter that there is not is not found', async () => {
    const { ports } = await letterCase();
    const bytes = await letterFile(text('Hello'));
    await expect(keepTemplate(officer, { typeId: 'love-letter', bytes }, ports)).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('is refused where the settings give it no name that a file can have', async () => {
    const { ports } = await letterCase();
    const letters = ports.settings().letters.map((type) => ({ ...type, template: '../secret.docx' }));
    ports.set({ letters });
    await expect(
      keepTemplate(officer, { typeId, bytes: await letterFile(text('Hello')) }, ports),
    ).rejects.toMatchObject({ code: 'bad_request', words: expect.stringContaining('../secret.docx') });
  });
});

const encoder = new TextEncoder();
const word = 'application/vnd.ms-word';
const opened = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ['nothing', () => new Uint8Array(), 'not a Word file that we can open'],
  ['a PDF file', () => encoder.encode('%PDF-1.7 and more'), 'not a Word file that we can open'],
  ['half of a Word file', async () => (await letterFile(text('Hello'))).subarray(0, 700), 'not a Word file'],
  [
    'a workbook',
    () =>
      letterFile(text(''), {
        mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      }),
    'not a Word document',
  ],
  [
    'a template',
    () => letterFile(text(''), { mainType: `${opened}.template.main+xml` }),
    'Word template (.dotx)',
  ],
  [
    'a file with macros',
    () => letterFile(text(''), { mainType: `${word}.document.macroEnabled.main+xml` }),
    'holds macros',
  ],
  [
    'macros in a plain file',
    () => letterFile(text(''), { parts: { 'word/vbaProject.bin': 'x' } }),
    'holds macros',
  ],
  ['a control', () => letterFile(text(''), { parts: { 'word/activeX/activeX1.xml': '<x/>' } }), 'controls'],
  [
    'a file in the file',
    () => letterFile(text(''), { parts: { 'word/embeddings/oleObject1.bin': 'x' } }),
    'other files',
  ],
  [
    'a picture from elsewhere',
    () => letterFile(text(''), { relationships: external('image', 'https://example.org/seen.png') }),
    'from another place',
  ],
  [
    'a template from elsewhere',
    () => letterFile(text(''), { relationships: external('attachedTemplate', 'https://example.org/t.dotm') }),
    'from another place',
  ],
  [
    'more than fits in memory once it is opened',
    () => letterFile(text(''), { parts: { 'word/media/blank.bin': '0'.repeat(40 << 20) } }),
    'too large once it is opened',
  ],
])(
  '%s is refused with words that say why',
  async (_, file, words) => {
    const { ports } = await letterCase();
    const refusal = await keepTemplate(officer, { typeId, bytes: await file() }, ports).then(
      () => undefined,
      (error) => error,
    );
    expect(refusal).toMatchObject({ code: 'bad_request' });
    expect(refusal.words).toContain(words);
    expect([...ports.templateFiles.keys()].some((name) => name.startsWith('earlier/'))).toBe(false);
  },
  20_000,
);

test('a file over 5 MB is refused before it is opened', async () => {
  const { ports } = await letterCase();
  const bytes = new Uint8Array(largestTemplate + 1);
  await expect(keepTemplate(officer, { typeId, bytes }, ports)).rejects.toMatchObject({ code: 'too_large' });
});

test('a link to a page is no reason to refuse', async () => {
  const { ports } = await letterCase();
  const bytes = await letterFile(text('Hello'), {
    relationships: external('hyperlink', 'https://example.org/'),
  });
  expect((await keepTemplate(officer, { typeId, bytes }, ports)).unknown).toEqual([]);
});

describe('the letters of the council', () => {
  test('are listed with whether there is a Word file', async () => {
    const { ports } = await letterCase();
    ports.templateFiles.delete('plan-agreed.docx');
    const letters = await listLetters(personOf('school'), ports);
    expect(letters.filter(({ hasTemplate }) => !hasTemplate).map(({ id }) => id)).toEqual(['plan-agreed']);
    await expect(listLetters(personOf('reader'), ports)).rejects.toMatchObject({ code: 'not_allowed' });
  });

  test('can be looked at by whoever may read the settings', async () => {
    const { ports } = await letterCase();
    const { name, bytes } = await readTemplate(personOf('school'), 'plan-agreed', ports);
    expect(name).toBe('plan-agreed.docx');
    expect((await read(bytes)).join('\n')).toContain('{{plan start}}');
    await expect(readTemplate(personOf('reader'), 'plan-agreed', ports)).rejects.toMatchObject({
      code: 'not_allowed',
    });
    await expect(readTemplate(personOf('school'), 'nothing', ports)).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
