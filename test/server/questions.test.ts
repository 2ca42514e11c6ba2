import { describe, expect, test } from 'vitest';
import { roles } from '../../src/access/person.ts';
import { personOf } from '../casework/support.ts';
import { queued } from '../questions/memoryQuestions.ts';
import { asJson, testApp } from './support/testApp.ts';

const guidance = {
  question: 'Who pays for the minibus?',
  alsoAsked: [],
  text: 'The council does.',
  codes: ['M'],
  reviewOn: '2027-06-01',
};
const sent = (method: string, body: unknown): RequestInit => ({ ...asJson(body), method });

/** The app with one question in the queue, `a`. */
async function withQueue() {
  const all = testApp();
  await all.questions.questions.add(queued('a', guidance.question));
  const call = (role: string, path: string, init?: RequestInit) => all.app.request(path, all.as(role, init));
  return { ...all, call };
}

const seen = { questions: [{ id: 'a', version: 'new' }] };

describe('what each role is answered', () => {
  const forOfficers: readonly (readonly [string, RequestInit])[] = [
    ['/api/questions', {}],
    ['/api/questions.csv', {}],
    ['/api/questions/asked', {}],
    ['/api/guidance', {}],
    ['/api/questions/answer', asJson({ ...seen, guidance })],
    ['/api/questions/discussed', asJson(seen)],
    ['/api/questions/reopen', asJson(seen)],
  ];
  test.each(forOfficers.flatMap(([path, init]) => roles.map((role) => ({ path, role, init }))))(
    '$path as $role',
    async ({ path, role, init }) => {
      const { call, questions } = await withQueue();
      expect((await call(role, path, init)).status).toBe(role === 'officer' ? 200 : 403);
      if (role !== 'officer') expect(questions.questions.rows.get('a')?.record.state).toBe('open');
    },
  );

  test.each(roles)('%s may ask, report and keep favourites', async (role) => {
    const { call } = await withQueue();
    const asked = await call(role, '/api/ask', asJson({ question: 'What does M mean?' }));
    expect([asked.status, (await asked.json()).kind]).toEqual([200, 'code']);
    const report = asJson({ question: 'Who pays?', reason: 'drop-in' });
    expect((await call(role, '/api/questions', report)).status).toBe(201);
    const approachIds = ['panel', 'mentor'];
    const put = await call(role, '/api/me/favourites', sent('PUT', { approachIds }));
    expect([put.status, await put.json()]).toEqual([200, { approachIds }]);
    expect(await (await call(role, '/api/me/favourites')).json()).toEqual({ approachIds });
  });

  test('nobody without a token', async () => {
    const { app } = await withQueue();
    for (const [path, init] of [...forOfficers, ['/api/ask', asJson({ question: 'Hello' })] as const])
      expect((await app.request(path, init)).status).toBe(401);
  });
});

describe('an answer', () => {
  test('has everything that the bot shows, and says what was left out of the question', async () => {
    const { call, questions } = await withQueue();
    const question = 'Which code for a dentist appointment for Jamie Smith?';
    const answer = await (await call('school', '/api/ask', asJson({ question }))).json();
    expect(answer).toMatchObject({ answered: true, kind: 'code', codes: ['M'], lead: expect.any(String) });
    expect(answer.note).toContain('I left out what looks like a name');
    expect(answer.sources[0]).toMatchObject({ title: expect.any(String), edition: expect.any(String) });
    expect(Object.keys(answer).sort()).toEqual(
      ['answered', 'codes', 'kind', 'lead', 'nearest', 'note', 'parts', 'readings', 'sources'].sort(),
    );
    await questions.writeTallies(questions.tallies);
    expect(JSON.stringify([...questions.tallies.rows])).not.toMatch(/Jamie|Smith/);
  });

  test('to a child at risk comes with nothing kept, also where the person reports it', async () => {
    const { call, questions, lines } = await withQueue();
    const question = 'A pupil told me that she is being hit at home';
    const answer = await (await call('school', '/api/ask', asJson({ question }))).json();
    expect(answer.kind).toBe('safeguarding');
    const report = await call('school', '/api/questions', asJson({ question, reason: 'drop-in' }));
    expect([report.status, (await report.json()).words]).toEqual([
      400,
      expect.stringContaining('safeguarding lead'),
    ]);
    expect([...questions.questions.rows.keys()]).toEqual(['a']);
    expect(lines.join('')).not.toContain('hit at home');
  });

  test.each([
    [{}],
    [{ question: ' ' }],
    [{ question: 'x'.repeat(1001) }],
    [{ question: 'What is M?', previous: 5 }],
  ])('is refused to %o', async (body) => {
    const { call } = await withQueue();
    expect((await call('school', '/api/ask', asJson(body))).status).toBe(400);
  });
});

