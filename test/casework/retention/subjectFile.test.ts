import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { auditOf } from '../../../src/casework/audit/auditOf.ts';
import { auditOfView } from '../../../src/casework/audit/auditOfView.ts';
import { changeEntry } from '../../../src/casework/cases/changeEntry.ts';
import { removeEntry } from '../../../src/casework/cases/removeEntry.ts';
import { setHold } from '../../../src/casework/retention/holdCase.ts';
import { subjectFile } from '../../../src/casework/retention/subject/subjectFile.ts';
import { read } from '../letters/letterCase.ts';
import { northId, personOf, southId } from '../support.ts';
import { officer, oldCase } from './oldCase.ts';
import { bytesOf, opened, school } from './openedFile.ts';

describe('who may', () => {
  test.each(['officer', 'school'] as const)('the role %s may, and it is put down', async (role) => {
    const made = await oldCase();
    await subjectFile(personOf(role), made.pupilId, made.ports);
    expect(made.ports.noted.at(-1)).toMatchObject({
      act: 'exported',
      subject: 'subject-file',
      role,
      pupilId: made.pupilId,
      schoolId: northId,
    });
  });

  test.each(['asw', 'reader'] as const)('the role %s may not', async (role) => {
    const made = await oldCase();
    const noted = made.ports.noted.length;
    await expect(subjectFile(personOf(role), made.pupilId, made.ports)).rejects.toMatchObject({
      code: 'not_allowed',
    });
    expect(made.ports.noted).toHaveLength(noted);
  });

  test('for a school other schools have no pupils', async () => {
    const made = await oldCase(southId);
    const refused = (pupilId: string) =>
      subjectFile(school, pupilId, made.ports).then(
        () => 'it went through',
        ({ code, words }) => `${code} ${words}`,
      );
    expect(await refused(made.pupilId)).toMatch(/^not_found/);
    expect(await refused(made.pupilId)).toBe(await refused('nobody'));
  });
});

