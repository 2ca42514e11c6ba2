import { expect, test } from 'vitest';
import { wayBack } from '../../../../../tabs/features/caseload/finding/wayBack.ts';

test.each<[string, Parameters<typeof wayBack>, string]>([
  ['from all schools, before the pupil is there', ['all', undefined], '/caseload/all'],
  ['from all schools', ['all', 'north'], '/caseload/all'],
  ['from the school', ['north', 'north'], '/caseload/north'],
  ['from the school, before the pupil is there', ['north', undefined], '/caseload/north'],
  ['from elsewhere, another school having been looked at', ['south', 'north'], '/caseload/north'],
  ['from elsewhere', [undefined, 'north'], '/caseload/north'],
  ['from elsewhere, before the pupil is there', [undefined, undefined], '/caseload'],
])('%s', (_, at, path) => {
  expect(wayBack(...at)).toBe(path);
});