describe('the officer', () => {
  test('answers a group, edits the guidance, retires and restores it, and can take it back', async () => {
    const { call } = await withQueue();
    const officer = (path: string, init?: RequestInit) => call('officer', path, init);
    const [group] = await (await officer('/api/questions')).json();
    const answered = await (
      await officer('/api/questions/answer', asJson({ questions: group.questions, guidance }))
    ).json();
    expect(answered).toMatchObject({ ...guidance, author: 'Wilhelmina officer', dueForReview: false });
    const path = `/api/guidance/${answered.id}`;
    const draft = { ...guidance, text: 'It depends.' };
    const edited = await (await officer(path, sent('PATCH', { version: answered.version, draft }))).json();
    expect(edited.text).toBe('It depends.');
    const stale = await officer(path, sent('PATCH', { version: answered.version, draft }));
    expect([stale.status, (await stale.json()).words]).toEqual([
      412,
      expect.stringMatching(/^Wilhelmina officer changed this at 9am on 23 November 2026/),
    ]);
    const retired = await (
      await officer(`${path}/use`, sent('PUT', { version: edited.version, retired: true }))
    ).json();
    expect(retired.retired).toBe(true);
    const restored = await officer(`${path}/use`, sent('PUT', { version: retired.version, retired: false }));
    expect(restored.status).toBe(200);
    const [now] = await (await officer('/api/questions')).json();
    expect(now).toMatchObject({ state: 'answered', guidanceId: answered.id });
    const reopened = await officer('/api/questions/reopen', asJson({ questions: now.questions }));
    expect(reopened.status).toBe(200);
    expect(await (await officer('/api/guidance')).json()).toMatchObject([{ retired: true }]);
  });

  test('is told what is wrong with guidance', async () => {
    const { call } = await withQueue();
    const wrong = { ...guidance, codes: ['ZZZ'] };
    const refused = await call('officer', '/api/questions/answer', asJson({ ...seen, guidance: wrong }));
    expect([refused.status, (await refused.json()).words]).toEqual([400, 'There is no code ZZZ.']);
  });

  test('is given 404 for guidance that is not there', async () => {
    const { call } = await withQueue();
    const use = await call('officer', '/api/guidance/x/use', sent('PUT', { version: 'new', retired: true }));
    expect(use.status).toBe(404);
  });

  test('downloads the queue', async () => {
    const { call } = await withQueue();
    const file = await call('officer', '/api/questions.csv');
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toContain('questions.csv');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())).toMatch(
      /^\uFEFFQuestion,.*\r\nWho pays for the minibus\?,/,
    );
  });
});

test('the log says nothing of what was asked', async () => {
  const { call, lines } = await withQueue();
  await call('school', '/api/ask', asJson({ question: 'What about young Zebulon?' }));
  await call('school', '/api/questions', asJson({ question: 'What about Zebulon?', reason: 'unhelpful' }));
  expect(lines.join('')).not.toContain('Zebulon');
  expect(lines.join('')).not.toContain(personOf('school').email);
});
