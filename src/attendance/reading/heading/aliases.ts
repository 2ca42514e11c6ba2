import type { ColumnMeaning } from '../../columnMapping.ts';
import { pupilAliases } from './aliasesOfPupils.ts';
import { sumAliases } from './aliasesOfSums.ts';

/** Names that management information systems give their columns, best known first; see `plainHeading`. */
export const aliases: Record<ColumnMeaning, readonly string[]> = { ...pupilAliases, ...sumAliases };

/** Lower case, without punctuation, with single spaces: 'AM/PM' -> 'am pm', '% attended' -> 'percent attended'. */
export function plainHeading(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('%', ' percent ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Systems do not agree where one word ends: 'YearGroup', 'Year group', 'year_group'. */
const key = (plain: string) => plain.replaceAll(' ', '');

type Known = { meaning: ColumnMeaning; rank: number };
const known = new Map<string, Known>();
for (const meaning of Object.keys(aliases) as ColumnMeaning[])
  for (const [rank, alias] of aliases[meaning].entries()) known.set(key(alias), { meaning, rank });

/** 'Student UPN', 'Pupil: sex', 'Year group 2025/26' say no more than without those words. */
function lessWords(plain: string): string {
  return plain.replace(/^(pupil|student|learner|child)s?( s)? /, '').replace(/ 20\d\d( \d\d(\d\d)?)?$/, '');
}

const ofAbsence =
  /^(total|all|number|no|count|sessions?|marks?|half|days?|absen(t|ces?)|abs|missed|lost|of|as|the|pupil|year|term|to|date|ytd)$/;

/**
 * 'Sessions absent (unauthorised)', 'Authorised absent': whatever else such a title says of absences, one word tells their kind. A sum
 * that was passed over would make every absence of its kind one of the other.
 */
function absenceOf(plain: string): Known | undefined {
  const words = plain.replace(/\bun auth/, 'unauth').split(' ');
  const [kind = '', ...more] = words.filter((word) => !ofAbsence.test(word));
  const found = more.length === 0 ? /^(un)?auth(ori[sz]ed)?$/.exec(kind) : null;
  return found ? { meaning: found[1] ? 'unauthorised' : 'authorised', rank: 1000 } : undefined;
}

/** What a title names; one that says it with more words ranks after all that say it plainly. */
function meaningOf(title: string): Known | undefined {
  const plain = plainHeading(title);
  const direct = known.get(key(plain));
  if (direct) return direct;
  const shorter = known.get(key(lessWords(plain)));
  return shorter ? { ...shorter, rank: shorter.rank + 0.5 } : absenceOf(plain);
}

export type NamedColumns = {
  columns: Map<ColumnMeaning, number>;
  /** Columns whose titles mean the same as one of `columns` and are less well known. */
  others: Map<ColumnMeaning, number[]>;
  /** What stands over several columns under one and the same title. */
  twice: Set<ColumnMeaning>;
};

/** Which column of a heading row holds what. Where two could, the better-known name wins, then the first. */
export function columnsOf(titles: readonly string[]): NamedColumns {
  const found = titles.flatMap((title, column) => {
    const one = title.length > 60 ? undefined : meaningOf(title);
    return one ? [{ ...one, column }] : [];
  });
  found.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const columns = new Map<ColumnMeaning, number>();
  const others = new Map<ColumnMeaning, number[]>();
  const twice = new Set<ColumnMeaning>();
  for (const { meaning, column } of found) {
    const first = titles[columns.get(meaning) ?? -1];
    if (first !== undefined && plainHeading(first) === plainHeading(titles[column] ?? '')) twice.add(meaning);
    if (columns.has(meaning)) others.set(meaning, [...(others.get(meaning) ?? []), column]);
    else columns.set(meaning, column);
  }
  return { columns: inContext(columns), others, twice };
}

/** A few titles mean one thing beside some columns and another beside others. */
function inContext(columns: Map<ColumnMeaning, number>): Map<ColumnMeaning, number> {
  const rename = (from: ColumnMeaning, to: ColumnMeaning) => {
    const column = columns.get(from);
    if (column === undefined || columns.has(to)) return;
    columns.delete(from);
    columns.set(to, column);
  };
  // 'Marks' or 'Attendance' is the mark of one session in a list; 'Marks' is a string of them below a start date.
  if (columns.has('date') && columns.has('session')) {
    rename('marks', 'mark');
    rename('percent', 'mark');
  }
  if (columns.has('marks')) {
    if (!columns.has('session')) rename('date', 'startDate');
    rename('entryDate', 'startDate');
  } else rename('startDate', 'entryDate');
  return columns;
}
