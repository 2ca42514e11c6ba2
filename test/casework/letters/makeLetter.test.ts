import { describe, expect, test } from 'vitest';
import { changeEntry } from '../../../src/casework/cases/changeEntry.ts';
import { removeEntry } from '../../../src/casework/cases/removeEntry.ts';
import { downloadLetter } from '../../../src/casework/letters/downloadLetter.ts';
import type { LetterDraft } from '../../../src/casework/letters/letterRequest.ts';
import { makeLetter } from '../../../src/casework/letters/makeLetter.ts';
import { previewLetter } from '../../../src/casework/letters/previewLetter.ts';
import { personOf, southId } from '../support.ts';
import {
  father,
  type LetterCase,
  leftOut,
  letterCase,
  mother,
  noticeId,
  planId,
  put,
  read,
  withNotice,
  withPlan,
} from './letterCase.ts';

const concern: LetterDraft = { typeId: 'attendance-concern', parentId: mother.id };
const school = personOf('school');
const make = ({ ports, pupilId }: LetterCase, draft: LetterDraft = concern, person = school) =>
  makeLetter(person, { pupilId, draft }, ports);
const lettersOf = ({ ports, pupilId }: LetterCase) =>
  ports.entries.ofPupil(pupilId).filter(({ kind }) => kind === 'letter');

describe('who may make, preview and read letters', () => {
  test.each(['officer', 'asw', 'school'] as const)('the role %s may, of a school of theirs', async (role) => {
    const made = await letterCase();
    const letter = await make(made, concern, personOf(role));
    expect((await downloadLetter(personOf(role), letter.id, made.ports)).name).toBe(
      'attendance-concern-2026-12-01.docx',
    );
    const seen = await previewLetter(personOf(role), { pupilId: made.pupilId, draft: concern }, made.ports);
    expect(seen.before).toEqual({ entryId: letter.id, madeOn: '2026-12-01' });
  });

  test('a reader may not', async () => {
    const made = await letterCase();
    const { id } = await make(made);
    const reader = personOf('reader');
    const asked = { pupilId: made.pupilId, draft: concern };
    for (const attempt of [
      makeLetter(reader, asked, made.ports),
      previewLetter(reader, asked, made.ports),
      downloadLetter(reader, id, made.ports),
    ])
      await expect(attempt).rejects.toMatchObject({ code: 'not_allowed' });
  });

  test.each(['asw', 'school'] as const)('for the role %s other schools have no pupils', async (role) => {
    const made = await letterCase(southId);
    const { id } = await make(made, concern, personOf('officer'));
    const { ports } = made;
    const person = personOf(role);
    const words = async (attempt: Promise<unknown>) =>
      await attempt.then(
        () => 'it went through',
        (error) => `${error.code}: ${error.words}`,
      );
    const unknown = await words(makeLetter(person, { pupilId: 'nobody', draft: concern }, ports));
    expect(unknown).toMatch(/^not_found/);
    expect(await words(makeLetter(person, { pupilId: made.pupilId, draft: concern }, ports))).toBe(unknown);
    expect(await words(previewLetter(person, { pupilId: made.pupilId, draft: concern }, ports))).toBe(
      unknown,
    );
    expect(await words(downloadLetter(person, id, ports))).toBe(
      await words(downloadLetter(person, 'nothing', ports)),
    );
    expect(await words(downloadLetter(person, id, ports))).toBe(unknown);
  });
});

