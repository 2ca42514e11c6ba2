import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/guidance/answer.ts';
import { answerQuestion } from '../../src/guidance/answerQuestion.ts';
import { hastyQuestions, nearMisses } from './hastyQuestions.ts';
import {
  abstentions,
  type BankQuestion,
  codeQuestions,
  lookUpQuestions,
  otherQuestions,
  safeguardingQuestions,
} from './questionBank.ts';

const today = '2026-11-22';

function check({ q, codes, never = [], opens, abstains, holds = [] }: BankQuestion) {
  const answer = answerQuestion(q, today);
  expect(answer.answered, answerText(answer)).toBe(!abstains);
  if (abstains) expect(answer.codes).toEqual([]);
  if (codes) expect(codes, answerText(answer)).toContain(answer.codes[0]);
  for (const code of never) expect(answer.codes, answerText(answer)).not.toContain(code);
  if (opens) expect(answerText(answer)).toMatch(new RegExp(`^${opens}\\b`));
  for (const words of holds) expect(answerText(answer)).toContain(words);
  return answer;
}

describe('a situation', () => {
  it.each(codeQuestions)('$q', (question) => {
    const answer = check(question);
    expect(answer.kind).toBe('code');
    expect(answer.sources.length).toBeGreaterThan(0);
  });
});

describe('a hasty question', () => {
  it.each(hastyQuestions)('$q', (question) => {
    check(question);
  });
});

describe('a code by its letters', () => {
  it.each(lookUpQuestions)('$q', (question) => {
    check(question);
  });
});

describe('the law and small talk', () => {
  it.each(otherQuestions)('$q', (question) => {
    check(question);
  });
});

describe('no answer rather than a wrong one', () => {
  it.each([...abstentions, ...nearMisses])('$q', (question) => {
    const answer = check(question);
    expect(answer.kind).toBe('unknown');
  });
});

describe('a child who may be at risk', () => {
  it.each(safeguardingQuestions)('$q', (question) => {
    const answer = check(question);
    expect(answer.kind).toBe('safeguarding');
    expect(answerText(answer).split('\n\n')[0]).toMatch(/safeguarding first.*DSL.*999/);
    expect(answerText(answer)).not.toContain('?');
  });

  it('does not take a pupil who was violent for one at risk', () => {
    expect(answerQuestion('Pupil suspended for verbal abuse of staff, code?', today).codes).toEqual(['E']);
    expect(answerQuestion('Pupil hurt his ankle at football and is absent', today).codes).toEqual(['I']);
  });
});

describe('every answer', () => {
  const all = [
    ...codeQuestions,
    ...lookUpQuestions,
    ...otherQuestions,
    ...abstentions,
    ...safeguardingQuestions,
  ];

  it('is the same every time it is asked', () => {
    const first = all.map(({ q }) => answerQuestion(q, today));
    const again = [...all].reverse().map(({ q }) => answerQuestion(q, today));
    expect(again.reverse()).toEqual(first);
  });

  it('opens with a short first paragraph', () => {
    for (const { q } of all) {
      const [first = ''] = answerText(answerQuestion(q, today)).split('\n\n');
      expect(first.length, q).toBeGreaterThan(0);
      expect(first.length, q).toBeLessThan(900);
    }
  });

  it('does not depend on capitals or final punctuation', () => {
    for (const { q } of codeQuestions) {
      expect(answerQuestion(`${q} `, today).codes, q).toEqual(answerQuestion(q, today).codes);
    }
    expect(answerQuestion('WHICH CODE FOR A DENTIST APPOINTMENT', today).codes).toEqual(['M']);
  });

  it('copes with anything', () => {
    for (const q of ['', ' ', '???', '\u0000', '🦷', 'a'.repeat(50_000), 'code '.repeat(20_000)]) {
      expect(answerQuestion(q, today).codes).toEqual([]);
    }
  });

  it('asks for another look once the content is more than a year old', () => {
    expect(answerText(answerQuestion('code o', '2026-12-01'))).not.toContain('more than a year ago');
    expect(answerText(answerQuestion('code o', '2028-01-10'))).toContain('more than a year ago');
  });

  it('asks to check the edition where the content is less certain', () => {
    expect(answerText(answerQuestion('code M', today))).toContain('check the current edition');
    expect(answerText(answerQuestion('code G', today))).not.toContain('check the current edition');
  });
});

describe('small talk', () => {
  it.each(['hi', 'Hello!', 'good morning', 'Good afternoon', 'morning all', 'good evening', 'hiya'])(
    'greets: %s',
    (q) => {
      expect(answerQuestion(q, today)).toMatchObject({ kind: 'greeting', codes: [], sources: [] });
    },
  );

  it.each(['thanks', 'Thank you!', 'cheers'])('is thanked: %s', (q) => {
    expect(answerQuestion(q, today).lead).toMatch(/^You are welcome/);
  });

  it.each(['help', 'what can you do?', ''])('helps: %s', (q) => {
    expect(answerQuestion(q, today).kind).toBe('help');
  });
});
