import { expect, test } from 'vitest';
import { changeFaults, returnFaults } from '../../../src/casework/legal/legalRules.ts';
import { calendar, contextWith, improvement, notice, othersOn } from './steps.ts';

/** Without the week of 16 November the four weeks end a week later. */
const closures = ['16', '17', '18', '19', '20'].map((day) => `2026-11-${day}`);
const moved = contextWith({ calendar: { ...calendar, closures } });
const outcome = { on: '2026-11-26', result: 'not-improved' as const, told: [] };

test('a step that was right by the calendar of its day does not stand in the way of its outcome', () => {
  const before = improvement();
  expect(changeFaults({ before, after: improvement({ outcome }) }, moved)).toEqual([]);
  expect(changeFaults({ before: undefined, after: before }, moved)).toMatchObject([{ field: 'endsOn' }]);
});

test('what is wrong anew is said, beside what was so before', () => {
  const after = improvement({ outcome: { ...outcome, on: '2026-11-27' } });
  expect(changeFaults({ before: improvement(), after }, moved)).toMatchObject([{ field: 'outcome.on' }]);
  expect(changeFaults({ before: improvement(), after: improvement({ weeks: 5 }) }, moved)).toMatchObject([
    { field: 'endsOn' },
  ]);
});

test('a field that is wrong already does not become wrong otherwise', () => {
  const noted = improvement({ note: 'The school was closed.' });
  expect(changeFaults({ before: improvement(), after: noted }, moved)).toEqual([]);
  const other = improvement({ endsOn: '2026-12-10' });
  expect(changeFaults({ before: improvement(), after: other }, moved)).toMatchObject([{ field: 'endsOn' }]);
  const outcomeOn = (result: 'improved' | 'not-improved', on: string) =>
    improvement({ outcome: { ...outcome, result, on } });
  const late = {
    before: outcomeOn('improved', '2026-11-27'),
    after: outcomeOn('not-improved', '2026-11-27'),
  };
  expect(changeFaults(late, moved)).toEqual([]);
  const later = { ...late, after: outcomeOn('improved', '2026-11-30') };
  expect(changeFaults(later, moved)).toMatchObject([{ field: 'outcome.on' }]);
});

test('a step comes back with what was wrong with it, and not beside what leaves no room for it', () => {
  expect(returnFaults(improvement(), { now: moved, before: moved })).toEqual([]);
  const two = contextWith({ otherNotices: othersOn('2026-11-02', '2026-11-03') });
  const third = notice({ issuedOn: '2026-11-20' });
  expect(returnFaults(third, { now: two, before: contextWith({}) })).toMatchObject([{ field: 'issuedOn' }]);
  expect(returnFaults(third, { now: two, before: two })).toEqual([]);
});
