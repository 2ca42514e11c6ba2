import { expect, test } from 'vitest';
import type { Role } from '../../../src/access/person.ts';
import type { KnownNotice } from '../../../src/casework/legal/knownNotices.ts';
import { ledgerOf } from '../../../src/casework/legal/ledger.ts';
import type { PenaltyNotice } from '../../../src/casework/legal/noticeState.ts';
import { noticeDeadlines } from '../../../src/casework/week/noticeDeadlines.ts';
import { caseOf, itemsOf, today } from './weekExamples.ts';

const known = (entryId: string, change: Partial<PenaltyNotice> = {}): KnownNotice => ({
  ...{ entryId, pupil: caseOf('ada'), parent: { id: 'mother', name: 'Ms Thistlewick' }, holder: 'h' },
  changedAt: '2026-10-20T09:00:00Z',
  notice: {
    ...{ step: 'penalty-notice', parentId: 'mother', path: 'irregular' },
    ...{ absentFrom: '2026-09-14', absentTo: '2026-10-16', sessions: 14, requestedOn: '2026-10-20' },
    ...change,
  },
});
const items = (role: Role, ...notices: KnownNotice[]) =>
  itemsOf(noticeDeadlines, { notices: ledgerOf(notices, today).notices }, { role });
const issued = (receivedOn: string, change: Partial<PenaltyNotice> = {}) =>
  known('n-1', { issuedOn: '2026-10-30', receivedOn, ...change });

// 21 days after 5 November are 26 November (today), 28 days 3 December. 21 days after 12 November are 3 December.
test.each<[string, KnownNotice, string | undefined]>([
  ['received on 13 November', issued('2026-11-13'), undefined],
  ['received on 12 November', issued('2026-11-12'), 'n-1:low 2026-12-03'],
  ['received on 5 November', issued('2026-11-05'), 'n-1:low 2026-11-26'],
  ['received on 4 November', issued('2026-11-04'), 'n-1:pay 2026-12-02'],
  ['received on 29 October', issued('2026-10-29'), 'n-1:pay 2026-11-26'],
  ['that was paid', issued('2026-11-05', { paid: { on: '2026-11-20', amount: 80 } }), undefined],
  [
    'that was withdrawn',
    issued('2026-11-05', { withdrawn: { on: '2026-11-20', reason: 'An error' } }),
    undefined,
  ],
  ['that was declined', known('n-1', { declined: { on: '2026-11-20', reason: 'No' } }), undefined],
])('a notice %s', async (_, notice, expected) => {
  for (const role of ['school', 'asw', 'officer'] as const) {
    const found = await items(role, notice);
    expect(found.map(({ id, dueOn }) => `${id.replace('notice-deadline:ada:', '')} ${dueOn}`)).toEqual(
      expected === undefined ? [] : [expected],
    );
  }
});

test('says what is owed until when', async () => {
  expect(await items('school', issued('2026-11-05'))).toMatchObject([
    {
      title: 'Penalty notice: 21 days to pay less end',
      why: 'Received on 5 November 2026 and not put down as paid. £80 until 26 November 2026, then £160 until 3 December 2026. You see what your own schools wrote down. Others may have recorded more: ask the council.',
      ...{ overdue: false, to: '/pupils/ada/legal' },
    },
  ]);
  expect(await items('officer', issued('2026-11-05'))).toMatchObject([
    {
      why: 'Received on 5 November 2026 and not put down as paid. £80 until 26 November 2026, then £160 until 3 December 2026.',
    },
  ]);
});

test('a second notice has no lower amount', async () => {
  const first = known('n-0', {
    ...{ issuedOn: '2025-11-03', receivedOn: '2025-11-05', paid: { on: '2025-11-20', amount: 80 } },
  });
  // 28 days after 1 November.
  const second = issued('2026-11-01');
  expect(await items('asw', first, second)).toMatchObject([
    {
      dueOn: '2026-11-29',
      why: 'Received on 1 November 2026 and not put down as paid. £160 until 29 November 2026.',
    },
  ]);
  expect(await items('asw', first, issued('2026-11-12'))).toEqual([]);
});

// The council decides; a school cannot.
test.each<[string, KnownNotice, object]>([
  [
    'asked for',
    known('n-1'),
    {
      ...{ id: 'notice-deadline:ada:n-1:decision', overdue: false },
      why: 'Asked for on 20 October 2026, about 14 sessions from 14 September 2026 to 16 October 2026. It would be the first to this parent for this child within 3 years.',
    },
  ],
  [
    'issued, and nobody knows when it came',
    known('n-1', { issuedOn: '2026-10-30' }),
    { id: 'notice-deadline:ada:n-1:received', overdue: false },
  ],
  [
    'not paid in 28 days',
    issued('2026-10-28'),
    {
      ...{ id: 'notice-deadline:ada:n-1:unpaid', dueOn: '2026-11-25', overdue: true },
      why: 'Received on 28 October 2026, and not put down as paid by 25 November 2026. The council has to prosecute over the absence or withdraw the notice.',
    },
  ],
  [
    'issued elsewhere and not paid in 28 days',
    issued('2026-10-28', { elsewhere: { reason: 'Issued before the family moved.' } }),
    {
      ...{ id: 'notice-deadline:ada:n-1:unpaid', dueOn: '2026-11-25', overdue: true },
      title: 'Penalty notice recorded from elsewhere: ask whoever issued it what became of it',
      why: 'Received on 28 October 2026, and not put down as paid by 25 November 2026. Put down what they say.',
    },
  ],
])('a notice that was %s is the council’s', async (_, notice, expected) => {
  expect(await items('officer', notice)).toMatchObject([expected]);
  const ofWorker = await items('asw', notice);
  const caveat = ' You see what your own schools wrote down. Others may have recorded more: ask the council.';
  // Which it would be is known to an officer alone.
  const said = ofWorker.map((item) => ({ ...item, why: item.why.replace(caveat, '') }));
  expect(said).toMatchObject([expected]);
  expect(ofWorker.map(({ why }) => why.endsWith(caveat))).toEqual([notice.notice.issuedOn === undefined]);
  expect(await items('school', notice)).toEqual([]);
});

test('a request for a third notice says that none can follow', async () => {
  const earlier = ['n-8', 'n-9'].map((id) =>
    known(id, { issuedOn: '2026-01-12', paid: { on: '2026-02-01', amount: 80 } }),
  );
  const [item] = await items('officer', ...earlier, known('n-1'));
  expect(item?.why).toContain('2 notices to this parent for this child count already');
});

test('a notice that the council has decided over is done with', async () => {
  const decided = issued('2026-10-20', { unpaid: { on: '2026-11-24', decision: 'prosecute' } });
  expect(await items('officer', decided)).toEqual([]);
});
