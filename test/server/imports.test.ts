import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../src/access/person.ts';
import { createUploadSpool } from '../../src/server/http/uploadSpool.ts';
import { autumn, northId, registerFile, southId, upnNumber, upns } from '../casework/support.ts';
import { asJson, linesOf, type SentFile, saved, sent, testApp, upload } from './support/testApp.ts';

const file = registerFile(autumn, 'autumn.csv');
const other = registerFile(autumn.slice(1), 'other.csv');
const north = `/api/schools/${northId}/imports`;
const remove: RequestInit = { method: 'DELETE' };
const post: RequestInit = { method: 'POST' };

type App = ReturnType<typeof testApp>;
const requestAs =
  ({ app, as }: App, role: string) =>
  (path: string, init: RequestInit = {}) =>
    app.request(path, as(role, init));

const last = async (response: Response) => (await linesOf(response)).at(-1);
const history = async (all: App) => (await requestAs(all, 'asw')(north)).json();

const csvOf = (rows: string[]): SentFile => ({
  name: 'register.csv',
  bytes: new TextEncoder().encode(['UPN,Date,Session,Mark', ...rows].join('\n')),
});

describe('sending a file', () => {
  test('says what arrived, and whose it seems to be', async () => {
    const response = await requestAs(testApp(), 'asw')(
      '/api/imports',
      upload({ ...file, name: 'North Academy.csv' }),
    );
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      uploadId: expect.stringMatching(/^[\da-f-]{36}$/),
      fileName: 'North Academy.csv',
      size: file.bytes.byteLength,
      checksum: expect.stringMatching(/^[\da-f]{64}$/),
      school: { id: northId, name: 'North Academy', because: 'its name is in the name of the file' },
    });
  });

  test.each([
    ['C:\\Users\\anna\\autumn.csv', 'autumn.csv'],
    ['../../etc/autumn.csv', 'autumn.csv'],
    ['Frühling – Übersicht.csv', 'Frühling – Übersicht.csv'],
    ['a\u0000b.csv', 'ab.csv'],
    ['  ', 'register'],
    [`${'x'.repeat(199)}\u{1F600}.csv`, 'x'.repeat(199)],
    ['a\u202Evsc.exe', 'avsc.exe'],
  ])('called %j is called %s', async (name, called) => {
    const response = await requestAs(testApp(), 'asw')('/api/imports', upload({ ...file, name }));
    expect((await response.json()).fileName).toBe(called);
  });

  test.each<[string, RequestInit, number, string]>([
    ['without a name', { method: 'POST', body: 'x' }, 400, 'x-file-name'],
    [
      'with a name that is none',
      { ...upload(file), headers: { 'x-file-name': '%E0%A4%A' } },
      400,
      'name of the file',
    ],
    ['that is empty', upload({ name: 'a.csv', bytes: new Uint8Array() }), 400, 'The file is empty'],
  ])('%s is refused', async (...given) => {
    const [, init, status, words] = given;
    const response = await requestAs(testApp(), 'asw')('/api/imports', init);
    expect(response.status).toBe(status);
    expect((await response.json()).words).toContain(words);
  });

  test('is over once it is taken away', async () => {
    const all = testApp();
    const request = requestAs(all, 'asw');
    const { uploadId } = await sent(request, file);
    expect((await request(`/api/imports/${uploadId}`, remove)).status).toBe(204);
    expect((await request(`/api/imports/${uploadId}`, remove)).status).toBe(204);
    const check = await request(`${north}/check`, asJson({ uploadId }));
    expect(check.status).toBe(410);
    expect(await check.json()).toMatchObject({ code: 'upload_gone' });
  });

  test('is over after half an hour', async () => {
    const all = testApp({ parts: { uploads: createUploadSpool({ keptFor: 20 }) } });
    const { uploadId } = await sent(requestAs(all, 'asw'), file);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect((await requestAs(all, 'asw')(`${north}/check`, asJson({ uploadId }))).status).toBe(410);
  });

  test('is nobody else’s: their file does not exist', async () => {
    const all = testApp();
    const { uploadId, checksum } = await sent(requestAs(all, 'asw'), file);
    for (const role of ['officer', 'school']) {
      const request = requestAs(all, role);
      const answers = [
        await request(`${north}/check`, asJson({ uploadId })),
        await request(`${north}/rejections`, asJson({ uploadId })),
        await request(north, asJson({ uploadId, checksum })),
        await request(`/api/imports/${uploadId}`, remove),
      ];
      expect(answers.map(({ status }) => status)).toEqual([410, 410, 410, 204]);
    }
    expect((await requestAs(all, 'asw')(`${north}/check`, asJson({ uploadId }))).status).toBe(200);
    expect(all.casework.writes).toEqual([]);
  });
});

