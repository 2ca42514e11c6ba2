import { codeNumber } from '../../attendanceCode.ts';
import type { CodeColumn } from './heading.ts';

/** F was agreed extended leave until 2013: old exports still have its column. */
const isCode = (text: string) => codeNumber(text) !== undefined || text === 'F';
/** Local codes are a national code and two figures. */
const localCode = /^([A-Z])\d{2}$/;

const before =
  /^(?:t_?reason_?|reason|codes?|marks?|count(?: of)?|total|sessions?|no\.? of|number of)[\s_:-]*/i;
const after = /[\s_:-]*(?:count|total|sessions?|marks?|codes?)$/i;
/** 'C - Other leave', 'C (Other leave)', '/ AM'. */
const explained = /^(\S{1,3})(?:\s*[-\u2013:(]\s*|\s+)\p{L}.*$/u;
/** 'Other leave (C)'. */
const inBrackets = /^.*\p{L}.*\(([^()\s]{1,3})\)$/u;

const signs: readonly (readonly [RegExp, string])[] = [
  [/^\/\s?\\$/, '/'],
  [/^present\W*am\W*$/i, '/'],
  [/^present\W*pm\W*$/i, '\\'],
];

function plainCode(text: string): string | undefined {
  const plain = text.trim().replace(/^'/, '').toUpperCase();
  if (isCode(plain)) return plain;
  const [, national = ''] = localCode.exec(plain) ?? [];
  return isCode(national) ? national : signs.find(([form]) => form.test(plain))?.[1];
}

/** The code that a title names: 'C1', '/\\', 'T_Reason_C', 'Code C', 'C count', 'C - Other leave', 'Illness (I)'. */
export function codeOfTitle(title: string): string | undefined {
  const text = title.trim();
  if (text.length > 80) return undefined;
  const bare = text.replace(before, '').replace(after, '');
  const [, first] = explained.exec(text) ?? [];
  const [, last] = inBrackets.exec(text) ?? [];
  return [text, bare, last, first]
    .map((one) => (one === undefined ? undefined : plainCode(one)))
    .find((code) => code !== undefined);
}

/** The codes that nearly all absences have. */
const mostAbsences = ['C', 'I', 'M', 'O', 'G', 'U'];

/** The columns of a heading that count codes; none where there are too few for a file of code counts. */
export function codeColumnsOf(titles: readonly string[], taken: ReadonlySet<number>): CodeColumn[] {
  const columns = titles.flatMap((title, column) => {
    const code = taken.has(column) ? undefined : codeOfTitle(title);
    return code === undefined ? [] : [{ column, code, title: title.trim() }];
  });
  const codes = new Set(columns.map(({ code }) => code));
  const ofReasons = titles.some((title) => /^t_?reason/i.test(title.trim()));
  // Beside totals there may be columns for a few codes, whose sums are no absences of the pupil's as a whole.
  const isWhole =
    codes.has('/') || codes.has('\\') || ofReasons || mostAbsences.every((code) => codes.has(code));
  return isWhole && codes.size >= 3 ? columns : [];
}
