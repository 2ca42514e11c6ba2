import { describe, expect, test } from 'vitest';
import { changeLines, valueWords } from '../../../../tabs/features/audit/changeLines.ts';
import { pathName } from '../../../../tabs/parts/fieldNames.ts';

test.each([
  ['lead', 'Lead practitioner'],
  ['midReview.on', 'Review halfway, date'],
  ['riskRating', 'Risk rating'],
  ['unexplainedDays', 'Days until a reason takes the place of an N'],
  ['measures.unexplainedDays', 'Measures, days until a reason takes the place of an N'],
  ['penalty-notice.items', 'Checklist: penalty notice, questions'],
  ['parents.0f2c7d1e-6a34-4c11-9b1e-2d2f0f3b7a10.address', 'Parents and carers, address'],
])('%s is called %s', (path, words) => expect(pathName(path)).toBe(words));

test.each<[unknown, string]>([
  [undefined, ''],
  [null, ''],
  ['', ''],
  [true, 'Yes'],
  [false, 'No'],
  [0, '0'],
  ['2026-11-24', '24 November 2026'],
  ['2026-11-24T15:30:00.000Z', '24 November 2026 at 3:30pm'],
  ['notice-to-improve', 'notice to improve'],
  ['A well-known school', 'A well-known school'],
  [['a', 'b'], 'a; b'],
  [[], ''],
  [{ id: 'x-1', name: 'Jo', livesWithPupil: true, address: '' }, 'Name: Jo, Lives with the pupil: Yes'],
])('%j reads %j', (value, words) => expect(valueWords(value)).toBe(words));

describe('a list whose items have ids', () => {
  const jo = { id: 'jo', name: 'Jo' };
  const lee = { id: 'lee', name: 'Lee' };

  test('shows what came, what went and what changed, and leaves out the rest', () => {
    const from = [jo, lee];
    const to = [jo, { id: 'lee', name: 'Leigh' }, { id: 'kim', name: 'Kim' }];
    expect(changeLines({ path: 'parents', from, to })).toEqual([
      { name: 'Parents and carers', from: 'Name: Lee', to: 'Name: Leigh' },
      { name: 'Parents and carers', from: '', to: 'Name: Kim' },
    ]);
  });

  test('was empty before', () =>
    expect(changeLines({ path: 'parents', to: [jo] })).toEqual([
      { name: 'Parents and carers', from: '', to: 'Name: Jo' },
    ]));
});

test('ids say nothing to a person', () => {
  expect(valueWords({ parentId: 'par-1', on: '2026-11-02' })).toBe('Date: 2 November 2026');
  expect(changeLines({ path: 'parentIds', from: ['jo'], to: ['jo', 'lee'] })).toEqual([
    { name: 'Parents', from: '1 chosen', to: '2 chosen' },
  ]);
  expect(changeLines({ path: 'planId', to: 'p-1' })).toEqual([{ name: 'Plan', from: '', to: '1 chosen' }]);
});

test('another one in the place of one is said to be another', () => {
  expect(changeLines({ path: 'parentId', from: 'a', to: 'b' })).toEqual([
    { name: 'Parent', from: '1 chosen', to: '1 chosen, another one' },
  ]);
  expect(changeLines({ path: 'parentIds', from: ['a', 'b', 'c'], to: ['a', 'd', 'e'] })).toEqual([
    { name: 'Parents', from: '3 chosen', to: '3 chosen, 2 others' },
  ]);
});

test('what is chosen from a list of the product is named', () =>
  expect(changeLines({ path: 'templateId', from: 'first-response', to: 'severe-absence' })).toEqual([
    { name: 'Kind of plan', from: 'first response', to: 'severe absence' },
  ]));

test('a list of plain things is one line', () =>
  expect(changeLines({ path: 'agencies', from: ['A'], to: ['A', 'B'] })).toEqual([
    { name: 'Other agencies', from: 'A', to: 'A; B' },
  ]));

test('a list that was emptied is one line', () =>
  expect(changeLines({ path: 'agencies', from: ['A'], to: [] })).toEqual([
    { name: 'Other agencies', from: 'A', to: '' },
  ]));
