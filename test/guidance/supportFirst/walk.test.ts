import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { council } from '../../../src/guidance/local/council.ts';
import { questionIds } from '../../../src/guidance/supportFirst/flow.ts';
import { outcomes } from '../../../src/guidance/supportFirst/outcomes.ts';
import { questions } from '../../../src/guidance/supportFirst/questions.ts';
import { backTo, outcomeById, questionById, walk } from '../../../src/guidance/supportFirst/walk.ts';

const endOf = (given: string) => {
  const walked = walk(given === '' ? [] : given.split(' '));
  return walked.at === 'outcome' ? walked.outcome.id : walked.question.id;
};

describe('support first', () => {
  test.each([
    ['', 'school-age'],
    ['no', 'no-legal-step'],
    ['yes no', 'keep-supporting'],
    ['yes yes no no', 'give-support'],
    ['yes yes no yes yes', 'carry-on'],
    ['yes yes no yes no none', 'consider-improve'],
    ['yes yes no yes no running', 'review-period'],
    ['yes yes no yes no improved', 'carry-on'],
    ['yes yes no yes no not-improved', 'notices'],
    ['yes yes no yes no without one', 'second-notice'],
    // For a holiday no support and no notice to improve come first.
    ['yes yes yes', 'notices'],
    ['yes yes yes none', 'first-notice'],
    ['yes yes yes two no', 'explore-contract'],
    ['yes yes yes two yes no', 'ask-about-order'],
    ['yes yes no yes no not-improved two yes yes', 'council-decides'],
    // What does not fit, and what comes after it, is left out.
    ['yes maybe yes', 'threshold'],
    ['no yes', 'no-legal-step'],
  ])('the answers "%s" lead to %s', (given, end) => {
    expect(endOf(given)).toBe(end);
  });

  test('no way leads to a penalty notice but by support given or a holiday', () => {
    const answers = fc.constantFrom(...new Set(questions.flatMap((one) => one.answers.map(({ id }) => id))));
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 10 }), (given) => {
        const walked = walk(given);
        if (walked.at !== 'outcome' || !walked.outcome.id.endsWith('-notice')) return;
        const said = new Map(walked.steps.map(({ question, answer }) => [question.id, answer.id]));
        expect(said.get('threshold')).toBe('yes');
        expect(said.get('holiday') === 'yes' || said.get('support') === 'yes').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('each answer leads to a later question or to an outcome, and every one of them can be reached', () => {
    const ids: readonly string[] = questionIds;
    const place = (id: string) => ids.indexOf(id);
    const reached = new Set<string>([questions[0].id]);
    for (const { id, answers } of questions)
      for (const { to } of answers) {
        reached.add(to);
        expect(outcomeById(to) !== undefined || place(to) > place(id), `${id} -> ${to}`).toBe(true);
      }
    expect([...reached].sort()).toEqual([...questionIds, ...outcomes.map(({ id }) => id)].sort());
    expect(questions.map(({ id }) => id)).toEqual([...questionIds]);
  });

  test('going back to a question forgets its answer and those after it', () => {
    const given = ['yes', 'yes', 'no', 'yes', 'yes'];
    expect(backTo(given, 'holiday')).toEqual(['yes', 'yes']);
    expect(backTo(given, 'school-age')).toEqual([]);
    expect(backTo(given, 'order')).toEqual(given);
  });

  test('nothing in it tells anybody to take a parent to court', () => {
    const words = [...questions, ...outcomes].map((one) => JSON.stringify(one)).join('\n');
    expect(words).not.toMatch(/\bprosecute\b|\byou (must|should) (take|prosecute)/i);
    expect(outcomeById('council-decides')?.whoDecides).toBe('The council.');
    expect(questionById('none')).toBeUndefined();
  });

  test('ids are unique, and local notes belong to outcomes', () => {
    const ids = [...questions, ...outcomes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of Object.keys(council.legalNotes)) expect(outcomeById(id), id).toBeDefined();
  });
});