describe('checking', () => {
  test('tells how far it is, then what the file would do', async () => {
    const request = requestAs(testApp(), 'asw');
    const { uploadId, checksum } = await sent(request, file);
    const response = await request(`${north}/check`, asJson({ uploadId }));
    expect(response.headers.get('content-type')).toContain('application/x-ndjson');
    const lines = await linesOf(response);
    expect(lines[0]).toEqual({ read: 0, size: file.bytes.byteLength });
    expect(lines.at(-1).check).toMatchObject({
      fileName: 'autumn.csv',
      checksum,
      alreadySaved: false,
      layout: 'long list',
      after: {
        pupils: 4,
        severe: 1,
        persistent: 1,
        total: { possible: 480, attendance: '82.9' },
        onCaseload: 3,
      },
      ...{ joinedInAll: 0, rejectionsInAll: 0, cautions: [], mappingRemembered: false },
    });
  });

  test('compares with what stands, pupil by pupil', async () => {
    const all = testApp();
    const request = requestAs(all, 'asw');
    await (await saved(request, northId, other)).text();
    const { uploadId } = await sent(request, file);
    const { check } = await last(await request(`${north}/check`, asJson({ uploadId })));
    expect(check).toMatchObject({
      before: { pupils: 3, fileName: 'other.csv', to: '2026-11-27', total: { possible: 360 } },
      joined: [
        { surname: 'Quillfeather', forename: 'Ottoline', yearGroup: '8', after: { attendance: '100.0' } },
      ],
      ...{ joinedInAll: 1, leftInAll: 0, changedInAll: 0 },
    });
    for (const upn of Object.values(upns)) expect(JSON.stringify(check)).not.toContain(upn);
  });

  test('shows the first 500 rows that are not used, and gives all of them for a spreadsheet', async () => {
    const request = requestAs(testApp(), 'asw');
    const rows = Array.from({ length: 600 }, (_, n) => `${upnNumber(5)},2026-09-07,AM,"=${n}+1"`);
    const { uploadId } = await sent(request, csvOf([`${upnNumber(5)},2026-09-07,PM,/`, ...rows]));
    const { check } = await last(await request(`${north}/check`, asJson({ uploadId })));
    expect(check.rejectionsInAll).toBe(600);
    expect(check.rejections).toHaveLength(500);
    const csv = await request(`${north}/rejections`, asJson({ uploadId }));
    expect(csv.headers.get('content-disposition')).toBe('attachment; filename="not-used-2026-11-22.csv"');
    const lines = new TextDecoder('utf-8', { ignoreBOM: true })
      .decode(await csv.arrayBuffer())
      .trimEnd()
      .split('\r\n');
    expect(lines.filter((line) => line.endsWith(',Not used'))).toHaveLength(600);
    expect(lines[0]).toBe('\uFEFFLine,Column,Value,Reason,What');
    // A spreadsheet must not run what stands in a register.
    expect(lines.find((line) => line.startsWith('3,'))).toMatch(/^3,Mark,('|"')=0\+1/);
  });

  test('of a table that nobody has taught us ends with the table', async () => {
    const request = requestAs(testApp(), 'asw');
    const odd = new TextEncoder().encode(`Kennung;Da;Alle\n${upnNumber(1)};80;100\n${upnNumber(2)};90;100`);
    const { uploadId } = await sent(request, { name: 'odd.csv', bytes: odd });
    const { unknown } = await last(await request(`${north}/check`, asJson({ uploadId })));
    expect(unknown).toMatchObject({ headingLine: 1, signature: expect.any(String) });
    const mapping = { headingLine: 1, columns: { upn: 0, attended: 1, possible: 2 } };
    const period = { from: '2026-09-01', to: '2026-11-20' };
    const { check } = await last(await request(`${north}/check`, asJson({ uploadId, mapping, period })));
    expect(check).toMatchObject({ hasMarks: false, after: { persistent: 2 }, ...period, mapping });
  });

  test('that fails once it has begun says so on its last line', async () => {
    const request = requestAs(testApp(), 'asw');
    const { uploadId } = await sent(request, {
      name: 'a.pdf',
      bytes: new TextEncoder().encode('%PDF-1.7 ...'),
    });
    const response = await request(`${north}/check`, asJson({ uploadId }));
    const { problem } = await last(response);
    expect(problem).toMatchObject({
      code: 'register_unreadable',
      reference: response.headers.get('x-request-id'),
    });
  });

  test('ends where nobody listens any more, and the log says nothing of it', async () => {
    const all = testApp();
    const request = requestAs(all, 'asw');
    const { uploadId } = await sent(request, file);
    all.casework.readInTurn = async (work) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return work();
    };
    const response = await request(`${north}/check`, asJson({ uploadId }));
    await response.body?.cancel();
    expect(await all.inFlight.settled(2000)).toBe(true);
    expect(all.lines.join('')).not.toContain('failed');
    expect((await request(`${north}/check`, asJson({ uploadId }))).status).toBe(200);
  });
});

