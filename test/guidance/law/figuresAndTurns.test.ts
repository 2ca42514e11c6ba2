import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/guidance/answerQuestion.ts';
import { compareFigures, type RuleFigure } from '../../../src/guidance/law/ruleFigure.ts';
import { figuresIn } from '../../../src/guidance/reading/law/figures.ts';
import { wordsOf } from '../../../src/guidance/reading/words.ts';
import { figuresAndTurns } from './bank/figuresAndTurns.ts';

const today = '2026-11-26';

describe('a question that puts a figure or the contrary of a rule', () => {
  it.each(figuresAndTurns.yes)('%s: yes', (question) => {
    expect(answerQuestion(question, today).lead).toMatch(/^Yes[.,]/);
  });
  it.each(figuresAndTurns.no)('%s: no', (question) => {
    expect(answerQuestion(question, today).lead).toMatch(/^No[.,]/);
  });
  it.each(figuresAndTurns.neither)('%s: neither', (question) => {
    expect(answerQuestion(question, today).lead).not.toMatch(/^(Yes|No)\b/);
  });
});

describe('the figures of a question', () => {
  const compared = (rule: RuleFigure, question: string, howFar = false) =>
    compareFigures([rule], figuresIn(wordsOf(question)), { howFar, asRule: false });

  it.each([
    [{ is: 6, unit: 'year', as: 'exact' }, 'kept for 6 years', 'right'],
    [{ is: 6, unit: 'year', as: 'exact' }, 'kept for three years', 'wrong'],
    [{ is: 6, unit: 'year', as: 'exact' }, 'shredded after 6 years', 'open'],
    [{ is: 6, unit: 'year', as: 'exact' }, 'kept in the office', undefined],
    [{ is: 30, unit: 'minute', as: 'most' }, 'open for half an hour', 'right'],
    [{ is: 30, unit: 'minute', as: 'most' }, 'open an hour', 'wrong'],
    [{ is: 30, unit: 'minute', as: 'most' }, 'open for more than 30 minutes', 'open'],
    [{ is: [3, 6], unit: 'week', as: 'exact' }, 'a period of 8 weeks', 'wrong'],
    [{ is: [3, 6], unit: 'week', as: 'exact' }, 'a period of four school weeks', 'right'],
    [{ is: 28, unit: 'day', as: 'most' }, 'pay in 4 weeks', 'right'],
    [{ is: 12, unit: 'month', as: 'most' }, 'lasts a year', 'right'],
    [{ is: 15, unit: 'schoolDay', as: 'least' }, 'ill for 20 days', 'right'],
    [{ is: 20, unit: 'schoolDay', as: 'condition' }, 'away for 20 days', 'open'],
  ] as const)('%j against "%s": %s', (rule, question, fit) => {
    expect(compared(rule, question)).toBe(fit);
  });
});
