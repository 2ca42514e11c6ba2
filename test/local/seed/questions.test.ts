import { describe, expect, test } from 'vitest';
import { withoutPersonalData } from '../../../src/guidance/personalData.ts';
import { exampleQuestions } from '../../../src/local/seed/questions.ts';
import { groupQuestions } from '../../../src/questions/groupQuestions.ts';

describe.each(['2026-11-23', '2026-08-12', '2027-01-04', '2027-02-28'])('on %s', (today) => {
  const { questions, guidance, tallies } = exampleQuestions(today);

  test('there is an open queue with a group in it, and something answered and discussed', () => {
    expect(new Set(questions.map(({ state }) => state))).toEqual(new Set(['open', 'answered', 'discussed']));
    expect(groupQuestions(questions).some((group) => group.length === 3)).toBe(true);
    expect(guidance.map(({ id }) => id)).toEqual(questions.flatMap(({ guidanceId }) => guidanceId ?? []));
  });

  test('nothing of it looks like personal data', () => {
    for (const { question } of questions) expect(withoutPersonalData(question).removed).toEqual([]);
  });

  test('several topics were asked about, in every week up to now', () => {
    expect(new Set(tallies.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(5);
    expect(new Set(tallies.map(({ id }) => id)).size).toBe(tallies.length);
    expect(tallies.every(({ week }) => week <= today)).toBe(true);
    expect(tallies.map(({ topic }) => topic)).not.toContain('not answered');
  });
});
