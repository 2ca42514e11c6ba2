import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/guidance/answer.ts';
import { answerQuestion } from '../../../src/guidance/answerQuestion.ts';
import { selfTest } from './bank/selfTest.ts';

describe('a question that no rule was written for', () => {
  it.each(selfTest.map((one) => [one.ask, one] as const))('%s', (ask, { holds = [], says, abstains }) => {
    const answer = answerQuestion(ask, '2026-11-26');
    expect(answer.answered, answerText(answer)).toBe(abstains !== true);
    if (says) expect(answer.lead).toMatch(new RegExp(`^${says}\\b`));
    for (const words of holds) expect(answerText(answer)).toContain(words);
  });
});
