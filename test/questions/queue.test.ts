import { describe, expect, test } from 'vitest';
import { answerGroup } from '../../src/questions/answerGroup.ts';
import { askQuestion } from '../../src/questions/askQuestion.ts';
import { exportQuestions } from '../../src/questions/exportQuestions.ts';
import type { GuidanceDraft } from '../../src/questions/guidanceDraft.ts';
import { editGuidance, listGuidance, retireGuidance } from '../../src/questions/keepGuidance.ts';
import { listQuestions } from '../../src/questions/listQuestions.ts';
import { markDiscussed, reopen } from '../../src/questions/moveQuestions.ts';
import { reportQuestion } from '../../src/questions/reportQuestion.ts';
import { csvText } from '../../src/server/views/csvText.ts';
import { personOf } from '../casework/support.ts';
import { memoryQuestions, queued } from './memoryQuestions.ts';

const olive = { ...personOf('officer'), name: 'Olive Officer' };
const gareth = { ...personOf('officer'), id: 'gareth', name: 'Gareth Officer' };
const school = personOf('school');

const draft: GuidanceDraft = {
  question: 'Who pays for the minibus?',
  alsoAsked: ['Who pays the minibus', ' '],
  text: 'The council does.\n\n\n\nAsk first.',
  codes: ['m'],
  reviewOn: '2027-06-01',
};

async function withGroup() {
  const ports = memoryQuestions();
  await ports.questions.add(queued('a', 'Who pays for the minibus?'));
  await ports.questions.add(queued('b', 'Who pays the minibus'));
  const [group] = await listQuestions(olive, ports);
  return { ports, seen: group?.questions ?? [] };
}

describe('a report', () => {
  const report = { question: 'Who pays for the minibus?', reason: 'unhelpful' } as const;

  test('by the same person on the same day changes what is there', async () => {
    const ports = memoryQuestions();
    await reportQuestion(school, report, ports);
    await reportQuestion(school, { ...report, reason: 'drop-in', why: 'It was about Jamie Smith.' }, ports);
    await reportQuestion({ ...school, id: 'another' }, report, ports);
    const all = await ports.questions.all();
    expect(all).toHaveLength(2);
    expect(all[0]).toMatchObject({ reason: 'drop-in', count: 1, state: 'open' });
    expect(JSON.stringify(all)).not.toMatch(/Jamie|Smith/);
    expect(JSON.stringify(all)).not.toContain(school.id);
  });

  test('holds nothing of an answer that was for one person alone', async () => {
    const ports = memoryQuestions();
    const answerLead = 'Your Attendance Support Worker is Walter Worker (Elm Primary School).';
    const question = 'Who is my attendance support worker?';
    await reportQuestion(school, { question, reason: 'unhelpful', answerLead }, ports);
    const [kept] = await ports.questions.all();
    expect(kept?.answerLead).toMatch(/^I do not hold the names of staff/);
    expect(JSON.stringify(kept)).not.toMatch(/Walter|Elm/);
  });

  test('is kept where another server wrote the same a moment ago', async () => {
    const ports = memoryQuestions();
    const twin = memoryQuestions();
    await reportQuestion(school, report, twin);
    for (const { record } of twin.questions.rows.values()) ports.questions.elsewhere(record);
    await reportQuestion(school, { ...report, why: 'It was too long.' }, ports);
    expect([...ports.questions.rows.values()]).toMatchObject([{ record: { why: 'It was too long.' } }]);
  });

  test('about a child who may be at risk is refused, and nothing is kept', async () => {
    const ports = memoryQuestions();
    const question = 'A pupil told me she is being hit at home';
    await expect(reportQuestion(school, { question, reason: 'drop-in' }, ports)).rejects.toMatchObject({
      code: 'bad_request',
      detail: expect.stringContaining('safeguarding lead'),
    });
    expect(ports.questions.rows.size).toBe(0);
  });

  test('that cannot be written is no success', async () => {
    const ports = memoryQuestions();
    ports.questions.failing = 1;
    await expect(reportQuestion(school, report, ports)).rejects.toMatchObject({ code: 'microsoft_busy' });
  });
});

