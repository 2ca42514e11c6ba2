import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { attendanceCodes } from '../../../src/attendance/attendanceCode.ts';
import type { RegisterPupil } from '../../../src/attendance/marks.ts';
import { whyDiffers } from '../../../src/attendance/school/whyDiffers.ts';
import { addDays } from '../../../src/calendar/plainDate.ts';
import { marksFrom } from '../slowFigures.ts';

type Codes = Record<string, number>;

const classOf = new Map(attendanceCodes.map((code) => [code.code, code.class]));
const isAttended = (code: string) => classOf.get(code) === 'attending';
const isMissed = (code: string) => ['authorised', 'unauthorised'].includes(classOf.get(code) ?? '');

/** A pupil of a file of counts by code, with the percentage that the file gives. */
function pupil(byCode: Codes, saidPercent: number, surname = 'Example'): RegisterPupil {
  const sum = (holds: (code: string) => boolean) =>
    Object.entries(byCode).reduce((total, [code, times]) => total + (holds(code) ? times : 0), 0);
  const attended = sum(isAttended);
  const authorised = sum((code) => classOf.get(code) === 'authorised');
  return {
    upn: '',
    surname,
    forename: 'One',
    marks: marksFrom([]),
    saidPercent,
    counts: {
      possible: attended + sum(isMissed),
      attended,
      authorised,
      unauthorised: sum(isMissed) - authorised,
      byCode,
    },
  };
}

/** A percentage as a program rounds it, from another way of counting. */
const percent = (attended: number, possible: number, decimals = 1) =>
  Number(((100 * attended) / possible).toFixed(decimals));

/** Pupils of whom a program counts some codes otherwise. */
function schoolWhere(count: (codes: Codes) => [attended: number, possible: number], codes: readonly Codes[]) {
  return codes.map((byCode) => pupil(byCode, percent(...count(byCode))));
}

const of = (codes: Codes, ...names: string[]) => names.reduce((sum, name) => sum + (codes[name] ?? 0), 0);
const varied: readonly Codes[] = [
  { '/': 80, '\\': 80, I: 20 },
  { '/': 70, '\\': 75, I: 5, B: 13, L: 4, U: 3, N: 2, D: 7, X: 1, P: 2 },
  { '/': 90, '\\': 60, I: 5, B: 11, L: 9, U: 8, N: 3, D: 2, X: 9, P: 5 },
  { '/': 60, '\\': 60, I: 8, B: 3, L: 2, U: 13, N: 5, D: 4, X: 3, P: 1, O: 3 },
  { '/': 61, '\\': 55, I: 9, B: 6, L: 17, U: 1, N: 9, D: 21, X: 6, P: 4, C: 2 },
];
const attendedIn = (codes: Codes) => of(codes, '/', '\\', 'B', 'L', 'P');
const possibleIn = (codes: Codes) => attendedIn(codes) + of(codes, 'I', 'U', 'N', 'O', 'C');

