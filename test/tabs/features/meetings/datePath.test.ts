import { expect, test } from 'vitest';
import { datePath } from '../../../../tabs/features/meetings/datePath.ts';

const place = { placeId: 'p', personName: 'Priya', topic: 'codes' } as const;

test.each([
  ['the form', [{ id: 'o-1', mine: [] }], '/meetings/o-1/book'],
  ['their places, where they have one', [{ id: 'o-1', mine: [place] }], '/meetings'],
  ['the form, whatever they hold elsewhere', [{ id: 'o-2', mine: [place] }], '/meetings/o-1/book'],
  ['the form, which says that a date has passed', [], '/meetings/o-1/book'],
])('a link to a date leads to %s', (_, occurrences, path) => {
  expect(datePath('o-1', occurrences)).toBe(path);
});
