import { describe, expect, test } from 'vitest';
import { changeEntry } from '../../../src/casework/cases/changeEntry.ts';
import { makeLetter } from '../../../src/casework/letters/makeLetter.ts';
import { mainPart, packed, textOf, wordParts } from '../../../src/casework/letters/word/wordParts.ts';
import { letterWithoutAddress } from '../../../src/casework/retention/subject/letterWithoutAddress.ts';
import { read } from '../letters/letterCase.ts';
import { letterFile } from '../letters/wordFiles.ts';
import { northId } from '../support.ts';
import { type OldCase, officer, oldCase } from './oldCase.ts';
import { opened, school } from './openedFile.ts';

/** Everything in the ZIP as text, letters as they are read. */
async function everything(made: OldCase): Promise<string> {
  const { page, json, files } = await opened(made);
  const letters = [...files].filter(([name]) => name.endsWith('.docx'));
  const bodies = await Promise.all(letters.map(([, bytes]) => read(bytes)));
  return [page, json, ...bodies.flat()].join('\n');
}

const parentsOf = async ({ ports, pupilId }: OldCase) => {
  const known = (await ports.entries.byId('profile', pupilId))?.record;
  if (!known) throw new Error('no profile');
  return known;
};

async function changeMother(made: OldCase, change: object): Promise<void> {
  const { version, content } = await parentsOf(made);
  const [mother, ...others] = content.parents;
  const changed = { ...content, parents: [{ ...mother, ...change }, ...others] };
  const seen = { kind: 'profile', id: made.pupilId, version } as const;
  await changeEntry(school, { ...seen, content: changed }, made.ports);
}

describe('an address', () => {
  test('that was typed into a letter, because the profile had none, is left out of all three', async () => {
    const made = await oldCase();
    await changeMother(made, { address: undefined });
    const draft = { typeId: 'attendance-concern', parentId: 'parent-1', reason: 'Moved' };
    const fill = { 'parent address': '5 Typed Way, Upton\nBH16 5QA' };
    await makeLetter(officer, { pupilId: made.pupilId, draft: { ...draft, fill } }, made.ports);
    const text = await everything(made);
    expect(text).not.toMatch(/Typed Way|Upton|BH16/);
    expect(text).toContain('[address left out]');
  });

  test('of more changes ago than the profile keeps is left out of an older letter', async () => {
    const made = await oldCase();
    await changeMother(made, { address: '22 New Road, Wareham' });
    for (let at = 1; at <= 21; at += 1) await changeMother(made, { relationship: `Mother ${at}` });
    expect(JSON.stringify((await parentsOf(made)).history)).not.toContain('Long Street');
    expect(await everything(made)).not.toMatch(/Long Street|BH15|New Road|Wareham/);
  });

  test('over which Word has split its runs is left out, and what stands around it stays', async () => {
    const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
    const lines = [run('1 Lo'), run('ng '), run('Street'), '<w:r><w:br/></w:r>', run('Poole')].join('');
    const body = `<w:p>${lines}</w:p><w:p>${run('Dear ')}${run('Leonora')}</w:p>`;
    const copy = await letterWithoutAddress(await letterFile(body), ['1 Long Street', 'Poole']);
    expect(await read(copy)).toEqual(['[address left out]\n[address left out]', 'Dear Leonora']);
  });
});

