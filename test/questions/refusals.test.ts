import { describe, expect, test } from 'vitest';
import type { Person } from '../../src/access/person.ts';
import { type Role, roles } from '../../src/access/person.ts';
import { answerGroup } from '../../src/questions/answerGroup.ts';
import { askedThisHalfTerm } from '../../src/questions/askedThisHalfTerm.ts';
import { askQuestion } from '../../src/questions/askQuestion.ts';
import { exportQuestions } from '../../src/questions/exportQuestions.ts';
import { favourites, keepFavourites } from '../../src/questions/favourites.ts';
import { editGuidance, listGuidance, retireGuidance } from '../../src/questions/keepGuidance.ts';
import { listQuestions } from '../../src/questions/listQuestions.ts';
import { markDiscussed, reopen } from '../../src/questions/moveQuestions.ts';
import { reportQuestion } from '../../src/questions/reportQuestion.ts';
import { withLiveFacts } from '../../src/questions/withLiveFacts.ts';
import { personOf } from '../casework/support.ts';
import { type MemoryQuestions, memoryQuestions, queued } from './memoryQuestions.ts';

type Operation = (person: Person, ports: MemoryQuestions) => Promise<unknown>;

const draft = {
  question: 'Who pays?',
  alsoAsked: [],
  text: 'The council.',
  codes: [],
  reviewOn: '2027-06-01',
};
const changed = { by: 'Olive Officer', at: '2026-11-20T09:00:00.000Z' };
const seen = [{ id: 'q', version: 'new' }];
const guidance = { id: 'g', version: changed.at };

const forOfficers: Record<string, Operation> = {
  listQuestions,
  exportQuestions,
  askedThisHalfTerm,
  listGuidance,
  answerGroup: (person, ports) => answerGroup(person, { questions: seen, guidance: draft }, ports),
  markDiscussed: (person, ports) => markDiscussed(person, seen, ports),
  reopen: (person, ports) => reopen(person, seen, ports),
  editGuidance: (person, ports) => editGuidance(person, { ...guidance, draft }, ports),
  retireGuidance: (person, ports) => retireGuidance(person, { ...guidance, retired: true }, ports),
};

const { answer } = askQuestion({ question: 'What does M mean?' }, memoryQuestions());
const forEveryone: Record<string, Operation> = {
  favourites,
  keepFavourites: (person, ports) => keepFavourites(person, ['panel'], ports),
  reportQuestion: (person, ports) =>
    reportQuestion(person, { question: 'Who pays?', reason: 'drop-in' }, ports),
  withLiveFacts: (person, ports) => withLiveFacts(answer, person, ports),
};

async function tried(operation: Operation | undefined, person: Person) {
  const ports = memoryQuestions();
  await ports.questions.add(queued('q', 'Who pays for the taxi?'));
  await ports.guidanceRecords.add({
    ...draft,
    id: 'g',
    author: changed.by,
    writtenOn: '2026-11-20',
    retired: false,
    changed,
  });
  const before = JSON.stringify([...ports.questions.rows, ...ports.guidanceRecords.rows]);
  const outcome = await operation?.(person, ports).then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );
  const after = JSON.stringify([...ports.questions.rows, ...ports.guidanceRecords.rows]);
  return { outcome, unchanged: before === after && ports.favourites.rows.size === 0 };
}

const asRole = (name: string) => roles.map((role): [string, Role] => [name, role]);

describe('the officer’s page', () => {
  test.each(Object.keys(forOfficers).flatMap(asRole))('%s by %s', async (name, role) => {
    const { outcome, unchanged } = await tried(forOfficers[name], personOf(role));
    expect(outcome).toBe(role === 'officer' ? 'done' : 'not_allowed');
    if (role !== 'officer') expect(unchanged).toBe(true);
  });
});

describe('what everyone may', () => {
  test.each(Object.keys(forEveryone).flatMap(asRole))('%s by %s', async (name, role) => {
    expect((await tried(forEveryone[name], personOf(role))).outcome).toBe('done');
  });

  test.each(Object.keys(forEveryone))('%s is refused to a role that nobody knows', async (name) => {
    const nobody = { ...personOf('reader'), role: 'stranger' as Role };
    expect(await tried(forEveryone[name], nobody)).toEqual({ outcome: 'not_allowed', unchanged: true });
  });
});
