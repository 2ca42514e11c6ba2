/** What a cell is for the figures: nothing at all for names and the like. */
export type CellKind = 'upn' | 'date' | 'session' | 'mark' | 'day' | 'marks' | 'count' | 'text';

// A slow and obvious reading of one cell, from the definitions, and with nothing of the product in it.

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

export function slowUpn(text: string): string | undefined {
  const upn = text.replace(/\s/g, '').toUpperCase();
  if (upn.length !== 13) return undefined;
  let total = 0;
  for (let place = 2; place <= 13; place++) {
    const character = upn[place - 1] ?? '';
    const isLast = place === 13;
    if ('0123456789'.includes(character)) total += place * Number(character);
    else if (isLast && letters.includes(character)) total += place * letters.indexOf(character);
    else return undefined;
  }
  return letters[total % 23] === upn[0] ? upn : undefined;
}

const attending = ['/', '\\', 'L', 'K', 'V', 'P', 'W', 'B'];
const authorised = ['C', 'C1', 'C2', 'E', 'I', 'J1', 'M', 'R', 'S', 'T'];
const unauthorised = ['G', 'N', 'O', 'U'];
const others = ['D', 'X', 'Q', 'Y1', 'Y2', 'Y3', 'Y4', 'Y5', 'Y6', 'Y7', 'Z', '#'];
/** Codes that could be used in September 2025. */
const inUse = [...attending, ...authorised, ...unauthorised, ...others];

export type Sums = { possible: number; attended: number; authorised: number; unauthorised: number };

/** The sums of codes; those that are not possible sessions count for nothing. */
export function slowSums(codes: readonly string[]): Sums {
  const count = (of: readonly string[]) => codes.filter((code) => of.includes(code)).length;
  const sums = {
    attended: count(attending),
    authorised: count(authorised),
    unauthorised: count(unauthorised),
  };
  return { possible: sums.attended + sums.authorised + sums.unauthorised, ...sums };
}

/** The code of a mark, '' for a missing one, undefined for what is none. */
export function slowMark(text: string): string | undefined {
  const plain = text.trim().toUpperCase();
  if (plain === '' || plain === '-') return '';
  if (inUse.includes(plain)) return plain;
  const isLocal = plain.length === 3 && /^\d\d$/.test(plain.slice(1));
  return isLocal && inUse.includes(plain.charAt(0)) ? plain.charAt(0) : undefined;
}

/** The marks that stand one after the other in a text, longest codes first; undefined where something else is in it. */
export function slowMarks(text: string): string[] | undefined {
  const marks: string[] = [];
  let rest = text.trim().toUpperCase();
  while (rest !== '') {
    const [found] =
      /^([A-Z]\d\d|[A-Z]\d|.)/su
        .exec(rest)
        ?.slice(1)
        .filter((token) => slowMark(token) !== undefined) ?? [];
    const token = found ?? rest.slice(0, slowMark(rest.slice(0, 2)) === undefined ? 1 : 2);
    if (slowMark(token) === undefined) return undefined;
    if (token.trim() !== '') marks.push(token);
    rest = rest.slice(token.length);
  }
  return marks;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether a text can be a date: as exports write it, in this or the last century, and a day that exists. */
export function maybeDate(text: string): boolean {
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  if (/[a-z]{3}/i.test(text)) return numbers.length >= 2;
  const [a = 0, b = 0, c = 0] = numbers;
  if (numbers.length < 3) return false;
  const [year, day] = a > 31 ? [a, c] : [c < 100 ? 2000 + c : c, a];
  const exists = (month: number, dayOfMonth: number) =>
    month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= daysIn(year, month);
  return exists(b, day) || exists(day, b);
}

const sessions = ['am', 'pm', 'a.m.', 'p.m.', 'a.m', 'p.m', 'morning', 'afternoon'];

/** Whether a value is a proper one for its column, so that figures may follow it without a word. */
export function isProper(kind: CellKind, text: string): boolean {
  switch (kind) {
    case 'upn':
      return slowUpn(text) !== undefined;
    case 'date':
      return maybeDate(text);
    case 'session':
      return sessions.includes(text.trim().toLowerCase());
    case 'mark':
      return slowMark(text) !== undefined;
    case 'day':
      return slowMarks(text) !== undefined;
    case 'marks':
      // In a string of marks, a dot or a line stands for a session without one.
      return slowMarks(text.replace(/[._]/g, '-')) !== undefined;
    case 'count':
      return /^\s*(\d[\d, \u00a0]*([.,]0+)?|[-\u2013]?)\s*$/.test(text);
    case 'text':
      return false;
  }
}
