import { expect, test } from 'vitest';
import { roles } from '../../src/access/person.ts';
import { autumn, northId, personOf, registerFile } from '../casework/support.ts';
import { asJson, occurrenceId, sent, testApp } from './support/testApp.ts';

const question = 'What about young Zebulon?';

/** Everything a school does in a term, with what goes wrong on the way. */
const broken = async () => {
  throw new Error(`"${autumn[1]?.surname}" of ${autumn[1]?.upn} could not be written`, {
    cause: Object.assign(new Error(`mail to ${personOf('school').email}`), {
      request: { headers: { authorization: 'Bearer secret-token' }, body: question },
    }),
  });
};

async function wholeSlice() {
  const all = testApp({ parts: { bot: broken } });
  const { app, as, services, casework } = all;
  const file = registerFile(autumn, 'Brambleworth family.csv');
  const request = (path: string, init: RequestInit) => app.request(path, as('school', init));
  const { uploadId, checksum } = await sent(request, file);
  const secondUpload = await sent(request, { ...file, name: 'Ottoline Quillfeather.csv' });
  const school = `/api/schools/${northId}`;
  const call = async (path: string, init: RequestInit = {}, role = 'school') => {
    const response = await app.request(path, as(role, init));
    await response.text();
    return response.status;
  };
  const statuses = [
    await call('/api/me?name=Ottoline'),
    await call(`${school}/imports/check`, asJson({ uploadId })),
    await call(`${school}/imports`, asJson({ uploadId, checksum })),
    await call(`${school}/imports/rejections`, asJson({ uploadId: secondUpload.uploadId })),
    await call(`${school}/figures`),
    await call(`${school}/imports`),
    await call(`${school}/caseload?surname=Brambleworth`),
    await call('/api/pupils/pupil-99'),
    await call('/api/pupils/A839999923001'),
    await call(`/api/Brambleworth/Casimir`),
    await call(`/api/occurrences/${occurrenceId}/places`, asJson({ topic: 'ebsa', question })),
    await call(`/api/occurrences/${occurrenceId}/places`, asJson({ topic: question })),
    await call(`/api/occurrences/${occurrenceId}/places`, asJson(`{"topic": ${question}`)),
    await call('/api/me', {}, 'eyJhbGciOiJub25lIn0.e30.'),
    await call(`${school}/caseload`, {}, 'reader'),
  ];
  casework.caseload.ofImport = broken;
  services.meetings.occurrences.all = broken;
  statuses.push(
    await call(`${school}/caseload`),
    await call('/api/occurrences'),
    await call('/api/messages', asJson({ type: 'message', text: question, from: { name: 'Ottoline' } })),
  );
  return { lines: all.lines, statuses };
}

test('the log of a whole slice holds nobody’s data', async () => {
  const { lines, statuses } = await wholeSlice();
  expect(statuses).toEqual([
    200, 200, 200, 200, 200, 200, 200, 404, 404, 404, 201, 400, 400, 401, 403, 500, 500, 400,
  ]);
  const log = lines.join('');
  expect(lines.length).toBeGreaterThanOrEqual(statuses.length);
  const personal = [
    ...autumn.flatMap(({ upn, surname, forename }) => [upn, surname, forename]),
    ...roles.flatMap((role) => [personOf(role).name, personOf(role).email, personOf(role).id]),
    'A839999923001',
    'pupil-99',
    'Brambleworth family',
    'Zebulon',
    'Ottoline',
    'secret-token',
    'eyJ',
    'example.gov.uk',
  ];
  for (const datum of personal) expect(log).not.toContain(datum);
});

test('a line of the log says what was asked for, by which role, and how it went', async () => {
  const { lines } = await wholeSlice();
  const requests = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');
  const first = requests.find(({ method }) => method === 'GET');
  const unknown = requests.find(({ route }) => route === '/api/pupils/:pupilId');
  const nowhere = requests.find(({ route }) => route === 'none');
  expect(first).toEqual({
    level: 30,
    time: expect.any(String),
    method: 'GET',
    route: '/api/me',
    status: 200,
    ms: expect.any(Number),
    requestId: expect.any(String),
    role: 'school',
    msg: 'request',
  });
  expect(unknown).toMatchObject({ route: '/api/pupils/:pupilId', status: 404, reason: 'not_found' });
  expect(nowhere).toMatchObject({ route: 'none', status: 404, reason: 'not_found' });
});
