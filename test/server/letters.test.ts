import { beforeAll, describe, expect, test } from 'vitest';
import { shippedLetters } from '../../src/casework/council/shipped/shippedLetters.ts';
import { mainPart, textOf, wordParts } from '../../src/casework/letters/word/wordParts.ts';
import { letterFile } from '../casework/letters/wordFiles.ts';
import { autumn, northId, save, southId, upns } from '../casework/support.ts';
import { asJson, testApp } from './support/testApp.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const body =
  '<w:p><w:r><w:t>Dear {{parent name}}, on {{meeting date}} at {{meeting time}}.</w:t></w:r></w:p>';

let template: Uint8Array;
beforeAll(async () => {
  template = await letterFile(body);
});

async function opened(schoolId = northId) {
  const test = testApp();
  const { app, as, cases } = test;
  await save(autumn, test.casework, schoolId);
  cases.set({ letters: [...shippedLetters] });
  cases.templateFiles.set('meeting-invitation.docx', template);
  const pupilId = (await cases.caseload.ofSchool(schoolId)).find(({ upn }) => upn === upns.severe)?.id ?? '';
  const content = {
    ...{ barriers: [], support: [], agencies: [] },
    parents: [{ id: 'parent-1', name: 'Leonora Thistlewick', relationship: 'Mother', livesWithPupil: true }],
  };
  const entries = [{ kind: 'profile', id: pupilId, content }];
  const added = await app.request(`/api/pupils/${pupilId}/entries`, as('officer', asJson({ entries })));
  if (added.status !== 200) throw new Error(await added.text());
  const send = (path: string, role: string, draft?: object) =>
    app.request(path, as(role, draft === undefined ? {} : asJson(draft)));
  return { ...test, pupilId, send, path: `/api/pupils/${pupilId}/letters` };
}

const invitation = { typeId: 'meeting-invitation', parentId: 'parent-1' };

describe('letters over HTTP', () => {
  test('are listed, previewed, made, downloaded and marked as sent', async () => {
    const { app, as, send, path } = await opened();
    const listed = await (await send('/api/letters', 'school')).json();
    expect(listed.find(({ id }: { id: string }) => id === 'meeting-invitation')).toMatchObject({
      title: 'Invitation to a meeting',
      for: 'pupil',
      hasTemplate: true,
    });
    const fill = { 'meeting date': '3 December 2026' };
    const preview = await (await send(`${path}/preview`, 'school', { ...invitation, fill })).json();
    expect(preview).toEqual({
      title: 'Invitation to a meeting',
      paragraphs: [
        {
          style: 'text',
          text: 'Dear Leonora Thistlewick, on 3 December 2026 at [the time of the meeting].',
        },
      ],
      missing: ['The time of the meeting'],
      gaps: [{ field: 'meeting time', what: 'the time of the meeting' }],
    });
    const made = await (await send(path, 'school', { ...invitation, fill })).json();
    expect(made).toMatchObject({ kind: 'letter', version: 2, content: { edition: 1, filled: fill } });
    const file = await send(`/api/letters/${made.id}/file`, 'asw');
    expect(file.headers.get('content-type')).toBe(wordType);
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="meeting-invitation-2026-11-22\.docx"$/,
    );
    expect(file.headers.get('cache-control')).toBe('no-store');
    const parts = await wordParts(new Uint8Array(await file.arrayBuffer()));
    expect(textOf(parts, mainPart)).toContain('Leonora Thistlewick');
    const sent = { ...made.content, sent: { on: '2026-11-22', how: 'by-hand' } };
    const change = { ...asJson({ version: 2, content: sent }), method: 'PUT' };
    const marked = await app.request(`/api/entries/letter/${made.id}`, as('school', change));
    expect((await marked.json()).content.sent).toEqual({ on: '2026-11-22', how: 'by-hand' });
  });

  test('say what is wrong with a draft', async () => {
    const { send, path } = await opened();
    const refused = await send(path, 'school', { ...invitation, parentId: 'nobody' });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({
      code: 'bad_request',
      words: expect.stringMatching(/^parentId: /),
    });
    expect((await send(path, 'school', { typeId: 'no id!' })).status).toBe(400);
  });

  test.each([
    ['asw', 404],
    ['school', 404],
    ['reader', 403],
  ])('of other schools are not there for the role %s', async (role, status) => {
    const { send, path, pupilId } = await opened(southId);
    const { id } = await (await send(path, 'officer', invitation)).json();
    const answers = [
      await send(path, role, invitation),
      await send(`${path}/preview`, role, invitation),
      await send(`/api/letters/${id}/file`, role),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([status, status, status]);
    const unknown = await send('/api/pupils/nobody/letters', role, invitation);
    const words = async (answer: Response) => (await answer.json()).words;
    expect(await words(answers[0] as Response)).toBe(await words(unknown));
    expect(pupilId).not.toBe('');
  });

  test('leave no name in the log', async () => {
    const { send, path, lines } = await opened();
    const { id } = await (await send(path, 'school', invitation)).json();
    await send(`/api/letters/${id}/file`, 'school');
    await send(path, 'school', { ...invitation, parentId: 'nobody' });
    expect(lines.join('\n')).not.toMatch(/Thistlewick|Leonora|Philippa/);
  });
});

describe('the Word file of a letter over HTTP', () => {
  const address = '/api/letters/templates/meeting-invitation';
  const put = (bytes: Uint8Array) => ({
    method: 'PUT',
    headers: { 'content-type': wordType },
    body: new Uint8Array(bytes),
  });

  test('is read and put in place by an officer, and read by a school', async () => {
    const { app, as, cases, send } = await opened();
    const other = await letterFile('<w:p><w:r><w:t>Dear {{parent name}}, {{nonsense}}</w:t></w:r></w:p>');
    const answer = await app.request(address, as('officer', put(other)));
    const { missing, unknown } = await answer.json();
    expect(unknown).toEqual(['nonsense']);
    expect(missing).toContain('meeting date');
    expect(cases.templateFiles.get('meeting-invitation.docx')).toEqual(other);
    const read = await send(address, 'school');
    expect(new Uint8Array(await read.arrayBuffer())).toEqual(other);
    expect((await send('/api/letters/templates/nothing', 'school')).status).toBe(404);
  });

  test.each([
    ['asw', 403],
    ['school', 403],
    ['reader', 403],
  ])('is not put in place by the role %s', async (role, status) => {
    const { app, as, cases } = await opened();
    expect((await app.request(address, as(role, put(template)))).status).toBe(status);
    expect(cases.templateFiles.get('meeting-invitation.docx')).toEqual(template);
  });

  test('is refused with words where it is no Word file, or larger than 5 MB', async () => {
    const { app, as, cases } = await opened();
    const wrong = await app.request(address, as('officer', put(new TextEncoder().encode('not a Word file'))));
    expect(await wrong.json()).toMatchObject({
      code: 'bad_request',
      words: 'That is not a Word file that we can open. Save it in Word as a Word document (.docx).',
    });
    const large = await app.request(address, as('officer', put(new Uint8Array((5 << 20) + 1))));
    expect(large.status).toBe(413);
    expect(cases.templateFiles.get('meeting-invitation.docx')).toEqual(template);
  });
});
