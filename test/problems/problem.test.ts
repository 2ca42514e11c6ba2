import { describe, expect, test } from 'vitest';
import { isProblem, Problem, type ProblemCode, problems } from '../../src/problems/problem.ts';

const codes = Object.keys(problems) as ProblemCode[];

describe('the table of problems', () => {
  test.each(codes)('%s has a status for the web and words that say what to do', (code) => {
    const problem = new Problem(code);
    expect(problem.status).toBeGreaterThanOrEqual(400);
    expect(problem.status).toBeLessThan(600);
    expect(problem.words).toMatch(/^[A-Z].*\.$/);
    expect(problem.words.split(' ').length).toBeGreaterThan(4);
  });

  test('a detail replaces the words, and the cause stays inside', () => {
    const cause = new Error('ECONNRESET 10.0.0.4');
    const problem = new Problem('bad_request', 'Line 4 has no date.', { cause });
    expect(problem.words).toBe('Line 4 has no date.');
    expect(JSON.stringify({ words: problem.words, code: problem.code })).not.toContain('ECONNRESET');
    expect(isProblem(problem, 'bad_request')).toBe(true);
    expect(isProblem(problem, 'not_found')).toBe(false);
    expect(isProblem(cause)).toBe(false);
  });
});
