import { codeNumber } from '../../attendanceCode.ts';
import { isBeforeY7, readMark, splitDay } from '../marks/markText.ts';

const longCode = /^(C[12]|J1|Y[1-7])/;

/** 'C1 / \\ L': marks apart by single spaces. '/\\ /L': days apart by them. */
function apart(text: string): string[] | undefined {
  const tokens = text.split(' ');
  if (tokens.length < 2 || tokens.includes('')) return undefined;
  if (tokens.every((token) => readMark(token).kind !== 'unknown')) return tokens;
  const days = tokens.map((token) => (token.length < 2 ? undefined : splitDay(token)));
  return days.every((day) => day !== undefined) ? days.flat() : undefined;
}

/**
 * The marks of '/\\/\\LIO', one a session, where a space is a session without a mark, or of marks that have spaces between them. What Y7
 * is depends on the ISO date that they start from; no other figure is a mark after the letter of a code of two characters.
 */
export function marksOfString(text: string, start: string): readonly string[] {
  const plain = text.toUpperCase();
  const separate = apart(plain);
  if (separate) return separate;
  const marks: string[] = [];
  for (let at = 0; at < plain.length; ) {
    const [long = ''] = longCode.exec(plain.slice(at, at + 2)) ?? [];
    const mark = long === '' || (long === 'Y7' && isBeforeY7(start)) ? plain.charAt(at) : long;
    marks.push(mark);
    at += mark.length;
  }
  return marks;
}

/** Whether a mark says nothing of a pupil: missing, or that the school was closed. */
export function isNoSession(mark: string): boolean {
  const reading = readMark(mark === '.' || mark === '_' ? '' : mark);
  return reading.kind === 'missing' || (reading.kind === 'code' && reading.code === codeNumber('#'));
}