describe('why a file’s percentages are others than ours', () => {
  it('has nothing to say where they agree', () => {
    expect(whyDiffers(schoolWhere((codes) => [attendedIn(codes), possibleIn(codes)], varied))).toEqual({
      same: 5,
      different: 0,
      examples: [],
      reasons: [],
    });
    expect(whyDiffers([])).toEqual({ same: 0, different: 0, examples: [], reasons: [] });
  });

  const all = 'For all 4 pupils whose percentage differs from ours, it is as if the file';
  test.each<[string, (codes: Codes) => [number, number]]>([
    [
      'counted sessions off site (P and B) as missed',
      (codes) => [attendedIn(codes) - of(codes, 'B', 'P'), possibleIn(codes)],
    ],
    [
      'left sessions off site (P and B) out',
      (codes) => [attendedIn(codes) - of(codes, 'B', 'P'), possibleIn(codes) - of(codes, 'B', 'P')],
    ],
    ['counted B as missed', (codes) => [attendedIn(codes) - of(codes, 'B'), possibleIn(codes)]],
    [
      'counted U (late after the register closed) as attended',
      (codes) => [attendedIn(codes) + of(codes, 'U'), possibleIn(codes)],
    ],
    ['counted L (late) as missed', (codes) => [attendedIn(codes) - of(codes, 'L'), possibleIn(codes)]],
    ['left N (no reason yet) out', (codes) => [attendedIn(codes), possibleIn(codes) - of(codes, 'N')]],
    [
      'counted D (dual registered) as missed',
      (codes) => [attendedIn(codes), possibleIn(codes) + of(codes, 'D')],
    ],
    [
      'counted D (dual registered) as attended',
      (codes) => [attendedIn(codes) + of(codes, 'D'), possibleIn(codes) + of(codes, 'D')],
    ],
    [
      'counted sessions that nobody had to attend (D and X) as missed',
      (codes) => [attendedIn(codes), possibleIn(codes) + of(codes, 'D', 'X')],
    ],
    [
      'left N (no reason yet) out and counted U (late after the register closed) as attended',
      (codes) => [attendedIn(codes) + of(codes, 'U'), possibleIn(codes) - of(codes, 'N')],
    ],
  ])('finds a file that %s', (words, count) => {
    const found = whyDiffers(schoolWhere(count, varied));
    expect(found).toMatchObject({ same: 1, different: 4 });
    expect(found.reasons).toEqual([`${all} ${words}.`]);
  });

  it('finds authorised absence counted as attended, in codes and in sums', () => {
    const count = (codes: Codes): [number, number] => [
      attendedIn(codes) + of(codes, 'I', 'C'),
      possibleIn(codes),
    ];
    const inCodes = schoolWhere(count, varied);
    const words = 'it is as if the file counted authorised absence as attended.';
    expect(whyDiffers(inCodes).reasons).toEqual([
      `For all 5 pupils whose percentage differs from ours, ${words}`,
    ]);
    const inSums = inCodes.map((one): RegisterPupil => {
      const { byCode: _, ...counts } = one.counts ?? {
        possible: 0,
        attended: 0,
        authorised: 0,
        unauthorised: 0,
      };
      return { ...one, counts };
    });
    expect(whyDiffers(inSums).reasons).toEqual([
      `For all 5 pupils whose percentage differs from ours, ${words}`,
    ]);
  });

  it('finds sessions off site counted as missed, in sums that say how many there were', () => {
    const rows = [0, 3, 8, 11].map((offSite) => ({
      ...pupil({ '/': 80, I: 20 }, percent(80 - offSite, 100)),
      counts: { possible: 100, attended: 80, authorised: 20, unauthorised: 0, offSite },
    }));
    const { same, different, reasons } = whyDiffers(rows);
    expect([same, different]).toEqual([1, 3]);
    expect(reasons).toEqual([
      'For all 3 pupils whose percentage differs from ours, it is as if the file counted approved educational activity as missed.',
    ]);
  });

  it('finds missing marks counted as absence', () => {
    const marked = (gaps: readonly number[], said: number): RegisterPupil => {
      const sessions = marksFrom(
        Array.from({ length: 60 }, (_, i) => ({
          date: addDays('2025-09-01', i),
          half: 'AM' as const,
          code: '/',
        })),
      );
      const codes = sessions.codes.map((code, i) => (gaps.includes(i) ? 255 : code));
      return { upn: '', marks: { sessions: sessions.sessions, codes }, saidPercent: said };
    };
    // The last is no gap: the register may not have been taken yet.
    const found = whyDiffers([
      marked([], 100),
      marked([5, 6], percent(58, 60)),
      marked([9, 59], percent(58, 59)),
    ]);
    expect(found.reasons).toEqual([
      'For all 2 pupils whose percentage differs from ours, it is as if the file counted missing marks as missed.',
    ]);
  });

  it('says how many it explains, and that nothing explains the others', () => {
    const school = schoolWhere((codes) => [attendedIn(codes) + of(codes, 'U'), possibleIn(codes)], varied);
    const odd = [pupil({ '/': 100, I: 10 }, 12.3), ...school];
    const found = whyDiffers(odd);
    expect(found).toMatchObject({ same: 1, different: 5 });
    expect(found.examples[0]).toEqual({ surname: 'Example', forename: 'One', theirs: '12.3', ours: '90.9' });
    expect(found.reasons).toEqual([
      'For 4 of the 5 pupils whose percentage differs from ours, it is as if the file counted U (late after the register closed) as attended.',
      'For the other pupil, no other way of counting that we know gives the file’s figure.',
    ]);
  });

  it('says honestly that it does not know', () => {
    expect(whyDiffers([pupil({ '/': 100, I: 10 }, 12.3), pupil({ '/': 100, I: 10 }, 90.9)]).reasons).toEqual([
      'No other way of counting that we know gives the file’s figures. They may be of other dates, or of marks that have changed since.',
    ]);
  });

  it('does not explain one pupil by what would part many others from us', () => {
    const agreeing = Array.from({ length: 9 }, (_, i) =>
      pupil({ '/': 90, L: 5 + i, I: 10 }, percent(95 + i, 105 + i)),
    );
    const odd = pupil({ '/': 90, L: 20, I: 10 }, percent(90, 120));
    expect(whyDiffers([...agreeing, odd]).reasons[0]).toMatch(/^No other way/);
  });
});

