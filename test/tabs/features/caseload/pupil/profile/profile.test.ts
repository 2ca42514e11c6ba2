import { expect, test } from 'vitest';
import { checkedWords } from '../../../../../../tabs/features/caseload/pupil/profile/checkedWords.ts';
import {
  fieldsOfSupport,
  newSupport,
  supportOfFields,
} from '../../../../../../tabs/features/caseload/pupil/profile/supportFields.ts';
import { withRow } from '../../../../../../tabs/features/caseload/pupil/profile/withRow.ts';

test.each([
  [undefined, 'Not yet'],
  ['2026-05-26', '26 May 2026'],
  ['2026-05-25', '25 May 2026: more than 6 months ago, check it again'],
])('an address checked on %s', (addressCheckedOn, words) => {
  expect(checkedWords({ addressCheckedOn, months: 6, today: '2026-11-26' })).toBe(words);
});

test('before the council’s measure is known, an old date is just a date', () => {
  expect(checkedWords({ addressCheckedOn: '2020-01-01', months: undefined, today: '2026-11-26' })).toBe(
    '1 January 2020',
  );
});

test('an approach of the toolkit that is tried from today, and how it went', () => {
  const fields = newSupport('2026-11-26', { approachId: 'home-visits', title: 'Home visits', stage: 2 });
  const { id } = fields;
  expect(supportOfFields(fields)).toEqual({
    ...{ id, approachId: 'home-visits', title: 'Home visits', stage: 2, startedOn: '2026-11-26' },
  });
  const ended = { ...fields, endedOn: '2026-12-18', outcome: '-1' as const, note: 'Family was out.' };
  const support = supportOfFields(ended) as Parameters<typeof fieldsOfSupport>[0];
  expect(support).toMatchObject({ endedOn: '2026-12-18', outcome: -1 });
  expect(fieldsOfSupport(support)).toEqual(ended);
});

test('a row takes its own place, or the last', () => {
  const rows = [{ id: 'a' }, { id: 'b' }];
  expect(withRow(rows, { id: 'a', name: 'x' } as { id: string })).toEqual([
    { id: 'a', name: 'x' },
    { id: 'b' },
  ]);
  expect(withRow(rows, { id: 'c' })).toEqual([...rows, { id: 'c' }]);
});
