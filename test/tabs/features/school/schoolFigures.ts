import type { GroupFigures, SchoolFigures } from '../../../../tabs/app/apiTypes.ts';
import { shareInTenths } from '../../../../tabs/parts/tenths.ts';

const share = (count: number, of: number) => ({ count, of, tenths: shareInTenths(count, of) });

/** Twenty bands, of which the first few are given. */
export const bandsOf = (...first: number[]): number[] =>
  Array.from({ length: 20 }, (_, at) => first[at] ?? 0);

export const groupOf = (pupils: number, parts: Partial<GroupFigures> = {}): GroupFigures => ({
  pupils,
  attendance: '92.0',
  possible: pupils * 100,
  attended: pupils * 92,
  authorised: share(pupils * 5, pupils * 100),
  unauthorised: share(pupils * 3, pupils * 100),
  persistent: share(3, pupils),
  severe: share(1, pupils),
  fiveToFifteen: share(4, pupils),
  bands: bandsOf(pupils),
  ...parts,
});

export const schoolWith = (parts: Partial<SchoolFigures> = {}): SchoolFigures => ({
  school: { id: 's1', name: "St Osmund's CE (VA)", phase: 'Primary' },
  register: {
    fileName: 'register.csv',
    layout: 'long list',
    from: '2026-09-02',
    to: '2026-11-20',
    savedAt: '2026-11-21T09:12:00Z',
    savedBy: 'Harpreet Sandhu',
    hasMarks: true,
    possible: 4000,
    outsideAge: 0,
  },
  all: groupOf(40),
  groups: [],
  smallest: 10,
  halfTerms: [],
  comparisons: [],
  ...parts,
});