describe('in a letter', () => {
  const old = ['1 Long Street', 'Poole', 'BH15 1AA'];
  const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const taken = (words: string) =>
    `<w:del w:id="1"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
  const added = (words: string) => `<w:ins w:id="2">${run(words)}</w:ins>`;
  const texts = async (lines: string, addresses = old) => {
    const body = `<w:p>${lines}</w:p>`;
    const parts = await wordParts(await letterWithoutAddress(await letterFile(body), addresses));
    return textOf(parts, mainPart)
      .replace(/<[^>]*>/g, '|')
      .split('|')
      .filter((text) => text.trim() !== '');
  };

  test.each([
    ['within a sentence', run('Sent to 1 Long Street today'), ['Sent to [address left out] today']],
    [
      'over which Word has split its runs, within a sentence',
      [run('Sent to 1 Lo'), run('ng Str'), run('eet, BH15 '), run('1AA.')].join(''),
      ['Sent to [address left out]', ', [address left out]', '.'],
    ],
    ['that was deleted, with its changes kept', taken('1 Long Street'), ['[address left out]']],
    [
      'in whose place another was written, with its changes kept',
      [taken('1 Long Street'), added('22 New Road')].join(''),
      ['[address left out]', '22 New Road'],
    ],
    [
      'of which a word was deleted, with its changes kept',
      [run('1 Long '), taken('Road'), run('Street')].join(''),
      ['[address left out]', 'Road'],
    ],
    ['of one short word by itself', run('Poole'), ['[address left out]']],
  ])('an address %s is left out', async (_, lines, expected) => {
    expect(await texts(lines)).toEqual(expected);
  });

  test('a short word of an address stays within a sentence: it may mean something else', async () => {
    expect(await texts(run('The bus to Poole is late'))).toEqual(['The bus to Poole is late']);
  });

  test('an address that is a part of another is left out once', async () => {
    const both = ['Flat 2, 1 Long Street', 'Flat 2', '1 Long Street'];
    expect(await texts(run('At Flat 2, 1 Long Street today'), both)).toEqual(['At [address left out] today']);
    expect(await texts(run('At Flat 2, 1 Long Street today'), [...both].reverse())).toEqual([
      'At [address left out] today',
    ]);
  });

  test('an address in a footnote or a part that lies deeper is left out', async () => {
    const note = `<w:document xmlns:w="w">${run('1 Long Street')}</w:document>`;
    const names = ['word/footnotes.xml', 'word/glossary/document.xml'];
    const parts = Object.fromEntries(names.map((name) => [name, note]));
    const copy = await wordParts(await letterWithoutAddress(await letterFile('', { parts }), old));
    for (const name of names) expect(textOf(copy, name)).not.toContain('Long Street');
  });
});

describe('a change that is in the audit alone by now', () => {
  test('is in the page and in the other file, without addresses', async () => {
    const made = await oldCase();
    await changeMother(made, { address: '22 New Road, Wareham', relationship: 'Grandmother' });
    for (let at = 1; at <= 21; at += 1) await changeMother(made, { relationship: `Mother ${at}` });
    const { page, json } = await opened(made);
    const words = page.replace(/<[^>]*>/g, '\n');
    expect(words).toContain('Changes of longer ago');
    expect(words).toMatch(/Profile\s+Changed by Wilhelmina school at /);
    expect(words).toContain('Grandmother');
    // The first writing, the first change and the one after it are over the twenty that the profile keeps.
    expect(JSON.parse(json).olderChanges).toHaveLength(3);
  });

  test('is not there twice', async () => {
    const made = await oldCase();
    await changeMother(made, { relationship: 'Grandmother' });
    const { page, json } = await opened(made);
    expect(page).not.toContain('Changes of longer ago');
    expect(JSON.parse(json).olderChanges).toEqual([]);
  });
});

describe('a file among a pupil’s papers that cannot be opened as a Word file', () => {
  const place = (made: OldCase, name: string) => `${northId}/${made.pupilId}/${name}`;

  test('is left out, because an address may stand in it, and a text in its place says so', async () => {
    const made = await oldCase();
    made.ports.files.set(place(made, 'reply.pdf'), new TextEncoder().encode('%PDF 9 Hidden Lane'));
    const { files, text, page } = await opened(made);
    expect([...files.keys()]).toEqual([
      'everything.html',
      'everything.json',
      'letters/01-attendance-concern-2026-12-01.docx',
      'letters/02-left-out.txt',
    ]);
    expect(text('letters/02-left-out.txt')).toContain('reply.pdf');
    expect(page).toContain('no Word file that can be opened');
  });

  test('is left out under the name of its letter where it is one', async () => {
    const made = await oldCase();
    const [path = ''] = [...made.ports.files.keys()];
    made.ports.files.set(path, new TextEncoder().encode('9 Hidden Lane'));
    const { files } = await opened(made);
    expect([...files.keys()]).toContain('letters/01-left-out.txt');
  });

  test.each([
    ['a spreadsheet', async () => packed(new Map([['xl/sharedStrings.xml', new Uint8Array([1])]]))],
    ['a text of another program', async () => packed(new Map([['content.xml', new Uint8Array([1])]]))],
    [
      'a letter with a spreadsheet in it',
      () => letterFile('', { parts: { 'word/embeddings/sheet.xlsx': '1 Long Street' } }),
    ],
  ])('is left out where it is %s, which is a ZIP file too', async (_, bytes) => {
    const made = await oldCase();
    made.ports.files.set(place(made, 'other.docx'), await bytes());
    const { files, text } = await opened(made);
    expect([...files.keys()].at(-1)).toBe('letters/02-left-out.txt');
    expect(text('letters/02-left-out.txt')).toContain('other.docx');
  });

  test('is named as what may be left out, where its letter is told and for a machine', async () => {
    const made = await oldCase();
    const [path = ''] = [...made.ports.files.keys()];
    made.ports.files.set(path, new TextEncoder().encode('9 Hidden Lane'));
    const { files, page, json } = await opened(made);
    const [paper] = JSON.parse(json).papers;
    expect([...files.keys()]).toContain(paper.nameIfLeftOut);
    expect(page).toContain(`${paper.name}, or in its place ${paper.nameIfLeftOut}, which says why`);
  });

  test('that can be opened has its addresses left out, whoever put it there', async () => {
    const made = await oldCase();
    const [path = ''] = [...made.ports.files.keys()];
    const parts = await wordParts(made.ports.files.get(path) ?? new Uint8Array());
    made.ports.files.set(place(made, 'copy.docx'), await packed(parts));
    const { files } = await opened(made);
    expect([...files.keys()]).toContain('letters/02-not-finished.docx');
    expect(await everything(made)).not.toContain('Long Street');
  });
});