describe('saving', () => {
  test('tells its stages, and forgets the file that was sent', async () => {
    const all = testApp();
    const request = requestAs(all, 'school');
    const { uploadId, checksum } = await sent(request, file);
    const lines = await linesOf(await request(north, asJson({ uploadId, checksum })));
    expect([...new Set(lines.flatMap(({ stage }) => stage ?? []))]).toEqual([
      'reading',
      'keeping',
      'writing',
    ]);
    expect(lines.at(-1).saved).toMatchObject({ onCaseload: 3, to: '2026-11-27', changed: true });
    expect((await request(`${north}/check`, asJson({ uploadId }))).status).toBe(410);
    expect((await last(await saved(request, northId, file))).saved).toMatchObject({ changed: false });
    expect(await history(all)).toMatchObject([
      { state: 'saved', current: true, fileName: 'autumn.csv', begunBy: 'Wilhelmina school', pupils: 4 },
    ]);
  });

  test('another file than the one that was checked is refused', async () => {
    const request = requestAs(testApp(), 'school');
    const { uploadId } = await sent(request, file);
    const answer = await request(north, asJson({ uploadId, checksum: 'a'.repeat(64) }));
    expect([answer.status, (await answer.json()).code]).toEqual([409, 'file_changed']);
  });

  test('with what it was compared with is refused where somebody has saved another since', async () => {
    const all = testApp();
    const request = requestAs(all, 'school');
    const { uploadId, checksum } = await sent(request, file);
    const { check } = await last(await request(`${north}/check`, asJson({ uploadId })));
    expect(check.standing).toBe('');
    await (await saved(requestAs(all, 'asw'), northId, other)).text();
    const { standing } = check;
    const { problem } = await last(await request(north, asJson({ uploadId, checksum, standing })));
    expect(problem).toMatchObject({
      code: 'changed_elsewhere',
      words: expect.stringContaining('Wilhelmina asw'),
    });
    const again = await last(await request(`${north}/check`, asJson({ uploadId })));
    const [current] = await history(all);
    expect(again.check.standing).toBe(current.importId);
    const line = await last(await request(north, asJson({ uploadId, checksum, standing: current.importId })));
    expect(line.saved).toMatchObject({ changed: true });
  });

  test('that breaks off says so, is seen to be half done, and is resumed', async () => {
    const all = testApp();
    const request = requestAs(all, 'school');
    await (await saved(request, northId, other)).text();
    all.casework.breakAt = 'switch';
    const answer = await saved(request, northId, file);
    expect((await last(answer)).problem).toMatchObject({
      code: 'unexpected',
      reference: answer.headers.get('x-request-id'),
    });
    expect(all.lines.join('')).toContain('the connection was lost');
    const [half, before] = await history(all);
    expect([half.state, half.current, before.current]).toEqual(['saving', false, true]);
    const resumed = await last(await requestAs(all, 'asw')(`${north}/${half.importId}/resume`, post));
    expect(resumed.saved).toEqual({
      importId: half.importId,
      onCaseload: 3,
      to: '2026-11-27',
      changed: true,
    });
  });

  test('that breaks off is discarded', async () => {
    const all = testApp();
    const request = requestAs(all, 'school');
    all.casework.breakAt = 'half written';
    await (await saved(request, northId, file)).text();
    const [half] = await history(all);
    expect((await request(`${north}/${half.importId}`, remove)).status).toBe(204);
    expect(await history(all)).toMatchObject([{ state: 'discarded', endedBy: 'Wilhelmina school' }]);
    expect((await request(`${north}/${half.importId}/resume`, post)).status).toBe(412);
    const { pupils } = await (await request(`/api/schools/${northId}/caseload`)).json();
    expect(pupils).toEqual([]);
  });

  test('is undone for seven days', async () => {
    const all = testApp();
    const request = requestAs(all, 'school');
    await (await saved(request, northId, other)).text();
    await (await saved(request, northId, file)).text();
    const [now, before] = await history(all);
    expect(now).toMatchObject({
      undoUntil: expect.stringMatching(/^2026-11-29T/),
      undoTo: { fileName: 'other.csv', to: '2026-11-27' },
    });
    expect(before).not.toHaveProperty('undoUntil');
    const undone = await request(`${north}/${now.importId}/undo`, post);
    expect(await undone.json()).toEqual({ importId: before.importId });
    expect(
      (await history(all)).map(({ state, current }: { state: string; current: boolean }) => [state, current]),
    ).toEqual([
      ['undone', false],
      ['saved', true],
    ]);
    expect((await request(`${north}/${now.importId}/undo`, post)).status).toBe(412);
    all.casework.later(8 * 86_400_000);
    const late = await request(`${north}/${before.importId}/undo`, post);
    expect([late.status, (await late.json()).code]).toEqual([409, 'too_late']);
  });

  test('two for one school happen one after the other', async () => {
    const all = testApp();
    const { write } = all.casework.caseload;
    let atOnce = 0;
    let most = 0;
    all.casework.caseload.write = async (...given) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setTimeout(resolve, 5));
      await write(...given);
      atOnce -= 1;
    };
    const answers = await Promise.all(
      [file, other].map((one) => saved(requestAs(all, 'school'), northId, one)),
    );
    const outcomes = await Promise.all(answers.map(last));
    expect(outcomes.every((line) => line.saved?.changed)).toBe(true);
    expect(most).toBe(1);
  });
});

