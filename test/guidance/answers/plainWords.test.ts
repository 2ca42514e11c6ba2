import { describe, expect, it } from 'vitest';
import { type Answer, answerText } from '../../../src/guidance/answer.ts';
import { answerQuestion } from '../../../src/guidance/answerQuestion.ts';
import { examples } from '../../../src/guidance/examples/example.ts';
import { longestSentence, readingAge } from '../readability.ts';

const today = '2026-11-26';
/** Each answer once, whoever asks for it. */
const answers = new Map(
  examples.map(({ q }) => answerQuestion(q, today)).map((answer) => [answerText(answer), answer]),
);

const tooMuch = (limit: number, measure: (text: string, answer: Answer) => number) =>
  [...answers].filter(([text, answer]) => measure(text, answer) > limit).map(([text]) => text.slice(0, 120));

const sentences = (text: string) => text.replace(/^- (.*[^.])$/gm, '$1.').replace(/:\n/g, '. ');

describe('every answer', () => {
  it('is one of hundreds', () => {
    expect(answers.size).toBeGreaterThan(400);
  });

  it('can be read by somebody of 16', () => {
    // One sentence has no average: a long word in it would be all there is.
    const ageOf = (text: string) => (text.split(/\s+/).length < 30 ? 0 : readingAge(sentences(text)));
    expect(tooMuch(16, ageOf)).toEqual([]);
  });

  it('has no sentence of more than 30 words', () => {
    expect(tooMuch(30, longestSentence)).toEqual([]);
  });

  it('opens with its answer, in a few lines', () => {
    expect(tooMuch(350, (_, { lead }) => lead.length)).toEqual([]);
  });

  it('fits a screen or two', () => {
    expect(tooMuch(1400, (text) => text.length)).toEqual([]);
  });

  it('names a source, with its edition, where it is one', () => {
    const unsourced = [...answers.values()].filter(
      ({ answered, kind, topic, sources }) =>
        answered &&
        !['greeting', 'help'].includes(kind) &&
        topic !== 'a code that does not exist' &&
        sources.length === 0,
    );
    expect(unsourced.map(({ lead }) => lead)).toEqual([]);
    for (const { sources } of answers.values())
      for (const { title, place, edition, url } of sources) {
        expect([title, place, edition].every((words) => words.length > 2)).toBe(true);
        expect(url).toMatch(/^https:\/\/\S+$/);
      }
  });

  it('cites nothing where it is none', () => {
    const cited = [...answers.values()].filter(
      ({ kind, sources }) => kind === 'unknown' && sources.length > 0,
    );
    expect(cited.map(({ lead }) => lead)).toEqual([]);
  });
});