describe('a letter', () => {
  test('is filed under ids alone, and says what the register says', async () => {
    const made = await letterCase();
    const letter = await make(made);
    expect(letter.content).toMatchObject({
      typeId: 'attendance-concern',
      to: 'Leonora Thistlewick',
      madeOn: '2026-12-01',
      edition: 1,
    });
    const [path, ...others] = [...made.ports.files.keys()];
    expect(others).toEqual([]);
    expect(path).toBe(`school-north/${made.pupilId}/${letter.id}.docx`);
    const text = (await read((await downloadLetter(school, letter.id, made.ports)).bytes)).join('\n');
    for (const words of [
      '1 December 2026',
      'Leonora Thistlewick\n1 Long Street\nPoole\nBH15 1AA\nDear Leonora Thistlewick',
      'Philippa Thistlewick, Year 8: attendance',
      'From 7 September 2026 to 27 November 2026 there were 120 sessions.',
      'Philippa missed 60 of them, which is 30 school days. Attendance is 50.0%.',
      'Absent in other or unknown circumstances (code O): 60 sessions',
      'Wilhelmina school',
      'North Academy',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('{{');
  });

  test('asked for again is the same letter, and another parent has their own', async () => {
    const made = await letterCase();
    const first = await make(made);
    made.ports.setClock('2026-12-08T09:00:00.000Z');
    expect(await make(made, concern, personOf('officer'))).toEqual(first);
    const other = await make(made, { ...concern, parentId: father.id });
    expect(other.id).not.toBe(first.id);
    expect(lettersOf(made)).toHaveLength(2);
    expect(made.ports.files.size).toBe(2);
  });

  test('is made anew for a reason, as the next edition, once', async () => {
    const made = await letterCase();
    const first = await make(made);
    const again = { ...concern, reason: 'The address was wrong' };
    const second = await make(made, again);
    expect(second.content).toMatchObject({ edition: 2, replacesId: first.id });
    expect(second.history[0]?.reason).toBe('The address was wrong');
    expect(second.content.file?.name).toBe('attendance-concern-2026-12-01-2.docx');
    expect(await make(made, again)).toEqual(second);
    expect((await make(made, { ...concern, reason: 'The figures are new' })).content.edition).toBe(3);
    expect(await make(made)).toMatchObject({ content: { edition: 3 } });
    expect(lettersOf(made)).toHaveLength(3);
  });

  test('that was taken out is made anew for a reason only', async () => {
    const made = await letterCase();
    const { id, version } = await make(made);
    await removeEntry(school, { kind: 'letter', id, version }, made.ports);
    await expect(make(made)).rejects.toMatchObject({
      code: 'bad_request',
      words: 'reason: This letter was made and taken out. Bring it back, or say why it is made anew.',
    });
    expect((await make(made, { ...concern, reason: 'It was right' })).content.edition).toBe(2);
  });

  test('holds what somebody typed in, and a gap for what nobody did', async () => {
    const made = await letterCase();
    const fill = { 'contact name': 'Hester Lamplight', 'pupil name': 'Somebody else', nothing: 'x' };
    const asked = { pupilId: made.pupilId, draft: { ...concern, fill } };
    const seen = await previewLetter(school, asked, made.ports);
    expect(seen.gaps.map(({ field }) => field)).toEqual([
      'contact telephone',
      'contact email',
      'sender role',
    ]);
    expect(seen.missing).toEqual([
      'Their telephone number',
      'Their email address',
      'The role of whoever sends it',
    ]);
    const letter = await make(made, { ...concern, fill });
    expect(letter.content.filled).toEqual(fill);
    const text = (await read((await downloadLetter(school, letter.id, made.ports)).bytes)).join('\n');
    expect(text).toContain('You can talk to Hester Lamplight on [their telephone number]');
    expect(text).toContain('Philippa Thistlewick');
    expect(text).not.toContain('Somebody else');
  });

  test('reads in the preview as it does in the file', async () => {
    const made = await withNotice(await letterCase());
    const draft = { typeId: 'notice-to-improve', parentId: mother.id, aboutId: noticeId };
    const seen = await previewLetter(school, { pupilId: made.pupilId, draft }, made.ports);
    const letter = await make(made, draft);
    const { bytes } = await downloadLetter(school, letter.id, made.ports);
    const lines = (await read(bytes)).map((text) => text.trim()).filter((text) => text !== '');
    expect(seen.paragraphs.map(({ text }) => text)).toEqual(lines);
    const of = (style: string) =>
      seen.paragraphs.filter((one) => one.style === style).map(({ text }) => text);
    expect(of('heading')).toContain('What has to improve');
    expect(of('item')).toContain('Breakfast club, from 14 September 2026 to 2 October 2026');
  });

  test('about another thing of the same kind is another letter', async () => {
    const made = await withPlan(await letterCase());
    const draft = { typeId: 'plan-agreed', parentId: mother.id, aboutId: planId };
    const letter = await make(made, draft);
    const text = (await read((await downloadLetter(school, letter.id, made.ports)).bytes)).join('\n');
    expect(text).toContain(
      'It runs from 5 October 2026 to 18 December 2026. Hester Lamplight looks after it',
    );
    expect(text).toContain('Meet Philippa at the gate. Who: Hester Lamplight. By: 4 December 2026.');
    expect(text).toContain('Attendance of 90% or more.');
  });

  test('says nothing of what was said with another parent', async () => {
    const made = await letterCase();
    const contact = {
      type: 'phone',
      on: '2026-11-02',
      by: ['Hester Lamplight'],
      result: 'reached',
      offeredMeeting: true,
      childSeen: false,
    } as const;
    await put(made, {
      kind: 'contact',
      id: 'c-1',
      content: { ...contact, by: ['Hester Lamplight'], parentId: father.id },
    });
    await put(made, {
      kind: 'contact',
      id: 'c-2',
      content: { ...contact, by: ['Hester Lamplight'], on: '2026-11-03', parentId: mother.id },
    });
    const draft = { typeId: 'second-invitation', parentId: mother.id };
    const { paragraphs } = await previewLetter(school, { pupilId: made.pupilId, draft }, made.ports);
    const text = paragraphs.map((one) => one.text).join('\n');
    expect(text).toContain('Telephone call on 3 November 2026: we spoke');
    expect(text).not.toContain('2 November 2026');
    expect(text).not.toContain('Barnaby');
  });

  test('is marked as sent by a change, and nothing else of it changes', async () => {
    const made = await letterCase();
    const { id, version, content } = await make(made);
    const seen = { kind: 'letter', id, version } as const;
    const sent = { on: '2026-12-01', how: 'post' } as const;
    await expect(
      changeEntry(school, { ...seen, content: { ...content, to: 'Somebody else', sent } }, made.ports),
    ).rejects.toMatchObject({ code: 'bad_request' });
    await changeEntry(school, { ...seen, content: { ...content, sent } }, made.ports);
    const asked = { pupilId: made.pupilId, draft: concern };
    expect((await previewLetter(school, asked, made.ports)).before?.sentOn).toBe('2026-12-01');
  });

  test('is in the audit: made, filed and taken away as a file', async () => {
    const made = await letterCase();
    made.ports.noted.length = 0;
    const letter = await make(made);
    await downloadLetter(school, letter.id, made.ports);
    expect(made.ports.noted.map(({ act, subject, recordId }) => [act, subject, recordId])).toEqual([
      ['added', 'letter', letter.id],
      ['changed', 'letter', letter.id],
      ['exported', 'letter', letter.id],
    ]);
  });
});

describe('what is wrong with a draft is said, and nothing is put down', () => {
  test.each<[string, LetterDraft, string]>([
    ['an unknown type', { ...concern, typeId: 'love-letter' }, 'typeId: '],
    ['an unknown parent', { ...concern, parentId: 'parent-9' }, 'parentId: This parent is not among'],
    [
      'a parent who is left out',
      { ...concern, parentId: leftOut.id },
      'parentId: This parent is left out of letters. The reason given: No contact by order of a court',
    ],
    ['no plan', { typeId: 'plan-agreed', parentId: mother.id }, 'aboutId: This letter is about a plan.'],
    [
      'a step of another kind',
      { typeId: 'contract-offer', parentId: mother.id, aboutId: noticeId },
      'aboutId: This letter is about a legal step of its own kind.',
    ],
    [
      'a parent whom the notice is not for',
      { typeId: 'notice-to-improve', parentId: father.id, aboutId: noticeId },
      'parentId: The legal step is not for this parent.',
    ],
  ])('%s', async (_, draft, words) => {
    const made = await withNotice(await letterCase());
    const asked = { pupilId: made.pupilId, draft };
    for (const attempt of [make(made, draft), previewLetter(school, asked, made.ports)]) {
      const refusal = await attempt.then(
        () => undefined,
        (error) => error,
      );
      expect(refusal).toMatchObject({ code: 'bad_request' });
      expect(refusal.words).toContain(words);
    }
    expect(lettersOf(made)).toEqual([]);
    expect(made.ports.files.size).toBe(0);
  });

  test('no Word file in the library', async () => {
    const made = await letterCase();
    made.ports.templateFiles.delete('attendance-concern.docx');
    await expect(make(made)).rejects.toMatchObject({
      code: 'bad_request',
      words:
        'The Word file for “Attendance concern” is not in the library of templates. An officer can put one there.',
    });
    expect(lettersOf(made)).toEqual([]);
  });

  test('a plan that was taken out', async () => {
    const made = await withPlan(await letterCase());
    await removeEntry(school, { kind: 'plan', id: planId, version: 1 }, made.ports);
    const draft = { typeId: 'plan-agreed', parentId: mother.id, aboutId: planId };
    await expect(make(made, draft)).rejects.toMatchObject({ code: 'bad_request' });
  });
});