describe('what each role may do with imports', () => {
  const mine = { officer: 200, asw: 200, school: 200, reader: 403 } as const;
  const elsewhere = { officer: 200, asw: 404, school: 404, reader: 403 } as const;
  type Ids = { uploadId: string; checksum: string; current: string; begun: string };
  type Ask = [string, (ids: Ids) => [string, RequestInit]];
  const asks: Ask[] = [
    ['list', () => ['', {}]],
    ['check', ({ uploadId }) => ['/check', asJson({ uploadId })]],
    ['rejections', ({ uploadId }) => ['/rejections', asJson({ uploadId })]],
    ['save', ({ uploadId, checksum }) => ['', asJson({ uploadId, checksum })]],
    ['resume', ({ begun }) => [`/${begun}/resume`, post]],
    ['undo', ({ current }) => [`/${current}/undo`, post]],
    ['discard', ({ begun }) => [`/${begun}`, remove]],
  ];
  const cases = asks.flatMap(([name, ask]) =>
    [northId, southId].flatMap((schoolId) => roles.map((role) => [name, role, schoolId, ask] as const)),
  );

  test.each(cases)('%s by %s for %s', async (...given) => {
    const [name, role, schoolId, ask] = given;
    const all = testApp();
    await (await saved(requestAs(all, 'officer'), schoolId, file)).text();
    all.casework.breakAt = 'switch';
    await (await saved(requestAs(all, 'officer'), schoolId, other)).text();
    const [current = '', begun = ''] = all.casework.records.keys();
    const request = requestAs(all, role);
    const uploaded =
      role === 'reader' ? { uploadId: 'x', checksum: 'a'.repeat(64) } : await sent(request, file);
    all.casework.writes.length = 0;
    const [path, init] = ask({ ...uploaded, current, begun });
    const response = await request(`/api/schools/${schoolId}/imports${path}`, init);
    const expected: Record<Role, number> = schoolId === northId ? mine : elsewhere;
    const done = name === 'discard' ? 204 : 200;
    expect(response.status).toBe(expected[role] === 200 ? done : expected[role]);
    await response.text();
    if (expected[role] !== 200) expect(all.casework.writes).toEqual([]);
  });

  test('a reader may send nothing', async () => {
    expect((await requestAs(testApp(), 'reader')('/api/imports', upload(file))).status).toBe(403);
  });
});
