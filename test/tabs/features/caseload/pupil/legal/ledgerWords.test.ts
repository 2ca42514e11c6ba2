import { expect, test } from 'vitest';
import {
  type LedgerNotice,
  nextWords,
  numberWords,
  paymentWords,
} from '../../../../../../tabs/features/caseload/pupil/legal/notices/ledgerWords.ts';

const notice: LedgerNotice = {
  entryId: 'n-1',
  pupil: { id: 'p-1', name: 'Ada Quayle' },
  school: { id: 's-1', name: 'Seaview Primary' },
  parent: { id: 'jo', name: 'Jo Quayle' },
  path: 'irregular',
  state: 'issued',
  requestedOn: '2026-11-02',
  issuedOn: '2026-11-09',
  receivedOn: '2026-11-12',
  number: 'first',
  lowUntil: '2026-12-03',
  payBy: '2026-12-10',
  dueToday: 80,
};
const { lowUntil: _low, payBy: _by, dueToday: _due, receivedOn: _on, ...unreceived } = notice;
const { lowUntil: _until, ...second } = notice;

test.each<[LedgerNotice, string]>([
  [notice, '£80 today. £80 until 3 December 2026, then £160 until 10 December 2026'],
  [{ ...second, dueToday: 160 }, '£160 today. £160 until 10 December 2026'],
  [unreceived, 'From the day the parent receives it'],
  [{ ...notice, state: 'paid', paid: { on: '2026-11-20', amount: 80 } }, '£80 on 20 November 2026'],
  [{ ...notice, state: 'withdrawn' }, ''],
])('what is to be paid', (one, words) => expect(paymentWords(one)).toBe(words));

test.each<[Partial<LedgerNotice>, string]>([
  [{}, 'First'],
  [{ number: 'second' }, 'Second'],
  // Issued all the same: by a school that did not see the others, or elsewhere.
  [{ number: 'none' }, 'More than the 2 allowed'],
  [{ state: 'withdrawn' }, 'Does not count'],
])('which notice it is: %j', (part, words) => expect(numberWords({ ...notice, ...part })).toBe(words));

test('a request would be the first', () => {
  const { issuedOn: _issued, ...request } = unreceived;
  expect(numberWords({ ...request, state: 'requested' })).toBe('Would be the first');
  expect(numberWords({ ...request, state: 'requested', number: 'none' })).toBe('No further notice possible');
});

test.each([
  [{ next: 'first', counting: 0 }, 'No notice counts today, so that a further one would be the first.'],
  [{ next: 'second', counting: 1 }, '1 notice counts today, so that a further one would be the second.'],
  [
    { next: 'none', counting: 2, from: '2029-11-09' },
    '2 notices count today, so that none can follow before 9 November 2029.',
  ],
] as const)('what can follow', (part, words) =>
  expect(nextWords({ pupilId: 'p-1', parentId: 'jo', ...part })).toBe(words),
);
