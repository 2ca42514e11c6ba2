import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/guidance/answer.ts';
import { answerQuestion } from '../../../src/guidance/answerQuestion.ts';
import { facts } from '../../../src/guidance/law/facts.ts';
import { changesBank } from './bank/changes.ts';
import { hastyBank } from './bank/hasty.ts';
import { hastyLocalBank } from './bank/hastyLocal.ts';
import type { LawQuestions } from './bank/lawQuestions.ts';
import { leaveBank } from './bank/leave.ts';
import { localBank } from './bank/local.ts';
import { localPracticeBank } from './bank/localPractice.ts';
import { noticesBank } from './bank/notices.ts';
import { notOurs } from './bank/notOurs.ts';
import { registersBank } from './bank/registers.ts';
import { routeBank } from './bank/route.ts';
import { stepsBank } from './bank/steps.ts';
import { thresholdBank } from './bank/threshold.ts';

const today = '2026-11-26';
const topicOf = (id: string) => facts.find((fact) => fact.id === id)?.topic;
const flat = (bank: readonly LawQuestions[], kind: 'ask' | 'yes' | 'no') =>
  bank.flatMap(({ id, [kind]: questions = [] }) => questions.map((question) => [question, id] as const));

const bank = [
  ...noticesBank,
  ...thresholdBank,
  ...stepsBank,
  ...changesBank,
  ...registersBank,
  ...leaveBank,
  ...localBank,
  ...localPracticeBank,
  ...hastyBank,
  ...hastyLocalBank,
];

describe('a question of law', () => {
  it.each(flat(bank, 'ask'))('%s', (question, id) => {
    const answer = answerQuestion(question, today);
    expect(answer.topic, answerText(answer)).toBe(topicOf(id));
    expect(answer.answered).toBe(true);
  });

  it.each(flat(bank, 'yes'))('yes: %s', (question, id) => {
    const answer = answerQuestion(question, today);
    expect(answer.topic, answerText(answer)).toBe(topicOf(id));
    expect(answer.lead).toMatch(/^Yes\. /);
  });

  it.each(flat(bank, 'no'))('no: %s', (question, id) => {
    const answer = answerQuestion(question, today);
    // A calculation may say the same first.
    if (answer.kind !== 'case') expect(answer.topic, answerText(answer)).toBe(topicOf(id));
    expect(answer.lead).toMatch(/^No\. /);
  });
});

describe('a question for people', () => {
  it.each(flat(routeBank, 'ask'))('%s', (question, id) => {
    const answer = answerQuestion(question, today);
    expect(answer.topic, answerText(answer)).toBe(topicOf(id));
    expect(answer.answered).toBe(false);
    expect(answerText(answer)).toContain('schoolinclusion@bcpcouncil.gov.uk');
  });
});

describe('a question that is none of ours', () => {
  it.each(notOurs)('%s', (question) => {
    const answer = answerQuestion(question, today);
    expect(answer.answered, answerText(answer)).toBe(false);
  });
});
