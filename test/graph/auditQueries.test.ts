import { describe, expect, test } from 'vitest';
import { filterFor, stretchesOf } from '../../src/graph/stores/auditQueries.ts';

describe('the stretches of a search', () => {
  const year = { from: '2025-12-01', to: '2026-11-30' };
  test.each([
    ['for nobody in particular are days', year, 365],
    ['for looks are days', { ...year, act: 'viewed' }, 365],
    ['for another act are months', { ...year, act: 'exported' }, 12],
    ['for a pupil are months', { ...year, pupilId: 'p' }, 12],
    ['for a person’s looks are months', { ...year, personId: 'x', act: 'viewed' }, 12],
    ['for a few days are days', { from: '2026-11-11', to: '2026-11-30', act: 'exported' }, 20],
  ] as const)('%s', (_name, query, count) => {
    const stretches = stretchesOf(query);
    expect(stretches).toHaveLength(count);
    expect([...stretches].sort().reverse()).toEqual(stretches);
  });
});

describe('a filter', () => {
  const all = { personId: "o'x", pupilId: 'p', schoolId: 's', act: 'viewed' } as const;
  test.each([
    [{ schoolId: 's' }, '2026-11', "fields/SchoolMonth eq 's|2026-11'"],
    [{ act: 'exported' }, '2026-11', "fields/ActMonth eq 'exported|2026-11'"],
    [
      all,
      '2026-11',
      "fields/PupilMonth eq 'p|2026-11' and fields/PersonId eq 'o''x' and fields/SchoolId eq 's' and fields/Act eq 'viewed'",
    ],
    [{}, '2026-11-26', "fields/LocalDay eq '2026-11-26'"],
    [
      { schoolId: 's', act: 'added' },
      '2026-11-26T09',
      "fields/LocalHour eq '2026-11-26T09' and fields/SchoolId eq 's' and fields/Act eq 'added'",
    ],
  ] as const)('starts with what few rows share: %j in %s', (asked, stretch, filter) => {
    expect(filterFor(asked, stretch)).toBe(filter);
  });
});