describe('an answer to a group', () => {
  test('becomes guidance that is used at once, with author, date and review date', async () => {
    const { ports, seen } = await withGroup();
    const written = await answerGroup(olive, { questions: seen, guidance: draft }, ports);
    expect(written).toMatchObject({
      question: draft.question,
      alsoAsked: ['Who pays the minibus'],
      text: 'The council does.\n\nAsk first.',
      codes: ['M'],
      author: 'Olive Officer',
      writtenOn: '2026-11-23',
      retired: false,
    });
    expect(ports.guidance()).toEqual([written]);
    expect(await listQuestions(olive, ports)).toMatchObject([
      { state: 'answered', guidanceId: written.id, count: 2, changed: written.changed },
    ]);
  });

  test('sent again after an interruption goes on where it was', async () => {
    const { ports, seen } = await withGroup();
    const { save } = ports.questions;
    let saves = 0;
    ports.questions.save = async (record, etag) => {
      saves += 1;
      if (saves === 2) ports.questions.failing = 1;
      return save(record, etag);
    };
    const answer = { questions: seen, guidance: draft };
    await expect(answerGroup(olive, answer, ports)).rejects.toMatchObject({ code: 'microsoft_busy' });
    await answerGroup(olive, answer, ports);
    expect(ports.guidanceRecords.rows.size).toBe(1);
    expect((await ports.questions.all()).map(({ state }) => state)).toEqual(['answered', 'answered']);
  });

  test('is refused where another officer was first, who is named, and writes nothing', async () => {
    const { ports, seen } = await withGroup();
    await markDiscussed(gareth, seen.slice(0, 1), ports);
    await expect(answerGroup(olive, { questions: seen, guidance: draft }, ports)).rejects.toMatchObject({
      code: 'changed_elsewhere',
      detail: expect.stringMatching(/^Gareth Officer changed this at 9am on 23 November 2026\. Reload/),
    });
    expect(ports.guidanceRecords.rows.size).toBe(0);
  });

  test('is refused where the same group was answered on another server', async () => {
    const { ports, seen } = await withGroup();
    const twin = await withGroup();
    const theirs = await answerGroup(gareth, { questions: seen, guidance: draft }, twin.ports);
    ports.guidanceRecords.elsewhere(theirs);
    await expect(answerGroup(olive, { questions: seen, guidance: draft }, ports)).rejects.toMatchObject({
      detail: expect.stringContaining('Gareth Officer'),
    });
    expect(ports.guidanceRecords.rows.get(theirs.id)?.record.author).toBe('Gareth Officer');
  });

  test('is not disturbed by somebody who asks again meanwhile', async () => {
    const { ports, seen } = await withGroup();
    ports.questions.elsewhere(queued('a', 'Who pays for the minibus?', { count: 5 }));
    await answerGroup(olive, { questions: seen, guidance: draft }, ports);
    expect(ports.questions.rows.get('a')?.record).toMatchObject({ count: 5, state: 'answered' });
  });

  test.each([
    [{ question: ' ' }, /question/],
    [{ text: ' ' }, /answer/],
    [{ text: 'x'.repeat(4001) }, /4000/],
    [{ reviewOn: '2026-11-23' }, /future/],
    [{ reviewOn: '2026-02-30' }, /date/],
    [{ codes: ['QQ'] }, /no code QQ/],
    [{ codes: ['H'] }, /no longer used/],
  ])('is refused with %o', async (change, words) => {
    const { ports, seen } = await withGroup();
    const guidance = { ...draft, ...change };
    await expect(answerGroup(olive, { questions: seen, guidance }, ports)).rejects.toMatchObject({
      code: 'bad_request',
      detail: expect.stringMatching(words),
    });
    expect(ports.guidanceRecords.rows.size).toBe(0);
  });
});

describe('the state of a question', () => {
  test('goes to discussed and back', async () => {
    const { ports, seen } = await withGroup();
    const moved = await markDiscussed(olive, seen, ports);
    expect(await listQuestions(olive, ports)).toMatchObject([{ state: 'discussed' }]);
    await expect(reopen(olive, seen, ports)).rejects.toMatchObject({ code: 'changed_elsewhere' });
    const now = moved.map(({ id, changed }) => ({ id, version: changed?.at ?? '' }));
    await reopen(olive, now, ports);
    expect(await listQuestions(olive, ports)).toMatchObject([{ state: 'open' }]);
  });

  test('reopened, the guidance that was made of it is no longer used', async () => {
    const { ports, seen } = await withGroup();
    await answerGroup(olive, { questions: seen, guidance: draft }, ports);
    const [group] = await listQuestions(olive, ports);
    await reopen(olive, group?.questions ?? [], ports);
    expect(ports.guidance()).toEqual([]);
    expect(await listGuidance(olive, ports)).toMatchObject([{ retired: true }]);
    const [again] = await listQuestions(olive, ports);
    await answerGroup(olive, { questions: again?.questions ?? [], guidance: draft }, ports);
    expect(ports.guidance()).toHaveLength(1);
  });

  test('of a question that is not there', async () => {
    const ports = memoryQuestions();
    await expect(markDiscussed(olive, [{ id: 'x', version: 'new' }], ports)).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('guidance', () => {
  async function withGuidance() {
    const { ports, seen } = await withGroup();
    const written = await answerGroup(olive, { questions: seen, guidance: draft }, ports);
    return { ports, seen: { id: written.id, version: written.changed.at } };
  }

  test('is changed by whoever edits it, and their name stands under it', async () => {
    const { ports, seen } = await withGuidance();
    const edited = await editGuidance(gareth, { ...seen, draft: { ...draft, text: 'It depends.' } }, ports);
    expect(edited).toMatchObject({ text: 'It depends.', author: 'Gareth Officer' });
    await expect(editGuidance(olive, { ...seen, draft }, ports)).rejects.toMatchObject({
      code: 'changed_elsewhere',
      detail: expect.stringContaining('Gareth Officer changed this at 9am on 23 November 2026'),
    });
  });

  test('is retired, restored and listed with what is in force first', async () => {
    const { ports, seen } = await withGuidance();
    const retired = await retireGuidance(olive, { ...seen, retired: true }, ports);
    expect(ports.guidance()).toEqual([]);
    expect(askQuestion({ question: draft.question }, ports).answer.kind).not.toBe('local');
    await retireGuidance(olive, { id: seen.id, version: retired.changed.at, retired: false }, ports);
    expect(ports.guidance()).toHaveLength(1);
  });
});

test('the export is safe to open in a spreadsheet', async () => {
  const ports = memoryQuestions();
  await ports.questions.add(queued('a', '=HYPERLINK("http://x.example")', { why: '+1' }));
  await ports.questions.add(queued('b', 'Who pays, and "when"?'));
  const text = csvText(await exportQuestions(olive, ports));
  expect(text.startsWith('\uFEFFQuestion,')).toBe(true);
  expect(text).toContain(`"'=HYPERLINK(""http://x.example"")"`);
  expect(text).toContain(`'+1`);
  expect(text).toContain('"Who pays, and ""when""?"');
  expect(text.trimEnd().split('\r\n')).toHaveLength(3);
});
