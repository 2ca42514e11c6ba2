import { ukDate } from '../../calendar/ukDate.ts';
import { attendanceCodes, codeNumber } from '../attendanceCode.ts';
import { sessionNumber } from '../marks.ts';

/** What a text in a register says: a code's number, no mark at all, or nothing that we know. */
export type MarkReading =
  | { kind: 'code'; code: number; subCode: boolean }
  | { kind: 'missing' }
  | { kind: 'unknown' };

const longestFirst = attendanceCodes.map(({ code }) => code).sort((a, b) => b.length - a.length);
const escaped = longestFirst.map((code) => code.replace(/[\\/]/g, '\\$&'));
/** Local codes such as I01 are a national code and two figures. */
const subCode = /^[A-Z]\d{2}$/;
const token = new RegExp(`[A-Z]\\d{2}|${escaped.join('|')}|-`, 'y');

/** Reads one mark. Case and outer spaces do not matter; '-' and nothing at all are a missing mark. */
export function readMark(text: string): MarkReading {
  const plain = text.trim().toUpperCase();
  if (plain === '' || plain === '-') return { kind: 'missing' };
  const code = codeNumber(plain);
  if (code !== undefined) return { kind: 'code', code, subCode: false };
  const national = subCode.test(plain) ? codeNumber(plain.charAt(0)) : undefined;
  return national === undefined ? { kind: 'unknown' } : { kind: 'code', code: national, subCode: true };
}

/**
 * The two marks of a day that stand in one cell: '/\', 'C2I', 'I I', ' \' (morning missing). Undefined where
 * there are not exactly two.
 */
export function splitDay(text: string): [morning: string, afternoon: string] | undefined {
  const plain = text.trim().toUpperCase();
  if (plain === '') return ['', ''];
  const tokens: string[] = [];
  let at = 0;
  while (at < plain.length) {
    token.lastIndex = at;
    const [found] = token.exec(plain) ?? [];
    if (found) tokens.push(found);
    else if (plain.charAt(at).trim() !== '') return undefined;
    at += found?.length ?? 1;
  }
  const [first = '', second] = tokens;
  if (tokens.length > 2) return undefined;
  if (second !== undefined) return [first, second];
  // One mark alone: a space on one side of it is the missing mark of that half.
  if (/^\s\S+$/.test(text)) return ['', first];
  return /^\S+\s$/.test(text) ? [first, ''] : undefined;
}

/** First and last session, by code number, in which a code may stand. */
export const firstSessions = Float64Array.from(attendanceCodes, ({ from }) =>
  from === undefined ? Number.NEGATIVE_INFINITY : sessionNumber(from, 'AM'),
);
export const lastSessions = Float64Array.from(attendanceCodes, ({ to }) =>
  to === undefined ? Number.POSITIVE_INFINITY : sessionNumber(to, 'PM'),
);

/** Why a code cannot stand on a date outside its own dates. */
export function outOfForce(code: number): string {
  const { code: name = '', from, to } = attendanceCodes[code] ?? {};
  return from === undefined
    ? `${name} could be used until ${ukDate(to ?? '')} only`
    : `${name} can be used from ${ukDate(from)} only`;
}
