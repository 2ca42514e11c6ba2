import { describe, expect, test, vi } from 'vitest';
import { roles } from '../../src/access/person.ts';
import type { Occurrence } from '../../src/meetings/occurrence.ts';
import { createQueueWatch } from '../../src/server/queueWatch.ts';
import { personOf } from '../casework/support.ts';
import { placeOf } from '../meetings/queue/queueWorld.ts';
import { queued } from '../questions/memoryQuestions.ts';
import { asJson, occurrenceId, testApp } from './support/testApp.ts';

async function atDropIn() {
  const all = testApp();
  const { meetings } = all.services;
  const known = await meetings.occurrences.byId(occurrenceId);
  if (!known) throw new Error('no drop-in');
  const place = placeOf(personOf('school'), { placeId: 'p-1', topic: 'notices' });
  const joinUrl = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent('19:meeting_x@thread.v2')}/0`;
  const occurrence: Occurrence = { ...known.record, joinUrl, places: [place] };
  await meetings.occurrences.save(occurrence, known.etag);
  await all.questions.questions.add(queued('q-1', 'Who pays for the minibus?'));
  const call = (role: string, path: string, init?: RequestInit) => all.app.request(path, all.as(role, init));
  return { ...all, call };
}

const path = `/api/queue/${occurrenceId}`;
const take = asJson({ what: 'take', sourceId: 'p-1', version: 'new' });

describe('what each role is answered', () => {
  test.each([
    ['officer', 200, 200],
    ['asw', 200, 200],
    ['school', 200, 403],
    ['reader', 403, 403],
  ])('%s', async (role, reads, takes) => {
    const { call } = await atDropIn();
    expect((await call(role, path)).status).toBe(reads);
    expect((await call(role, path, take)).status).toBe(takes);
  });

  test('nobody without a token', async () => {
    const { app } = await atDropIn();
    for (const at of [path, '/api/meeting-here?thread=x']) expect((await app.request(at)).status).toBe(401);
    expect((await app.request(path, take)).status).toBe(401);
  });

  test.each(roles)('%s asks which meeting this is', async (role) => {
    const { call } = await atDropIn();
    const here = await call(role, `/api/meeting-here?thread=${encodeURIComponent('19:meeting_x@thread.v2')}`);
    expect(await here.json()).toEqual(role === 'reader' ? {} : { occurrenceId });
  });

  test('404 for what is no drop-in, 400 for what cannot be done', async () => {
    const { call } = await atDropIn();
    expect((await call('officer', '/api/queue/nothing')).status).toBe(404);
    const nonsense = asJson({ what: 'share', sourceId: 'p-1', version: 'new' });
    expect((await call('officer', path, nonsense)).status).toBe(400);
  });
});

test('an officer takes, answers and makes guidance, which the bot uses; a school sees it, without whose it is', async () => {
  const { call, questions, lines } = await atDropIn();
  const officer = async (body: object) => await (await call('officer', path, asJson(body))).json();
  const [, first] = (await (await call('officer', path)).json()).entries;
  expect(first).toMatchObject({ sourceId: 'q-1', state: 'waiting' });
  const at = (queue: { entries: { sourceId: string; version: string }[] }) =>
    queue.entries.find(({ sourceId }) => sourceId === 'q-1')?.version ?? '';
  const taken = await officer({ what: 'take', sourceId: 'q-1', version: 'new' });
  const answer = { what: 'answer', sourceId: 'q-1', version: at(taken), answer: 'The school does.' };
  const answered = await officer(answer);
  const seen = await (await call('school', path)).json();
  expect(seen).toMatchObject({ mayAnswer: false, mayMakeGuidance: false });
  expect(seen.entries[1]).toMatchObject({ state: 'answered', answer: 'The school does.' });
  expect(JSON.stringify(seen)).not.toContain('holder');
  const guidance = {
    question: 'Who pays for the minibus?',
    alsoAsked: [],
    text: 'The school does.',
    codes: [],
    reviewOn: '2027-06-01',
  };
  const made = { what: 'make-guidance', sourceId: 'q-1', version: at(answered), guidance };
  expect((await call('asw', path, asJson(made))).status).toBe(403);
  expect((await officer(made)).entries[1].guidanceId).toMatch(/^g-/);
  const asked = await call('school', '/api/ask', asJson({ question: 'Who pays for the minibus?' }));
  expect((await asked.json()).lead).toBe('The school does.');
  expect(questions.questions.rows.get('q-1')?.record.state).toBe('answered');
  expect(lines.join('')).not.toMatch(/minibus|The school does/);
});

describe('live', () => {
  test('who knows the mark waits, and hears of a change on this server at once', async () => {
    const watch = createQueueWatch({
      lists: async () => ({ refreshLists: async () => undefined, versionOfLists: () => 0 }),
      mostMilliseconds: 5000,
    });
    const wait = vi.spyOn(watch, 'wait');
    const all = testApp({ parts: { queueWatch: watch } });
    const { meetings } = all.services;
    const known = await meetings.occurrences.byId(occurrenceId);
    if (!known) throw new Error('no drop-in');
    const place = placeOf(personOf('school'), { placeId: 'p-1' });
    await meetings.occurrences.save({ ...known.record, places: [place] }, known.etag);
    const call = (role: string, at: string, init?: RequestInit) => all.app.request(at, all.as(role, init));
    const { mark } = await (await call('school', path)).json();
    const waiting = call('school', `${path}?since=${mark}`);
    await vi.waitFor(() => expect(wait).toHaveBeenCalled());
    const began = performance.now();
    await call('officer', path, take);
    const now = await (await waiting).json();
    expect(now.entries[0]).toMatchObject({ state: 'taken', mine: true });
    expect(now.mark).not.toBe(mark);
    expect(performance.now() - began).toBeLessThan(1000);
    watch.close();
  });

  test('where nothing happens it is answered in the end, with the same mark', async () => {
    const { call } = await atDropIn();
    const { mark } = await (await call('school', path)).json();
    expect((await (await call('school', `${path}?since=${mark}`)).json()).mark).toBe(mark);
  });

  test('a mark follows from what a person sees', async () => {
    const { call } = await atDropIn();
    const marks = await Promise.all(
      ['officer', 'school', 'officer'].map(async (role) => (await (await call(role, path)).json()).mark),
    );
    expect(marks[0]).toBe(marks[2]);
    expect(marks[0]).not.toBe(marks[1]);
  });
});
