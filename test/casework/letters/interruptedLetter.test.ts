import { expect, test } from 'vitest';
import type { LetterDraft } from '../../../src/casework/letters/letterRequest.ts';
import { makeLetter } from '../../../src/casework/letters/makeLetter.ts';
import { keyed } from '../memoryCases.ts';
import { personOf } from '../support.ts';
import { type LetterCase, letterCase, mother } from './letterCase.ts';

const concern: LetterDraft = { typeId: 'attendance-concern', parentId: mother.id };
const make = ({ ports, pupilId }: LetterCase, person = personOf('school'), draft = concern) =>
  makeLetter(person, { pupilId, draft }, ports);

/** Every step at which the making of a letter can be cut off. */
const steps = [
  'template list',
  'template read',
  'entry add',
  'entry added',
  'paper keep',
  'paper kept',
  'entry save',
  'entry saved',
] as const;

function expectOne({ ports, pupilId }: LetterCase): void {
  const letters = [...ports.lists.entries.rows.values()]
    .map(({ record }) => record.entry)
    .filter((entry) => entry.kind === 'letter' && entry.pupilId === pupilId);
  expect(letters).toHaveLength(1);
  const [letter] = letters;
  expect(letter?.content).toMatchObject({ edition: 1, file: { id: [...ports.files.keys()][0] } });
  expect(ports.files.size).toBe(1);
  const changes = ports.audited().filter(({ recordId }) => recordId === letter?.id);
  expect(changes.map(({ act }) => act)).toEqual(['added', 'changed']);
}

test('those are all of them', async () => {
  const made = await letterCase();
  made.ports.past.length = 0;
  await make(made);
  expect(new Set(made.ports.past)).toEqual(new Set(steps));
});

test.each(steps)('cut off at “%s”, it is finished when it is asked for again', async (step) => {
  const made = await letterCase();
  made.ports.breakAt(step);
  await expect(make(made)).rejects.toThrow('the connection was lost');
  made.ports.lists.entries.refresh();
  await make(made);
  expectOne(made);
});

test.each(steps)(
  'cut off at “%s”, somebody else finishes it on another day as it was begun',
  async (step) => {
    const made = await letterCase();
    made.ports.breakAt(step);
    await expect(make(made)).rejects.toThrow('the connection was lost');
    const begun = [...made.ports.lists.entries.rows.values()].some(
      ({ record }) => record.entry.kind === 'letter',
    );
    made.ports.lists.entries.refresh();
    made.ports.setClock('2026-12-07T09:00:00.000Z');
    const letter = await make(made, personOf('officer'));
    expect(letter.content.madeOn).toBe(begun ? '2026-12-01' : '2026-12-07');
    expect(letter.history[0]?.by).toBe(begun ? 'Wilhelmina school' : 'Wilhelmina officer');
    expect(made.ports.files.size).toBe(1);
  },
);

test('of two who ask at the same moment each gets the same', async () => {
  const made = await letterCase();
  const [one, other] = await Promise.all([make(made), make(made, personOf('officer'))]);
  expect(other).toEqual(one);
  expect(made.ports.files.size).toBe(1);
});

test('what another server put down a moment ago is not put down again', async () => {
  const made = await letterCase();
  const there = await letterCase();
  const theirs = await make({ ports: there.ports, pupilId: made.pupilId }, personOf('officer')).catch(
    () => undefined,
  );
  expect(theirs?.content.madeOn).toBe('2026-12-01');
  if (!theirs) throw new Error('no letter');
  made.ports.meanwhile('entry add', () => {
    made.ports.lists.entries.elsewhere(keyed(theirs));
  });
  expect(await make(made)).toEqual(theirs);
  expect(made.ports.files.size).toBe(0);
});

test('a letter that another server has begun is finished as it was begun', async () => {
  const made = await letterCase();
  const there = await letterCase();
  const { content, history, ...theirs } = await make(
    { ports: there.ports, pupilId: made.pupilId },
    personOf('officer'),
  );
  const { file: _, ...unfiled } = content;
  const begun = { ...theirs, content: unfiled, version: 1, history: history.slice(0, 1) };
  made.ports.meanwhile('entry add', () => {
    made.ports.lists.entries.elsewhere(keyed(begun));
  });
  const letter = await make(made);
  expect(letter.history.map(({ by, what }) => [by, what])).toEqual([
    ['Wilhelmina officer', 'added'],
    ['Wilhelmina school', 'changed'],
  ]);
  expect(letter.content.file?.id).toBe([...made.ports.files.keys()][0]);
});

test('a reason for another edition waits until the one before is filed', async () => {
  const made = await letterCase();
  made.ports.breakAt('paper keep');
  await expect(make(made)).rejects.toThrow('the connection was lost');
  const letter = await make(made, personOf('school'), { ...concern, reason: 'The address was wrong' });
  expect(letter.content.edition).toBe(1);
  expect(letter.content.file).toBeDefined();
});
