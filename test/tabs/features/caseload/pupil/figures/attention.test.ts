import { expect, test } from 'vitest';
import type { PupilPage } from '../../../../../../tabs/app/apiTypes.ts';
import { attentionFor } from '../../../../../../tabs/features/caseload/pupil/figures/attention.ts';
import { insightWith, pupilWith } from './pupilPage.ts';

const seen = (schoolDays: number, offSite = false) => ({
  date: '2026-11-04',
  half: 'PM' as const,
  code: offSite ? 'B' : '\\',
  schoolDays,
  offSite,
});
const n = (schoolDays: number) => ({ date: '2026-11-09', half: 'AM' as const, code: 'N', schoolDays });
const window = { windowFrom: '2026-09-14', windowTo: '2026-11-22', weeks: 10 };
const marks = (count: number) =>
  Array.from({ length: count }, () => ({ date: '2026-11-05', half: 'AM' as const, code: 'O' }));

const kinds = (parts: Partial<PupilPage>) =>
  attentionFor(pupilWith({ attended: 95, ...parts })).map(({ kind }) => kind);

test.each<[string, Partial<PupilPage>, string[]]>([
  ['nothing', { insight: insightWith() }, []],
  ['seen 9 school days ago', { insight: insightWith({ lastSeen: seen(9) }) }, []],
  ['seen 10 school days ago', { insight: insightWith({ lastSeen: seen(10) }) }, ['safe-and-well']],
  ['never seen', { insight: insightWith({ lastSeen: undefined }) }, ['safe-and-well']],
  [
    'nothing was possible yet',
    { possible: 0, attended: 0, insight: insightWith({ lastSeen: undefined }) },
    [],
  ],
  ['an N of five school days', { insight: insightWith({ unexplained: [n(5)] }) }, []],
  ['an N of six', { insight: insightWith({ unexplained: [n(6)] }) }, ['unexplained']],
  [
    'five short of the threshold',
    { insight: insightWith({ threshold: { ...window, sessions: marks(5), needed: 5 } }) },
    [],
  ],
  [
    'four short of it',
    { insight: insightWith({ threshold: { ...window, sessions: marks(6), needed: 4 } }) },
    ['near'],
  ],
  [
    'met, and left again',
    { insight: insightWith({ threshold: { ...window, metOn: '2026-10-01', sessions: [], needed: 10 } }) },
    ['threshold'],
  ],
  ['severely absent, sums only', { possible: 100, attended: 40 }, ['severe']],
])('%s', (_, parts, found) => {
  expect(kinds(parts)).toEqual(found);
});

test('the most urgent stands first, in words that a person can act on', () => {
  const pupil = pupilWith({
    possible: 100,
    attended: 40,
    insight: insightWith({
      lastSeen: seen(12, true),
      unexplained: [n(9), n(6), n(1)],
      threshold: { ...window, metOn: '2026-11-12', sessions: marks(11), needed: 0 },
    }),
  });
  expect(attentionFor(pupil).map(({ text }) => text)).toEqual([
    'Not seen for 12 school days; last on Wednesday 4 November 2026, afternoon, off site. Check that they are safe and well.',
    'The national threshold was met on 12 November 2026. Consider whether support is enough before any legal step.',
    '2 unexplained (N) sessions are more than 5 school days old and should have been settled.',
    'Severely absent: attendance is 40.0%.',
  ]);
});
