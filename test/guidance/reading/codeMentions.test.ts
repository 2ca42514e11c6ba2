import { describe, expect, it } from 'vitest';
import { codeMentions } from '../../../src/guidance/reading/codeMentions.ts';

describe('the codes that a question names', () => {
  it.each<[string, string[]]>([
    ['what is Y3', ['Y3']],
    ['what is y 3?', ['Y3']],
    ['code C 2 please', ['C2']],
    ['G, N, O and U', ['G', 'N', 'O', 'U']],
    ["J's meaning", ['J']],
    ['code o', ['O']],
    ['what does / mean', ['/']],
    ['the # code', ['#']],
    ['should we use I or M', ['I', 'M']],
    ['WHICH CODE FOR A DENTIST', []],
    ['can I code this', []],
    ['how do i code a visit', []],
    ['a pupil in Y3 is ill', []],
    ['Y2 child has chicken pox', []],
    ['work experience for Y10', []],
    ['Jamie in 9B', []],
    ['pupil B and/or sibling', []],
    ['an X-ray at 9', []],
    ['P.E. lesson', []],
    ["we don't know", []],
  ])('%s: %j', (question, codes) => {
    expect(codeMentions(question).codes).toEqual(codes);
  });

  it('knows what is no code', () => {
    expect(codeMentions('what is code A?').unknown).toEqual(['A']);
    expect(codeMentions('code Y8').unknown).toEqual(['Y8']);
  });
});
