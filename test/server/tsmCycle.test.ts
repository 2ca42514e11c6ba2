import { describe, expect, test } from 'vitest';
import { roles } from '../../src/access/person.ts';
import { checkWordFile } from '../../src/casework/letters/word/checkWordFile.ts';
import { caseFixture } from '../casework/cases/caseFixture.ts';
import { meeting } from '../meetings/tsm/cycle/cycleFixture.ts';
import { testApp } from './support/testApp.ts';

async function withMeeting() {
  const cases = await caseFixture();
  const all = testApp({ services: { casework: cases.casework, cases } });
  await all.services.meetings.tsmMeetings.add(meeting);
  const ask = (path: string, role: string, init: RequestInit = {}) => {
    const { headers, ...rest } = all.as(role);
    return all.app.request(`/api/tsm-meetings/${path}`, {
      ...rest,
      ...init,
      headers: { ...headers, ...(init.body ? { 'content-type': 'application/json' } : {}) },
    });
  };
  const send = (method: string, body: object): RequestInit => ({ method, body: JSON.stringify(body) });
  return { ...all, cases, ask, send };
}

describe('what each role is answered', () => {
  test.each(
    ['data', 'pack', 'pack/file', 'minutes', 'minutes/file'].flatMap((part) =>
      roles.map((role) => ({ part, role })),
    ),
  )('$part as $role', async ({ part, role }) => {
    const { ask } = await withMeeting();
    expect((await ask(`${meeting.id}/${part}`, role)).status).toBe(role === 'reader' ? 403 : 200);
    expect((await ask(`nowhere/${part}`, role)).status).toBe(role === 'reader' ? 403 : 404);
  });
});

test('a whole meeting: the answer, what is said, who came, and who agreed', async () => {
  const { ask, send, cases } = await withMeeting();
  const id = meeting.id;
  const answer = { register: 'last-upload', listsConfirmed: true, pupilIds: [] };
  expect((await ask(`${id}/data`, 'asw', send('PUT', { version: 'new', answer }))).status).toBe(403);
  const sent = await ask(`${id}/data`, 'school', send('PUT', { version: 'new', answer }));
  expect(await sent.json()).toMatchObject({ answer: { listsConfirmed: true } });

  const said = { version: 0, said: { discussed: 'full', approach: 'A phased return' } };
  expect((await ask(`${id}/minutes/pupils/${cases.south}`, 'school', send('PUT', said))).status).toBe(404);
  expect((await ask(`${id}/minutes/pupils/${cases.north}`, 'school', send('PUT', said))).status).toBe(200);
  const other = { version: 0, said: { discussed: 'brief' } };
  expect((await ask(`${id}/minutes/pupils/${cases.north}`, 'asw', send('PUT', other))).status).toBe(412);

  const came = meeting.attendees.map(({ name, role }) => ({ name, role, attended: true }));
  const held = await ask(`${id}/held`, 'asw', send('POST', { came }));
  expect(held.status).toBe(200);
  const { version } = (await held.json()) as { version: string };
  expect((await ask(`${id}/agreement`, 'asw', send('POST', { version }))).status).toBe(200);
  const both = await ask(`${id}/agreement`, 'school', send('POST', { version }));
  expect(await both.json()).toMatchObject({ meeting: { state: 'agreed' } });
  const added = await ask(`${id}/addenda`, 'school', send('POST', { text: 'The nurse has been.' }));
  expect(await added.json()).toMatchObject({ addenda: [{ text: 'The nurse has been.' }] });
});

test('the Word files open, and no name stands in theirs', async () => {
  const { ask } = await withMeeting();
  for (const part of ['pack', 'minutes']) {
    const response = await ask(`${meeting.id}/${part}/file`, 'asw');
    expect(response.headers.get('content-disposition')).toContain(`meeting-${part}-2026-11-26.docx`);
    await checkWordFile(new Uint8Array(await response.arrayBuffer()));
  }
});
