import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/access/person.ts';
import { queueOf } from '../../../src/meetings/queue/queueOf.ts';
import { queued } from '../../questions/memoryQuestions.ts';
import { dropIn } from '../memoryMeetings.ts';
import { ashChampion, elmChampion, elmOfficer, officer, reader, worker } from '../people.ts';
import { itemOf, placeOf, queueWorld, today } from './queueWorld.ts';

const taken = itemOf(today, 'place-of-ash-champion', {
  state: 'taken',
  taker: { id: 'officer', name: 'Person officer' },
});
const world = () =>
  queueWorld({
    items: [taken],
    questions: [queued('q', 'Who pays for Ash Academy (North) minibuses?', { count: 3 })],
  });
const seenBy = async (person: Person) => (await queueOf(person, today.id, world())).entries;

test('a reader is refused, and everyone where there is no such drop-in', async () => {
  await expect(queueOf(reader, today.id, world())).rejects.toMatchObject({ code: 'not_allowed' });
  const forum = queueWorld({ occurrences: [dropIn('2026-11-26', { kind: 'forum' })] });
  for (const person of [officer, worker, elmChampion]) {
    await expect(queueOf(person, 'nothing', world())).rejects.toMatchObject({ code: 'not_found' });
    await expect(queueOf(person, today.id, forum)).rejects.toMatchObject({ code: 'not_found' });
  }
});

describe('who sees what', () => {
  test.each([officer, worker])('the council ($id) whose each is', async (person) => {
    const [ash, elm, question] = await seenBy(person);
    expect(ash).toMatchObject({
      topic: 'Attendance codes',
      question: 'What about the minibus of ash?',
      holder: { personName: 'Person ash-champion', schoolName: 'Ash Academy (North)' },
      state: 'taken',
      taker: { name: 'Person officer', isMe: person === officer },
    });
    expect(elm).toMatchObject({
      holder: { schoolName: 'Elm Primary School' },
      state: 'waiting',
      version: 'new',
    });
    expect(question).toMatchObject({
      from: 'question',
      count: 3,
      question: expect.stringContaining('Ash Academy'),
    });
  });

  test.each([elmChampion, elmOfficer])('a school ($id) only what is its own', async (person) => {
    const entries = await seenBy(person);
    expect(entries.map(({ mine }) => mine)).toEqual([false, true, false]);
    expect(entries[0]).toMatchObject({ question: 'What about the minibus of ash?', state: 'taken' });
    const told = JSON.stringify(entries);
    expect(told).not.toMatch(/Ash Academy|Person ash-champion|ash-champion@|"holder"/);
    expect(entries[2]?.question).toBe('Who pays for [a school] minibuses?');
  });

  test('their own school by its name, and the same of another not', async () => {
    const [, , question] = await seenBy(ashChampion);
    expect(question?.question).toContain('Ash Academy (North)');
  });

  test.each([
    [officer, true, true],
    [worker, true, false],
    [elmChampion, false, false],
  ])('$0.id may answer and make guidance', async (person, mayAnswer, mayMakeGuidance) => {
    expect(await queueOf(person, today.id, world())).toMatchObject({
      mayAnswer,
      mayMakeGuidance,
      closed: false,
    });
  });
});

describe('nothing about a pupil', () => {
  const asking = async (question: string) => {
    const at = dropIn('2026-11-26', { places: [placeOf(elmChampion, { question })] });
    return (await queueOf(officer, at.id, queueWorld({ occurrences: [at] }))).entries[0];
  };
  test('a booked question comes without what looks like a name, a UPN or a number', async () => {
    const entry = await asking('Which code for Jamie Smith, A123456789012, mum 01202 123 456, was late?');
    expect(entry?.question).not.toMatch(/Jamie|Smith|A123456789012|01202/);
    expect(entry?.withheld).toBe(false);
  });
  test('what may be about a child at risk is read by nobody, the council included', async () => {
    const entry = await asking('A pupil told me that she is being hit at home');
    expect(entry).toMatchObject({ withheld: true, topic: 'Attendance codes', holder: expect.anything() });
    expect(JSON.stringify(entry)).not.toContain('hit at home');
  });
});

test.each([
  ['2026-11-26T15:00:00Z', false],
  ['2026-11-26T17:29:00Z', false],
  ['2026-11-26T17:30:00Z', true],
  ['2026-12-26T17:30:00Z', true],
])('at %s it is closed: %s', async (now, closed) => {
  const ports = world();
  ports.at(now);
  expect(await queueOf(officer, today.id, ports)).toMatchObject({
    closed,
    mayAnswer: !closed,
    mayMakeGuidance: true,
  });
});

test('a drop-in that was cancelled can only be read', async () => {
  const ports = queueWorld({ occurrences: [{ ...today, cancelled: true }] });
  expect(await queueOf(officer, today.id, ports)).toMatchObject({ closed: true, mayAnswer: false });
});
