import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/plainDate.ts';
import type { KnownNotice } from '../../../src/casework/legal/knownNotices.ts';
import { ledgerOf, nextOf } from '../../../src/casework/legal/ledger.ts';
import { limitFault } from '../../../src/casework/legal/rules/noticeLimits.ts';
import { notice, othersOn } from './steps.ts';

const stamp = { at: '2026-09-01T09:00:00Z', by: 'Nadia Ashby', byId: 'person-1' };

function known(entryId: string, change: Parameters<typeof notice>[0] = {}, holder = 'mother'): KnownNotice {
  const pupil = {
    ...{ id: 'pupil-1', schoolId: 'school-north', upn: 'A1', surname: 'Ash', forename: 'Bo' },
    ...{ yearGroup: '8', birthDate: '', opened: stamp },
  };
  const of = { entryId, pupil, parent: { id: holder, name: holder }, holder, changedAt: stamp.at };
  return { ...of, notice: notice(change) };
}

const today = '2026-11-26';
const numbers = (...notices: KnownNotice[]) =>
  ledgerOf(notices, today).notices.map(({ entryId, number }) => `${entryId} ${number}`);

describe('first, second, none', () => {
  test('are counted by the day of issue, whatever was written down first', () => {
    expect(
      numbers(known('late', { issuedOn: '2026-06-01' }), known('early', { issuedOn: '2025-06-02' })),
    ).toEqual(['late second', 'early first']);
  });

  test('two of one day are a first and a second', () => {
    const both = [known('b', { issuedOn: '2026-06-01' }), known('a', { issuedOn: '2026-06-01' })];
    expect(numbers(...both)).toEqual(['a first', 'b second']);
  });

  test('each parent is counted alone', () => {
    expect(
      numbers(
        known('a', { issuedOn: '2026-06-01' }, 'mother'),
        known('b', { issuedOn: '2026-06-01' }, 'father'),
      ),
    ).toEqual(['a first', 'b first']);
  });

  test('a request is what it would be today', () => {
    expect(numbers(known('request'), known('issued', { issuedOn: '2025-06-02' }))).toEqual([
      'request second',
      'issued first',
    ]);
  });

  test('a notice that was withdrawn leaves its place to the next', () => {
    const withdrawn = { on: '2025-07-01', reason: 'x' };
    expect(
      numbers(
        known('later', { issuedOn: '2026-06-01' }),
        known('gone', { issuedOn: '2025-06-02', withdrawn }),
      ),
    ).toEqual(['later first', 'gone first']);
  });

  test('a third of another council shows as none', () => {
    const all = ['2024-12-02', '2025-06-02', '2026-06-01'].map((issuedOn, at) =>
      known(`n${at}`, { issuedOn }),
    );
    expect(numbers(...all)).toEqual(['n2 none', 'n1 second', 'n0 first']);
  });
});

describe('what may follow', () => {
  const after = (...days: string[]) =>
    nextOf(
      days.map((issuedOn) => known(issuedOn, { issuedOn })),
      today,
    );
  test.each<[string, string[], ReturnType<typeof nextOf>]>([
    ['a first where there is none', [], { next: 'first', counting: 0 }],
    ['a second after one', ['2025-06-02'], { next: 'second', counting: 1 }],
    // The earlier runs out on 2 December 2027.
    ['none after two', ['2024-12-02', '2025-06-02'], { next: 'none', counting: 2, from: '2027-12-02' }],
    // Issued on 26 November 2023, before the framework; and on 18 August 2024.
    ['a first after old ones', ['2023-11-26', '2024-08-18'], { next: 'first', counting: 0 }],
    // Of three, two have to run out: the second on 2 June 2028.
    [
      'none for longer after three',
      ['2024-12-02', '2025-06-02', '2026-06-01'],
      { next: 'none', counting: 3, from: '2028-06-02' },
    ],
  ])('%s', (...[, days, expected]) => {
    expect(after(...days)).toEqual(expected);
  });
});

test('whoever keeps to the rule never has a third within 3 years', () => {
  const day = fc.integer({ min: 0, max: 2200 }).map((days) => addDays('2024-08-19', days));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 12 }), (days) => {
      const kept: string[] = [];
      for (const issuedOn of days) {
        const asked = notice({ requestedOn: issuedOn, issuedOn });
        if (!limitFault(asked, { otherNotices: othersOn(...kept) })) kept.push(issuedOn);
      }
      const all = kept.map((issuedOn, at) => known(`n${at}`, { issuedOn }));
      expect(ledgerOf(all, '2031-01-01').notices.filter(({ number }) => number === 'none')).toEqual([]);
    }),
  );
});
