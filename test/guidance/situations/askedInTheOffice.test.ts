import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/guidance/answer.ts';
import { answerQuestion } from '../../../src/guidance/answerQuestion.ts';
import { elsewhereInSchoolTime, leaveOfEveryKind, presentAndLate } from './askedInTheOffice.ts';
import { eighthRound, eighthUnanswered } from './eighthRound.ts';
import { eleventhRound, eleventhUnanswered } from './eleventhRound.ts';
import { fifthRound } from './fifthRound.ts';
import { fourteenthRound } from './fourteenthRound.ts';
import { fourthRound } from './fourthRound.ts';
import { ninthRound } from './ninthRound.ts';
import { countsAndLists, gettingToSchool, illAndExcluded, neighbours, nowKnown } from './officeStories.ts';
import { secondRound } from './secondRound.ts';
import { seventhRound } from './seventhRound.ts';
import { sixthRound } from './sixthRound.ts';
import { tenthRound } from './tenthRound.ts';
import { thirdRound } from './thirdRound.ts';
import { thirteenthRound } from './thirteenthRound.ts';
import { twelfthRound } from './twelfthRound.ts';

const today = '2026-11-22';

const asked = [
  ...presentAndLate,
  ...elsewhereInSchoolTime,
  ...leaveOfEveryKind,
  ...illAndExcluded,
  ...gettingToSchool,
  ...countsAndLists,
  ...nowKnown,
  ...secondRound,
  ...thirdRound,
  ...fourthRound,
  ...fifthRound,
  ...sixthRound,
  ...seventhRound,
  ...eighthRound,
  ...ninthRound,
  ...tenthRound,
  ...eleventhRound,
  ...twelfthRound,
  ...thirteenthRound,
  ...fourteenthRound,
];

describe('a question in the office', () => {
  it.each(asked)('$q', ({ q, codes, never = [], opens, holds = [] }) => {
    const answer = answerQuestion(q, today);
    const text = answerText(answer);
    expect(answer.answered, text).toBe(true);
    if (codes) expect(codes, text).toContain(answer.codes[0]);
    for (const code of never) expect(answer.codes, text).not.toContain(code);
    if (opens) expect(text).toMatch(new RegExp(`^${opens}\\b`));
    for (const words of holds) expect(text).toContain(words);
  });
});

describe('a near neighbour', () => {
  it.each([...neighbours, ...eighthUnanswered, ...eleventhUnanswered])('$q', ({ q, holds = [] }) => {
    const answer = answerQuestion(q, today);
    expect(answer.answered, answerText(answer)).toBe(false);
    expect(answer.codes).toEqual([]);
    for (const words of holds) expect(answerText(answer)).toContain(words);
  });
});
