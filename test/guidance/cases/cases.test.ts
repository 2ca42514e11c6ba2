import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/guidance/answer.ts';
import { answerQuestion } from '../../../src/guidance/answerQuestion.ts';
import {
  bandQuestions,
  type CaseBankQuestion,
  noticeQuestions,
  otherCases,
  supportQuestions,
  thresholdQuestions,
} from './caseBank.ts';

const today = '2026-11-26';

function check({ q, opens, holds = [], lacks = [] }: CaseBankQuestion) {
  const answer = answerQuestion(q, today);
  const text = answerText(answer);
  expect(answer.kind, text).toBe('case');
  expect(answer.sources.length).toBeGreaterThan(0);
  if (opens) expect(text).toMatch(new RegExp(`^${opens}\\b`));
  for (const words of holds) expect(text).toContain(words);
  for (const words of lacks) expect(text).not.toContain(words);
}

describe('sessions against the national threshold', () => {
  it.each(thresholdQuestions)('$q', (question) => check(question));

  it('says Yes where the counts reach 10 and No where they do not, however they are mixed', () => {
    const count = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.tuple(count, count, count), fc.integer({ min: 1, max: 10 }), ([g, o, u], weeks) => {
        fc.pre(g + o + u > 0);
        const { lead } = answerQuestion(
          `${g} G, ${o} O and ${u} U in ${weeks} school weeks, is the threshold met?`,
          today,
        );
        expect(lead).toMatch(g + o + u >= 10 ? /^Yes\b/ : /^No\b/);
        expect(lead).toContain(String(g + o + u));
      }),
    );
  });
});

describe('persistent and severe absence', () => {
  it.each(bandQuestions)('$q', (question) => check(question));

  it('compares integers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 400 }), fc.nat(), (possible, seed) => {
        const missed = 1 + (seed % possible);
        const { lead } = answerQuestion(
          `${missed} of ${possible} sessions missed, persistently absent?`,
          today,
        );
        expect(lead).toMatch(missed * 10 >= possible ? /^Yes\b/ : /^No\b/);
      }),
    );
  });
});

describe('penalty notices', () => {
  it.each(noticeQuestions)('$q', (question) => check(question));
});

describe('sufficient support', () => {
  it.each(supportQuestions)('$q', (question) => check(question));
});

describe('notices to improve, ages, the roll and returns', () => {
  it.each(otherCases)('$q', (question) => check(question));
});
