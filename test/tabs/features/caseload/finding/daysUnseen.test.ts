import { expect, test } from 'vitest';
import { daysUnseen } from '../../../../../tabs/features/caseload/finding/daysUnseen.ts';
import { caseOfRow } from '../caseloadRow.ts';

// A Thursday.
const today = '2026-11-26';

test.each<[string, Parameters<typeof caseOfRow>[0], number | undefined]>([
  ['as the server counts them', { seenOn: '2026-11-10', seenDays: 11 }, 11],
  ['of a pupil whom nobody has ever seen, as well', { unseenSince: '2026-09-02', seenDays: 57 }, 57],
  ['seen on that day', { seenOn: today }, 0],
  ['without term dates, Mondays to Fridays', { seenOn: '2026-11-12' }, 10],
  ['a weekend has none', { seenOn: '2026-11-20' }, 4],
  ['seen on a Saturday, as on the Friday before', { seenOn: '2026-11-21' }, 4],
  ['never seen: with the first day away', { unseenSince: '2026-11-13' }, 10],
  [
    'a check that is overdue comes before all others',
    { checkDueOn: '2026-11-20', checkOverdue: true },
    100_000,
  ],
  ['nothing is known', {}, undefined],
])('%s', (_, parts, days) => {
  expect(daysUnseen(caseOfRow(parts), today)).toBe(days);
});
