import { codeNumber } from '../attendanceCode.ts';
import { readMark, splitDay } from './markText.ts';

/** The marks of a string, one a session. `certain` is false where nothing but their number says where a mark of two characters ends. */
export type MarksOfString = { marks: readonly string[]; certain: boolean };

const longCode = /^(C[12]|J1|Y[1-7])/;

/** 'C1 / \\ L': marks apart by single spaces. '/\\ /L': days apart by them. */
function apart(text: string): string[] | undefined {
  const tokens = text.split(' ');
  if (tokens.length < 2 || tokens.includes('')) return undefined;
  if (tokens.every((token) => readMark(token).kind !== 'unknown')) return tokens;
  const days = tokens.map((token) => (token.length < 2 ? undefined : splitDay(token)));
  return days.every((day) => day !== undefined) ? days.flat() : undefined;
}

/** The marks of '/\\/\\LIO', where a space is a session without a mark, or of marks that have spaces between them. */
export function marksOfString(text: string): MarksOfString {
  const plain = text.toUpperCase();
  const separate = apart(plain);
  if (separate) return { marks: separate, certain: true };
  const marks: string[] = [];
  let certain = true;
  for (let at = 0; at < plain.length; ) {
    const [long] = longCode.exec(plain.slice(at, at + 2)) ?? [];
    if (long !== undefined) certain = false;
    marks.push(long ?? plain.charAt(at));
    at += long?.length ?? 1;
  }
  return { marks, certain };
}

/** Whether a mark says nothing of a pupil: missing, or that the school was closed. */
export function isNoSession(mark: string): boolean {
  const reading = readMark(mark === '.' || mark === '_' ? '' : mark);
  return reading.kind === 'missing' || (reading.kind === 'code' && reading.code === codeNumber('#'));
}
