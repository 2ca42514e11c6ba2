import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/guidance/answer.ts';
import { answerQuestion } from '../../../src/guidance/answerQuestion.ts';
import { facts } from '../../../src/guidance/law/facts.ts';
import { verdictsLocal } from './bank/verdictsLocal.ts';
import { verdictsNotices } from './bank/verdictsNotices.ts';
import { verdictsSchool } from './bank/verdictsSchool.ts';
import { verdictsSteps } from './bank/verdictsSteps.ts';

const today = '2026-11-26';
const bank = [...verdictsNotices, ...verdictsSteps, ...verdictsSchool, ...verdictsLocal];
const asked = (kind: 'yes' | 'no') =>
  bank.flatMap(({ id, [kind]: questions = [] }) => questions.map((question) => [question, id] as const));

/** Entries that answer no yes-or-no question: what a word means, where something is, and routes to people. */
const openOnly = new Set([
  'absence-levels',
  'attendance-rate',
  'returns',
  'school-age-whole',
  'penalty-notice',
  'guidance-editions',
  'scrapped-codes',
  'legal-steps',
  'parental-duty',
]);

describe.each([
  ['Yes', asked('yes')],
  ['No', asked('no')],
] as const)('a question that is answered %s', (says, questions) => {
  it.each(questions)('%s', (question, id) => {
    const answer = answerQuestion(question, today);
    expect(answer.lead, answerText(answer)).toMatch(new RegExp(`^${says}[.,]`));
    // A rule about a code or a calculation may say the same first.
    if (answer.kind === 'law' || answer.kind === 'local')
      expect(answer.topic).toBe(facts.find((fact) => fact.id === id)?.topic);
  });
});

describe('the yes-or-no bank', () => {
  it('asks every entry of the law', () => {
    const known = new Set(bank.map(({ id }) => id));
    const national = facts.filter(({ area }) => area !== 'local' && area !== 'words');
    expect(national.filter(({ id }) => !known.has(id) && !openOnly.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('names entries that there are', () => {
    const ids = new Set(facts.map(({ id }) => id));
    expect(bank.filter(({ id }) => !ids.has(id))).toEqual([]);
  });
});
