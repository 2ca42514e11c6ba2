import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditActs } from '../../../../src/casework/audit/auditEntry.ts';
import { addressOf, dateFault, searchOf } from '../../../../tabs/features/audit/auditQuery.ts';

const today = '2026-11-26';

test('without anything the last week is searched', () =>
  expect(searchOf('', today)).toEqual({
    from: '2026-11-20',
    to: '2026-11-26',
    personId: '',
    pupilId: '',
    schoolId: '',
    act: '',
  }));

test('of one pupil the last year', () =>
  expect(searchOf('pupil=p-1', today)).toMatchObject({ from: '2025-11-26', pupilId: 'p-1' }));

test.each([
  ['from=2026-02-30', { from: '2026-11-20' }],
  ['act=guessed', { act: '' }],
  ['pupil=Ada Quayle', { pupilId: '' }],
  [`person=${'x'.repeat(65)}`, { personId: '' }],
])('what an address cannot mean is left out: %s', (query, found) =>
  expect(searchOf(query, today)).toMatchObject(found),
);

test('an address gives back the search that it was made from', () => {
  const id = fc.oneof(fc.constant(''), fc.uuid());
  const date = fc.constantFrom('2026-01-01', '2026-11-26', '2025-12-31');
  const search = fc.record({
    from: date,
    to: date,
    personId: id,
    pupilId: id,
    schoolId: id,
    act: fc.constantFrom('', ...auditActs),
  });
  fc.assert(
    fc.property(search, (one) => {
      const [, query = ''] = addressOf(one).split('?');
      expect(searchOf(query, today)).toEqual(one);
    }),
  );
});

test.each([
  ['2026-11-01', '2026-11-26', undefined],
  ['2026-11-26', '2026-11-26', undefined],
  ['2026-11-27', '2026-11-26', 'The first date is after the last.'],
  ['', '2026-11-26', 'Give both dates.'],
])('%s to %s', (from, to, fault) => expect(dateFault({ ...searchOf('', today), from, to })).toBe(fault));
