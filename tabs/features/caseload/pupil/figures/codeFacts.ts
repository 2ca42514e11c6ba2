import { attendanceCodes, type CodeClass } from '../../../../../src/attendance/attendanceCode.ts';
import { entryOf } from '../../../../../src/guidance/codes/codeEntries.ts';
import { classNames, classOrder } from '../../../../parts/classNames.ts';

const classes = new Map(attendanceCodes.map(({ code, class: codeClass }) => [code, codeClass]));

export const classOfCode = (code: string): CodeClass | undefined => classes.get(code);

/** 'illness (not a medical or dental appointment)'; empty for what is not a code. */
export const nameOfCode = (code: string): string => entryOf(code)?.name ?? '';

/** 'I: illness. Authorised absence', for a mark that someone looks at. */
export function codeInWords(code: string | undefined): string {
  if (code === undefined) return 'No mark';
  const codeClass = classOfCode(code);
  const name = nameOfCode(code);
  return `${code}${name ? `: ${name}` : ''}${codeClass ? `. ${classNames[codeClass]}` : ''}`;
}

export type CodeCount = { code: string; count: number; name: string; classInWords: string };

/** How often each code stands in a register: by class, and the most frequent first. */
export function codeCounts(byCode: Readonly<Record<string, number>>): CodeCount[] {
  const place = (code: string) => {
    const codeClass = classOfCode(code);
    return codeClass ? classOrder.indexOf(codeClass) : classOrder.length;
  };
  return Object.entries(byCode)
    .filter(([, count]) => count > 0)
    .sort(([a, n], [b, m]) => place(a) - place(b) || m - n || (a < b ? -1 : 1))
    .map(([code, count]) => {
      const codeClass = classOfCode(code);
      return { code, count, name: nameOfCode(code), classInWords: codeClass ? classNames[codeClass] : '' };
    });
}
