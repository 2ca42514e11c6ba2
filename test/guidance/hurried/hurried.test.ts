import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/guidance/answer.ts';
import { answerQuestion } from '../../../src/guidance/answerQuestion.ts';
import { hurriedElsewhere } from './hurriedElsewhere.ts';
import { hurriedHealth } from './hurriedHealth.ts';
import { hurriedLeave } from './hurriedLeave.ts';
import { hurriedPresence } from './hurriedPresence.ts';
import { hurriedHarm, hurriedUnknown } from './hurriedUnknown.ts';

const today = '2026-11-22';

const groups = [...hurriedElsewhere, ...hurriedHealth, ...hurriedLeave, ...hurriedPresence];

describe.each(groups)('a hurried question whose answer is $codes', ({ codes, ask }) => {
  it.each(ask)('%s', (question) => {
    const answer = answerQuestion(question, today);
    expect(answer.codes, answerText(answer)).not.toEqual([]);
    for (const code of answer.codes) expect(codes, answerText(answer)).toContain(code);
  });
});

describe('a hurried question without an answer', () => {
  it.each(hurriedUnknown)('%s', (question) => {
    expect(answerQuestion(question, today)).toMatchObject({ answered: false, kind: 'unknown', codes: [] });
  });
});

describe('a hurried word about a child at risk', () => {
  it.each(hurriedHarm)('%s', (question) => {
    expect(answerQuestion(question, today).kind).toBe('safeguarding');
  });
});
