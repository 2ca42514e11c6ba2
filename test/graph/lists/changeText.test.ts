import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/casework/cases/stamp.ts';
import { fittingFields, history, historyText } from '../../../src/graph/lists/cases/changeText.ts';
import { change } from '../caseExamples.ts';

const room = 2000;
const text = fc.string({ maxLength: 3000, unit: fc.constantFrom('a', '"', '\n', 'é', '😀') });
const fields = fc.array(
  fc.record({ path: fc.constantFrom('note', 'parents.0.name'), from: text, to: text }),
  {
    maxLength: 3,
  },
);

describe('the history of a record as text', () => {
  test.each([
    ['one change', [change(1)]],
    ['many', Array.from({ length: 20 }, (_, n) => change(n + 1, [{ path: 'note', to: 'x' }]))],
  ])('is what it was, where it fits: %s', (_name, all) => {
    expect(history.parse(JSON.parse(historyText(all, 60_000)))).toEqual(all);
  });

  test('loses its oldest changes, and never its last', () => {
    const all = Array.from({ length: 20 }, (_, n) => change(n + 1, [{ path: 'note', to: 'x'.repeat(150) }]));
    const kept = history.parse(JSON.parse(historyText(all, room)));
    expect(kept.length).toBeGreaterThan(3);
    expect(kept).toEqual(all.slice(-kept.length));
  });

  test('always fits, can be read again and ends with who changed the record last', () => {
    fc.assert(
      fc.property(fc.array(fields, { minLength: 1, maxLength: 6 }), (changes) => {
        const all: Change[] = changes.map((each, at) => change(at + 1, each));
        const written = historyText(all, room);
        expect(written.length).toBeLessThanOrEqual(room);
        const kept = history.parse(JSON.parse(written));
        expect(kept.at(-1)).toMatchObject({ version: all.length, by: 'Olive Officer' });
        expect(kept.at(-1)?.fields.map(({ path }) => path)).toEqual(
          all.at(-1)?.fields.map(({ path }) => path),
        );
      }),
    );
  });
});

test('values of a change are cut only where they do not fit', () => {
  const long = [{ path: 'note', from: 'short', to: 'y'.repeat(5000) }];
  expect(fittingFields(long, 6000)).toBe(long);
  const [cut] = fittingFields(long, 1000);
  expect(cut?.from).toBe('short');
  expect(cut?.to).toMatch(/^y{100,1000} …$/);
});