describe('the file’s own rounding', () => {
  test.each([
    ['whole numbers', [percent(2, 3, 0), 50], 0],
    ['one decimal', [66.7, 50], 0],
    ['two decimals', [66.67, 50], 0],
    ['a spreadsheet’s own precision', [66.66666666666667, 50], 0],
    ['a wrong last decimal', [66.68, 50], 1],
  ])('%s', (_name, [first = 0, second = 0], different) => {
    expect(whyDiffers([pupil({ '/': 2, I: 1 }, first), pupil({ '/': 1, I: 1 }, second)])).toMatchObject({
      same: 2 - different,
      different,
    });
  });

  it('is said where a file cuts off what we round', () => {
    const found = whyDiffers([
      pupil({ '/': 2, I: 1 }, 66.6),
      pupil({ '/': 5, I: 1 }, 83.3),
      pupil({ '/': 1, I: 1 }, 50),
    ]);
    expect(found).toMatchObject({ same: 3, different: 0 });
    expect(found.reasons).toEqual([
      'The file cuts its percentages off where we round them. We do not call that a difference.',
    ]);
  });

  it('never calls a percentage of the same counts another one, to 0, 1 or 2 decimals, rounded or cut off', () => {
    const counts = fc.record({ attended: fc.integer({ min: 1, max: 400 }), missed: fc.nat(400) });
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 1, maxLength: 30 }),
        fc.nat(2),
        fc.boolean(),
        (all, decimals, cuts) => {
          const unit = BigInt(100 * 10 ** decimals);
          const pupils = all.map(({ attended, missed }) => {
            const [a, p] = [BigInt(attended), BigInt(attended + missed)];
            const units = cuts ? (a * unit) / p : (2n * a * unit + p) / (2n * p);
            return pupil({ '/': attended, I: missed }, Number(units) / 10 ** decimals);
          });
          // Where all of them happen to have fewer decimals, the file looks as if it were rounded to those.
          const shown = Math.max(
            ...pupils.map(({ saidPercent }) => (String(saidPercent).split('.')[1] ?? '').length),
          );
          if (shown === decimals) expect(whyDiffers(pupils).different).toBe(0);
        },
      ),
    );
  });
});

describe('the file’s own figure for the school', () => {
  const pupils = [pupil({ '/': 90, I: 10 }, 90), pupil({ '/': 3, I: 7 }, 30)];

  it('is shown, and no reason where it agrees', () => {
    expect(whyDiffers(pupils, { schoolsOwn: { percent: 84.5 } })).toMatchObject({
      overall: '84.5',
      reasons: [],
    });
  });

  it('is known as the average of the pupils’ percentages', () => {
    expect(whyDiffers(pupils, { schoolsOwn: { percent: 60 } }).reasons).toEqual([
      'The file’s own figure for the whole school is 60%; ours is 84.5%. The file’s is the average of its pupils’ percentages. Ours is the share of all their sessions, in which a pupil with few of them weighs little.',
    ]);
  });

  it('differs as the pupils’ do, or nobody can tell why', () => {
    const late = [pupil({ '/': 90, I: 5, U: 5 }, 95), pupil({ '/': 80, I: 12, U: 8 }, 88)];
    expect(whyDiffers(late, { schoolsOwn: { percent: 91.5 } }).reasons[1]).toBe(
      'The file’s own figure for the whole school is 91.5%; ours is 85.0%. It is the same difference.',
    );
    expect(whyDiffers(pupils, { schoolsOwn: { percent: 12 } }).reasons).toEqual([
      'The file’s own figure for the whole school is 12%; ours is 84.5%. We cannot tell why.',
    ]);
  });
});

it('answers for the largest of schools without being waited for', () => {
  const codes = [
    'B',
    'P',
    'L',
    'U',
    'N',
    'D',
    'X',
    'C',
    'M',
    'S',
    'O',
    'G',
    'C1',
    'C2',
    'E',
    'T',
    'R',
    'K',
    'V',
    'W',
    'Q',
    'Y1',
  ];
  const large = Array.from({ length: 2500 }, (_, i) => {
    const own: Codes = {
      '/': 300 + (i % 50),
      ...Object.fromEntries(codes.map((code, j) => [code, (i * (j + 3)) % 11])),
    };
    return pupil(own, ((i * 37) % 1000) / 10);
  });
  const started = performance.now();
  whyDiffers(large);
  expect(performance.now() - started).toBeLessThan(5000);
});