describe('the file', () => {
  test('has a name without a name, and holds a page, the same for a machine, and the letters', async () => {
    const made = await oldCase();
    const { name, files } = await opened(made);
    expect(name).toBe('pupil-record-2026-12-01.zip');
    expect([...files.keys()]).toEqual([
      'everything.html',
      'everything.json',
      'letters/01-attendance-concern-2026-12-01.docx',
    ]);
    expect(
      await read(files.get('letters/01-attendance-concern-2026-12-01.docx') ?? new Uint8Array()),
    ).toEqual(['Leonora Thistlewick', '[address left out]\n[address left out]\n[address left out]']);
  });

  test('says everything that was written, who wrote it and when, with UK dates', async () => {
    const made = await oldCase();
    const { ports } = made;
    const note = { kind: 'note', id: 'note-1' } as const;
    const content = { on: '2026-11-30', text: 'Philippa said that the bus is late.' };
    await changeEntry(school, { ...note, version: 1, content, reason: 'Plainer' }, ports);
    await removeEntry(school, { ...note, version: 2 }, ports);
    await setHold(officer, { pupilId: made.pupilId, reason: 'A complaint' }, ports);
    const { page } = await opened(made);
    const text = page.replace(/<[^>]*>/g, '\n');
    for (const words of [
      'What is held about Philippa Thistlewick',
      'Made by Wilhelmina school at ',
      'Anxiety and mental health',
      'Philippa said that the bus is late.',
      'Philippa said that &lt;b&gt;the bus&lt;/b&gt; is late.',
      'This was taken out. It can be brought back.',
      'Written by Wilhelmina officer at 9am on 1 December 2026.',
      'Reason: Plainer',
      'home visit',
      'Leonora Thistlewick (Mother)',
      'The letter is in this ZIP file: letters/01-attendance-concern-2026-12-01.docx',
      'sickness absence from 1 October 2026 to 21 October 2026: sent on 22 October 2026, noted by A',
      'By Wilhelmina officer at 9am on 1 December 2026: A complaint',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}(?!\.docx)|undefined|\[object/);
  });

  test('gives figures with what they rest on, and every mark', async () => {
    const made = await oldCase();
    const { page, json } = await opened(made);
    expect(page).toContain('Register from 7 September 2026 to 27 November 2026');
    expect(page).toMatch(/Possible sessions<\/th><td>120/);
    expect(page).toMatch(/Attendance<\/th><td>50\.0%/);
    expect(page).toMatch(/Monday 7 September 2026<\/th><td>O<\/td><td>O/);
    const { registers } = JSON.parse(json);
    expect(registers[0].marks).toHaveLength(120);
    const rows = page.slice(page.indexOf('Every mark'));
    expect(rows.slice(0, rows.indexOf('</table>')).split('<tr>')).toHaveLength(1 + 1 + 60);
  });

  test('names who looked at it, and nobody else’s pupils', async () => {
    const made = await oldCase();
    const { ports, pupilId } = made;
    const at = '2026-12-01T10:05:00.000Z';
    await ports.auditStore.append([
      auditOfView(personOf('asw'), { id: pupilId, schoolId: northId }, at),
      auditOfView(personOf('reader'), { id: 'another', schoolId: northId }, at),
    ]);
    const { page, json } = await opened(made);
    expect(page).toContain(
      '10:05am on 1 December 2026</td><td>Wilhelmina asw (asw)</td><td>Looked at: pupil',
    );
    for (const text of [page, json]) {
      expect(text).not.toMatch(/Wilhelmina reader|Marrowdale|Brambleworth|Quillfeather/);
      expect(text).not.toContain('"other"');
    }
  });

  test('tells marks of returns with the returns, and not as looks', async () => {
    const made = await oldCase();
    const { ports, pupilId } = made;
    const about = { act: 'changed', subject: 'returns', pupilId, schoolId: northId } as const;
    const detail = 'Return about illness, 1 October 2026 to 21 October 2026';
    const mark = { path: 'sent', to: { on: '2026-12-01', by: 'Wilhelmina school' } };
    const later = { path: 'sent', from: mark.to };
    await ports.auditStore.append([
      auditOf(school, { ...about, at: '2026-12-01T10:05:00.000Z', detail, fields: [mark] }),
      auditOf(school, { ...about, at: '2026-12-01T11:05:00.000Z', detail, fields: [later] }),
    ]);
    const { page, json } = await opened(made);
    const [rest = '', looks = ''] = page.split('Who looked at it');
    expect(rest).toContain(`${detail}: marked as sent by Wilhelmina school at 10:05am on 1 December 2026`);
    expect(rest).toContain(`${detail}: mark taken off by Wilhelmina school at 11:05am on 1 December 2026`);
    expect(looks).not.toContain('returns');
    expect(JSON.parse(json).returnMarks).toHaveLength(2);
  });

  test('leaves every address out, of now and of before, wherever it stands', async () => {
    const made = await oldCase();
    const { ports, pupilId } = made;
    const known = (await ports.entries.byId('profile', pupilId))?.record;
    if (!known) throw new Error('no profile');
    const [mother, father] = known.content.parents;
    if (!mother || !father) throw new Error('no parents');
    const moved = { ...known.content, parents: [{ ...mother, address: '22 New Road, Wareham' }, father] };
    await changeEntry(school, { kind: 'profile', id: pupilId, version: 1, content: moved }, ports);
    const alone = { ...moved, parents: [moved.parents[0]] };
    await changeEntry(school, { kind: 'profile', id: pupilId, version: 2, content: alone }, ports);
    const { page, json, files } = await opened(made);
    const letter = (await read([...files.values()].at(-1) ?? new Uint8Array())).join('\n');
    for (const text of [page, json, letter]) {
      expect(text).not.toMatch(/Long Street|BH15|New Road|Wareham|Hidden Lane|Swanage/);
      expect(text).toContain('[address left out]');
    }
  });

  test('is a page that does nothing by itself and stands alone', async () => {
    const { page } = await opened(await oldCase());
    expect(page).toMatch(/^<!doctype html><html lang="en-GB">/);
    expect(page).not.toMatch(/<script|javascript:|https?:|<img|<link|onclick/i);
    expect(parseDocument(page).children.length).toBeGreaterThan(0);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });

  test('is of a pupil without a case too', async () => {
    const made = await oldCase();
    const rows = await made.ports.caseload.ofSchool(northId);
    const other = rows.find(({ surname }) => surname === 'Marrowdale');
    const { page, files } = await opened({ ...made, pupilId: other?.id ?? '' });
    expect([...files.keys()]).toEqual(['everything.html', 'everything.json']);
    expect(page).toContain('What is held about Ignatius Marrowdale');
    expect(page).toContain('Exported: subject file');
  });

  test('says where the file of a letter is no longer in the library, and takes along what no record names', async () => {
    const made = await oldCase();
    const [path = ''] = [...made.ports.files.keys()];
    const bytes = made.ports.files.get(path) ?? new Uint8Array();
    made.ports.files.delete(path);
    made.ports.files.set(`${northId}/${made.pupilId}/l-cut-off.docx`, bytes);
    const { page, files } = await opened(made);
    expect(page).toContain('The file of this letter is no longer in the library.');
    expect([...files.keys()]).toContain('letters/01-not-finished.docx');
  });

  test('that breaks off is told to whoever reads it', async () => {
    const made = await oldCase();
    made.ports.breakAt('paper read');
    const { content } = await subjectFile(school, made.pupilId, made.ports);
    await expect(bytesOf(content)).rejects.toThrow('the connection was lost');
  });

  test('that nobody reads keeps no other from being packed', async () => {
    const made = await oldCase();
    const stalled = [1, 2, 3, 4].map(() => subjectFile(school, made.pupilId, made.ports));
    await Promise.all(stalled);
    expect((await opened(made)).files.size).toBe(3);
  });

  test('that nobody reads to its end leaves nothing behind', async () => {
    const made = await oldCase();
    const { content } = await subjectFile(school, made.pupilId, made.ports);
    const reader = content.getReader();
    await reader.read();
    await reader.cancel();
  });
});
