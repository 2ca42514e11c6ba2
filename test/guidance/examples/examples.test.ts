import { describe, expect, it } from 'vitest';
import { answerText } from '../../../src/guidance/answer.ts';
import { answerQuestion } from '../../../src/guidance/answerQuestion.ts';
import { closestExamples } from '../../../src/guidance/examples/closestExamples.ts';
import { type Example, examples } from '../../../src/guidance/examples/example.ts';
import { fromExamples } from '../../../src/guidance/examples/fromExamples.ts';
import { readQuestion } from '../../../src/guidance/reading/readQuestion.ts';

const today = '2026-11-26';

function check({ q, none, codes, all, never = [], holds = [], lacks = [], opens }: Example) {
  const answer = answerQuestion(q, today);
  const text = answerText(answer);
  expect(answer.answered, text).toBe(!none);
  if (codes && all) expect(answer.codes, text).toEqual(expect.arrayContaining([...codes]));
  else if (codes) expect(codes, text).toContain(answer.codes[0]);
  for (const code of never) expect(answer.codes, text).not.toContain(code);
  const plain = text.toLowerCase();
  for (const words of holds) expect(plain).toContain(words.toLowerCase());
  for (const words of lacks) expect(plain).not.toContain(words.toLowerCase());
  if (opens) expect(text).toMatch(new RegExp(`^${opens}\\b`));
}

describe('an example', () => {
  it('stands there once', () => {
    const asked = examples.map(({ q }) =>
      q
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim(),
    );
    expect(asked.filter((q, at) => asked.indexOf(q) !== at)).toEqual([]);
    expect(examples.length).toBeGreaterThan(1000);
  });

  it.each(examples)('is answered as it has to be: $q', (example) => check(example));
});

describe('a question that is like an example', () => {
  const [example] = examples.filter(({ codes, q }) => codes && q.split(' ').length > 7);

  it('is closest to that example', () => {
    const q = example?.q ?? '';
    expect(closestExamples(readQuestion(q), 5)[0]).toMatchObject({
      question: q,
      likeness: expect.closeTo(1),
    });
  });

  it('takes its answer only where the others that are close agree', () => {
    const reading = readQuestion(example?.q ?? '');
    const answer = answerQuestion('Which code for a dentist appointment?', today);
    expect(fromExamples(reading, () => answer)).toBe(answer);
    let times = 0;
    const divided = () => ({ ...answer, codes: [], topic: `topic ${times++}` });
    expect(fromExamples(reading, divided)?.topic ?? 'topic 0').toBe('topic 0');
    expect(fromExamples(reading, () => ({ ...answer, answered: false }))).toBeUndefined();
  });

  it.each(['', 'book a taxi', 'pupil absent', 'my car broke down'])('is not made of chance: %s', (q) => {
    expect(answerQuestion(q, today)).not.toMatchObject({
      kind: expect.stringMatching(/code|law|local|case/),
    });
  });
});
