import { describe, expect, test } from 'vitest';
import { wordParts } from '../../src/casework/letters/word/wordParts.ts';
import { autumn, days, northId, present, save, southId, upns } from '../casework/support.ts';
import { asJson, testApp } from './support/testApp.ts';

async function opened(schoolId = northId) {
  const test = testApp();
  const { app, as, cases, casework } = test;
  await save(autumn, casework, schoolId);
  const pupilId = (await cases.caseload.ofSchool(schoolId)).find(({ upn }) => upn === upns.severe)?.id ?? '';
  const entries = [{ kind: 'note', id: 'note-1', content: { on: '2026-11-20', text: 'A note.' } }];
  await app.request(`/api/pupils/${pupilId}/entries`, as('officer', asJson({ entries })));
  await save(
    autumn.map((row) => ({ ...row, days: days([present, 61]) })),
    casework,
    schoolId,
  );
  cases.setClock('2033-01-10T09:00:00.000Z');
  /** 'PUT /api/...' for another method than POST. */
  const send = (address: string, role: string, sent: object = {}) => {
    const [path = '', method = 'POST'] = address.split(' ').reverse();
    return app.request(path, as(role, { ...asJson(sent), method }));
  };
  const get = (path: string, role: string) => app.request(path, as(role));
  return { ...test, pupilId, send, get };
}

describe('the end of keeping over HTTP', () => {
  test('is looked at, set, undone and held by an officer', async () => {
    const { pupilId, send, get } = await opened();
    const asked = { pupilIds: [pupilId], reason: 'Kept long enough' };
    const run = await (await get('/api/retention', 'officer')).json();
    expect(run.pupils).toMatchObject([
      {
        id: pupilId,
        name: 'Philippa Thistlewick',
        upn: upns.severe,
        school: { id: northId, name: 'North Academy' },
        records: 1,
        papers: 0,
      },
    ]);
    const set = await (await send('/api/retention/removals', 'officer', asked)).json();
    expect(set.pupils).toEqual([]);
    expect(set.leaving).toMatchObject([{ id: pupilId, reason: 'Kept long enough', on: '2033-02-09' }]);
    const note = { entries: [{ kind: 'note', id: 'note-2', content: { on: '2026-11-20', text: 'More.' } }] };
    expect((await send(`/api/pupils/${pupilId}/entries`, 'officer', note)).status).toBe(409);
    const undone = await (await send('/api/retention/removals/undo', 'officer', asked)).json();
    expect([undone.leaving, undone.pupils.length]).toEqual([[], 1]);
    const held = await send(`PUT /api/pupils/${pupilId}/hold`, 'officer', { reason: 'A complaint' });
    expect(await held.json()).toEqual({ held: true });
    const after = await (await get('/api/retention', 'officer')).json();
    expect(after.held).toMatchObject([{ id: pupilId, reason: 'A complaint' }]);
    const lifted = await send(`DELETE /api/pupils/${pupilId}/hold`, 'officer', {});
    expect(await lifted.json()).toEqual({ held: false });
  });

  test.each(['asw', 'school', 'reader'])('is nothing for the role %s', async (role) => {
    const { pupilId, send, get } = await opened();
    const asked = { pupilIds: [pupilId], reason: 'x' };
    const answers = [
      await get('/api/retention', role),
      await send('/api/retention/removals', role, asked),
      await send('/api/retention/removals/undo', role, asked),
      await send('/api/retention/files', role, { fileIds: ['f'] }),
      await send(`PUT /api/pupils/${pupilId}/hold`, role, { reason: 'x' }),
      await send(`DELETE /api/pupils/${pupilId}/hold`, role, {}),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
  });

  test('wants a reason, and pupils', async () => {
    const { pupilId, send } = await opened();
    expect(
      (await send('/api/retention/removals', 'officer', { pupilIds: [pupilId], reason: ' ' })).status,
    ).toBe(400);
    expect((await send('/api/retention/removals', 'officer', { pupilIds: [], reason: 'x' })).status).toBe(
      400,
    );
    const unknown = { pupilIds: ['nobody'], reason: 'x' };
    expect((await send('/api/retention/removals', 'officer', unknown)).status).toBe(404);
  });
});

describe('everything about one pupil over HTTP', () => {
  test('comes as a ZIP file without a name in its name', async () => {
    const { pupilId, get, lines } = await opened();
    const answer = await get(`/api/pupils/${pupilId}/file`, 'school');
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="pupil-record-2033-01-10.zip"',
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const files = await wordParts(new Uint8Array(await answer.arrayBuffer()));
    expect([...files.keys()]).toEqual(['everything.html', 'everything.json']);
    expect(lines.join('\n')).not.toMatch(/Thistlewick|Philippa/);
  });

  test.each([
    ['asw', northId, 403],
    ['reader', northId, 403],
    ['school', southId, 404],
  ])('is not for the role %s, of %s', async (role, schoolId, status) => {
    const { pupilId, get } = await opened(schoolId);
    expect((await get(`/api/pupils/${pupilId}/file`, role)).status).toBe(status);
  });
});
