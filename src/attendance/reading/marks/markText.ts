import { ukDate } from '../../../calendar/ukDate.ts';
import { attendanceCodes, codeNumber } from '../../attendanceCode.ts';
import { sessionNumber } from '../../marks.ts';

/**
 * What a text in a register says: a code's number, no mark at all, or nothing that we know. A local sign is a school's own kind
 * of a national code (I01); a covid sign is one that some systems had for what is a code of its own no longer (7, =).
 */
export type MarkReading =
  | { kind: 'code'; code: number; sign: 'national' | 'local' | 'covid' }
  | { kind: 'missing' }
  | { kind: 'unknown' };

/** Until the codes of August 2024: illness by 7 or =, and not required to attend by the others. */
const covidSigns: ReadonlyMap<string, string> = new Map([
  ['7', 'I'],
  ['=', 'I'],
  ['8', 'Y'],
  ['9', 'Y'],
  ['[', 'Y'],
  [']', 'Y'],
]);
const lastOfCovidSigns = '2024-08-18';

const signs = [...attendanceCodes.map(({ code }) => code), ...covidSigns.keys()];
const escaped = (longestFirst: readonly string[]) =>
  longestFirst.map((sign) => sign.replace(/[\\/[\]]/g, '\\$&')).join('|');
const tokenOf = (some: readonly string[]) =>
  new RegExp(`[A-Z]\\d{2}|${escaped(some.toSorted((a, b) => b.length - a.length))}|-`, 'y');
const token = tokenOf(signs);
/** Before it was a code, Y7 was a Y and a 7. */
export const isBeforeY7 = (date: string) => date !== '' && date <= lastOfCovidSigns;
const tokenBeforeY7 = tokenOf(signs.filter((sign) => sign !== 'Y7'));
/** Local codes such as I01 are a national code and two figures. */
const localSign = /^[A-Z]\d{2}$/;

/** An export may put an apostrophe before what a spreadsheet would take for a formula. */
const asText = /^'(?=[-=+@])/;

/** 'I - ILLNESS', '/ (PRESENT)': a mark and what it means. A sign or two behind it may be another mark. */
const withMeaning = /^(\S{1,3}?)\s*[-\u2013:(]\s*\p{L}[\p{L}\s,.'\u2019/()-]{2,}$/u;

/** Reads one mark. Case and outer spaces do not matter; '-' and nothing at all are a missing mark. */
export function readMark(text: string): MarkReading {
  const whole = text.trim().replace(asText, '').toUpperCase();
  const plain = withMeaning.exec(whole)?.[1] ?? whole;
  if (plain === '' || plain === '-') return { kind: 'missing' };
  const national = codeNumber(plain);
  if (national !== undefined) return { kind: 'code', code: national, sign: 'national' };
  const covid = codeNumber(covidSigns.get(plain) ?? '');
  if (covid !== undefined) return { kind: 'code', code: covid, sign: 'covid' };
  const local = localSign.test(plain) ? codeNumber(plain.charAt(0)) : undefined;
  return local === undefined ? { kind: 'unknown' } : { kind: 'code', code: local, sign: 'local' };
}

/**
 * The two marks of a day that stand in one cell: '/\', 'C2I', 'I I', ' \' (morning missing). Undefined where
 * there are not exactly two. What Y7 is depends on the ISO date of the day.
 */
export function splitDay(text: string, date = ''): [morning: string, afternoon: string] | undefined {
  const plain = text.trim().toUpperCase();
  if (plain === '') return ['', ''];
  const sign = isBeforeY7(date) ? tokenBeforeY7 : token;
  const tokens: string[] = [];
  let at = 0;
  while (at < plain.length) {
    sign.lastIndex = at;
    const [found] = sign.exec(plain) ?? [];
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

const firstSessions = attendanceCodes.map(({ from }) =>
  from === undefined ? Number.NEGATIVE_INFINITY : sessionNumber(from, 'AM'),
);
const lastSessions = attendanceCodes.map(({ to }) =>
  to === undefined ? Number.POSITIVE_INFINITY : sessionNumber(to, 'PM'),
);
const lastCovidSession = sessionNumber(lastOfCovidSigns, 'PM');

/** Whether what was written could be used at a session. */
export function isInUse({ code, sign }: MarkReading & { kind: 'code' }, session: number): boolean {
  if (sign === 'covid' && session > lastCovidSession) return false;
  return session >= (firstSessions[code] ?? 0) && session <= (lastSessions[code] ?? 0);
}

/** Why a mark, as it is written, cannot stand on a date outside its own dates. */
export function outOfForce({ code, sign }: MarkReading & { kind: 'code' }, text: string): string {
  if (sign === 'covid') return `${text.trim()} could be used until ${ukDate(lastOfCovidSigns)} only`;
  const { code: name = '', from, to } = attendanceCodes[code] ?? {};
  return from === undefined
    ? `${name} could be used until ${ukDate(to ?? '')} only`
    : `${name} can be used from ${ukDate(from)} only`;
}
