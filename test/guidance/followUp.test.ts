import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/guidance/answer.ts';
import { answerQuestion } from '../../src/guidance/answerQuestion.ts';
import type { LocalAnswer } from '../../src/guidance/local/localAnswer.ts';

const today = '2026-11-26';

type Exchange = {
  first: string;
  next: string;
  codes?: readonly string[];
  holds?: string;
  opens?: 'Yes' | 'No';
};

const goingOn: readonly Exchange[] = [
  { first: 'which code for a dentist appointment?', next: 'is that authorised?', opens: 'Yes', codes: ['M'] },
  { first: 'What does Y3 mean?', next: 'does it count towards the threshold', opens: 'No', codes: ['Y3'] },
  {
    first: 'Family went to Spain, leave was refused. Code?',
    next: 'and does that count as unauthorised',
    opens: 'Yes',
  },
  {
    first: 'Which code for a dentist appointment?',
    next: 'what if it is his mum’s appointment',
    codes: ['C'],
  },
  { first: 'What does a first penalty notice cost?', next: 'and the second?', holds: '£160' },
  { first: '6 U and 3 G in 8 school weeks, threshold met?', next: 'and with 2 more O?', opens: 'Yes' },
];

describe('a question that goes on from the one before', () => {
  it.each(goingOn)('$first ... $next', ({ first, next, codes, holds, opens }) => {
    const answer = answerQuestion(next, today, { previous: first });
    expect(answer.answered, answerText(answer)).toBe(true);
    if (codes) expect(answer.codes).toContain(codes[0]);
    if (holds) expect(answerText(answer)).toContain(holds);
    if (opens) expect(answer.lead).toMatch(new RegExp(`^${opens}\\b`));
    expect(answer.readAs).toBeDefined();
  });

  it('does not drag the earlier topic into a question that stands by itself', () => {
    const alone = answerQuestion('Which code for a school trip with our staff?', today);
    const after = answerQuestion('Which code for a school trip with our staff?', today, {
      previous: 'What does ESO mean?',
    });
    expect(after).toEqual(alone);
  });

  it('does not give the earlier answer again to something that it did not understand', () => {
    const answer = answerQuestion('and if pigs could fly', today, {
      previous: 'which code for a dentist appointment?',
    });
    expect(answer.answered).toBe(false);
  });

  it('puts a child at risk first, whatever was asked before', () => {
    const answer = answerQuestion('and what if he is being hit at home', today, {
      previous: 'which code for illness?',
    });
    expect(answer.kind).toBe('safeguarding');
  });
});

const written: LocalAnswer = {
  id: 'g1',
  question: 'Which code for the Bournemouth air festival?',
  alsoAsked: ['air show day code'],
  text: 'Use O unless you granted leave.\n\nThe festival is in the holidays in most years.',
  codes: ['O', 'C'],
  author: 'Robin Example',
  writtenOn: '2026-10-01',
  reviewOn: '2027-10-01',
};

describe("the officer's guidance", () => {
  const context = { local: [written] };

  it.each([
    'Which code for the Bournemouth air festival?',
    'what code for bournemouth air festival',
    'code for the air show day',
  ])('answers %s', (q) => {
    const answer = answerQuestion(q, today, context);
    expect(answer).toMatchObject({ answered: true, kind: 'local', codes: ['O', 'C'] });
    expect(answerText(answer)).toContain('Robin Example on 1 October 2026');
  });

  it.each(['Which code for a dentist appointment?', 'What does O mean?', 'not the air festival'])(
    'leaves %s alone',
    (q) => {
      expect(answerQuestion(q, today, context)).toEqual(answerQuestion(q, today));
    },
  );

  it('says when it is due for review', () => {
    expect(answerText(answerQuestion(written.question, '2027-10-02', context))).toContain(
      'due for review on 1 October 2027',
    );
  });

  it('never comes before a child at risk', () => {
    const harmful = { ...written, question: 'what if a child is being hit at home' };
    expect(answerQuestion(harmful.question, today, { local: [harmful] }).kind).toBe('safeguarding');
  });
});
