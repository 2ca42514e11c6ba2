import { expect, test } from 'vitest';
import type { Returns } from '../../../../tabs/app/apiTypes.ts';
import {
  listAsText,
  notSent,
  returnFileName,
  returnLists,
  sentWords,
} from '../../../../tabs/features/week/returns/returnLists.ts';

const pupil = { id: 'p1', name: 'Okonkwo, Amelia', upn: 'A839000000001', yearGroup: '5' };
const returns: Returns = {
  school: { id: 's1', name: 'Saltern Lane', laEstab: '8391234' },
  asAt: '2026-11-20',
  unauthorised: [{ pupil, from: '2026-11-02', to: '2026-11-13', days: 10, stillAbsent: true }],
  sickness: [{ pupil, from: '2026-09-10', to: '2026-11-13', days: 15.5, inARow: false, spells: 3 }],
  unexplained: [
    {
      pupil,
      sessions: [
        { date: '2026-11-10', half: 'AM', schoolDays: 8 },
        { date: '2026-11-10', half: 'PM', schoolDays: 8 },
      ],
    },
  ],
};

test('every list names the pupil by UPN and says what it rests on', () => {
  const [away, ill, , open] = returnLists(returns);
  expect(away?.rows[0]?.cells.slice(1)).toEqual([
    'A839000000001',
    '5',
    '2 November 2026',
    '13 November 2026',
    '10',
    'Yes',
  ]);
  expect(ill?.rows[0]?.cells.slice(5)).toEqual(['15.5', 'Added up, 3 spells']);
  expect(open?.rows[0]?.cells.slice(3)).toEqual([
    '10 November 2026 morning, 8 school days; 10 November 2026 afternoon, 8 school days',
    '2',
  ]);
  for (const list of returnLists(returns))
    for (const { cells } of list.rows) expect(cells.length).toBe(list.columns.length);
});

test('a copied list is one line for each pupil, cells apart by tabs', () => {
  const [away] = returnLists(returns);
  expect(away && listAsText(away).split('\n')).toEqual([
    'Pupil\tUPN\tYear\tFirst day\tLast day\tSchool days\tStill absent',
    'Okonkwo, Amelia\tA839000000001\t5\t2 November 2026\t13 November 2026\t10\tYes',
  ]);
});

test('the file is named after list, school and date, and after no pupil', () => {
  const [away] = returnLists(returns);
  expect(away && returnFileName(away, returns)).toBe('return-unauthorised-8391234-2026-11-20.csv');
});

test('what nobody has said to be sent is still open; sessions to settle are no return', () => {
  const [away, ill, , open] = returnLists({
    ...returns,
    unauthorised: returns.unauthorised.map((one) => ({ ...one, sent: { on: '2026-11-24', by: 'A School' } })),
  });
  expect([away, ill, open].map((list) => list && notSent(list).length)).toEqual([0, 1, 0]);
  const words = [away, ill].map((list) => list?.rows[0]?.mark && sentWords(list.rows[0].mark));
  expect(words).toEqual(['Sent on 24 November 2026, says A School', 'Not marked as sent']);
});

test('an absence that goes on and was told before is told again', () => {
  const [one] = returns.unauthorised;
  const sentBefore = { on: '2026-10-20', by: 'A School' };
  const [away] = returnLists({ ...returns, unauthorised: one ? [{ ...one, sentBefore }] : [] });
  expect(away && notSent(away)).toHaveLength(1);
  expect(away?.rows[0]?.mark && sentWords(away.rows[0].mark)).toBe(
    'Last sent on 20 October 2026, says A School. Send it again: the absence goes on',
  );
});

test('illness that is near its return is on a list of its own, which leaves the judging to the school', () => {
  const near = { pupil, from: '2026-10-12', to: '2026-11-06', days: 14.5, inARow: true, spells: 1 };
  const lists = returnLists({ ...returns, sickness: [...returns.sickness, { ...near, expected: true }] });
  const [ill, list] = lists.filter(({ kind }) => kind === 'sickness');
  expect([ill, list].map((each) => each?.rows.map(({ cells }) => cells[5]))).toEqual([['15.5'], ['14.5']]);
  expect(list?.intro).toContain('You judge whether a pupil is going to miss 15');
  expect(list?.rows[0]?.mark).toEqual({ from: '2026-10-12' });
  // No button says of all of them at once that they were sent.
  expect(list && notSent(list)).toEqual([]);
});
