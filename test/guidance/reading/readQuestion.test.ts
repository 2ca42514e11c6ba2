import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/guidance/reading/editDistance.ts';
import { readQuestion } from '../../../src/guidance/reading/readQuestion.ts';

const present = (question: string) => [...readQuestion(question).present];
const denied = (question: string) => [...readQuestion(question).denied];

describe('what a question says', () => {
  it('takes the longer phrase for the shorter one inside it', () => {
    expect(present('work experience')).not.toContain('travelForWork');
    expect(present('the register closed')).not.toContain('closed');
  });

  it('sees what is said not to be so, as far as the clause goes', () => {
    expect(denied('not on holiday')).toContain('holiday');
    expect(denied('not for work; leave was granted')).toEqual(['travelForWork']);
    expect(present('cannot come in because he is ill')).toContain('ill');
    expect(present('not in school, ill')).toContain('ill');
  });

  it.each([
    ['arrived 9.40, register shut 9.15', 'afterClose'],
    ['came in at 9:05, registers close at 9:15', 'beforeClose'],
    ['pupil came at 11am, register closed at 9.30am', 'afterClose'],
  ] as const)('compares times: %s', (question, concept) => {
    expect(present(question)).toContain(concept);
  });

  it.each([
    ['apointment at the dentst', 'appointment'],
    ['part tme timetabel', 'partTimetable'],
    ['regsiter', 'schoolLife'],
    ['thresh hold', 'threshold'],
  ] as const)('puts slips right: %s', (question, concept) => {
    expect(present(question)).toContain(concept);
  });

  it('leaves ordinary words alone', () => {
    expect(present('food')).not.toContain('suddenCause');
    expect(present('Bali')).not.toContain('court');
  });
});

describe('editDistance', () => {
  it('counts a swap of neighbours as one', () => {
    expect(editDistance('regsiter', 'register', 2)).toBe(1);
    expect(editDistance('dentst', 'dentist', 2)).toBe(1);
    expect(editDistance('abc', 'xyz', 2)).toBe(3);
  });

  it('is the same both ways and nothing only for the same word', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other, 3)).toBe(editDistance(other, one, 3));
        expect(editDistance(one, other, 3) === 0).toBe(one === other);
      }),
    );
  });
});
