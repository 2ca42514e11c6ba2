import type { GroupFigures, SchoolFigures } from '../../app/apiTypes.ts';
import { halfTermEnd } from '../../parts/halfTermDates.ts';
import { inTenths } from '../../parts/tenths.ts';
import { bandRows } from './bandShape.ts';
import { groupBlocks, suppressedWords } from './groupShape.ts';
import type { Share } from './shareWords.ts';

type Row = (string | number)[];

const headings = [
  'Of',
  'Group',
  'From',
  'To',
  'Pupils',
  'Possible sessions',
  'Sessions attended',
  'Attendance %',
  'Authorised sessions',
  'Unauthorised sessions',
  'Persistently absent (severe included)',
  'Persistently absent %',
  'Severely absent',
  'Severely absent %',
  'Missed 5% to under 15%',
  'Missed 5% to under 15%, %',
  'Note',
];

const both = (share: Share): Row => [share.count, inTenths(share.tenths)];

/** Every figure of the page for a spreadsheet, headings first: the school, its bands, half terms, groups, and what it stands beside. */
export function figuresCsvRows(figures: SchoolFigures): Row[] {
  const { school, register, all, groups, halfTerms, comparisons, smallest } = figures;
  const dates: Row = [register?.from ?? '', register?.to ?? ''];
  const blank = (count: number): Row => Array<string>(count).fill('');
  const note = register ? `From ${register.fileName}` : '';
  return [
    headings,
    ...(all ? [groupRow(['School', school.name, ...dates], all, note)] : []),
    ...(all
      ? bandRows(all.bands).map(
          ({ name, pupils }): Row => ['Sessions missed', name, ...dates, pupils, ...blank(12)],
        )
      : []),
    ...halfTerms.map(
      (term): Row => [
        'Half term',
        term.name,
        term.from,
        register ? halfTermEnd(term, register.to) : term.to,
        term.persistent.of,
        ...blank(2),
        term.attendance,
        ...blank(2),
        ...both(term.persistent),
        ...both(term.severe),
        ...blank(3),
      ],
    ),
    ...groupBlocks(groups).flatMap(({ title, groups: ofThis }) =>
      ofThis.map((group): Row => {
        const start: Row = [title, group.name, ...dates];
        return group.figures
          ? groupRow(start, group.figures, '')
          : [...start, ...blank(12), suppressedWords(smallest)];
      }),
    ),
    ...comparisons.map(
      (other): Row => [
        'Compared with',
        [other.name, other.phase, other.year].filter(Boolean).join(', '),
        ...blank(5),
        other.attendance ?? '',
        ...blank(3),
        other.persistent ?? '',
        '',
        other.severe ?? '',
        ...blank(2),
        [other.source, other.url].filter(Boolean).join(' '),
      ],
    ),
  ];
}

function groupRow(start: Row, figures: GroupFigures, note: string): Row {
  return [
    ...start,
    figures.pupils,
    figures.possible,
    figures.attended,
    figures.attendance,
    figures.authorised.count,
    figures.unauthorised.count,
    ...both(figures.persistent),
    ...both(figures.severe),
    ...both(figures.fiveToFifteen),
    note,
  ];
}

/** 'school-figures-seaview-primary-2026-11-20.csv'. */
export function figuresCsvName({ school, register }: Pick<SchoolFigures, 'school' | 'register'>): string {
  const name = school.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `school-figures-${name}-${register?.to ?? ''}.csv`.replace(/-+/g, '-');
}
