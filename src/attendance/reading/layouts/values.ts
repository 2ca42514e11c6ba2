/** What a count is of all sessions, behind it in the same cell: '91 (81.2%)'. */
const share = /\s*\(\s*\d{1,3}([.,]\d+)?\s*%\s*\)$/;

/**
 * A whole number as exports write it: '12', '12.0', '1,234', '1 234', '12 (6.5%)'. Undefined for a blank or a dash, NaN for what is
 * no whole number from 0.
 */
export function readCount(text: string): number | undefined {
  const plain = text.trim().replace(share, '');
  if (plain === '' || plain === '-' || plain === '\u2013') return undefined;
  const digits = /^\d{1,3}([, \u00a0]\d{3})+(\.0+)?$/.test(plain) ? plain.replace(/[, \u00a0]/g, '') : plain;
  return /^\d{1,7}([.,]0+)?$/.test(digits) ? Number.parseInt(digits, 10) : Number.NaN;
}

/** A percentage as it is written: a fraction of one until its whole column has been seen. */
export type WrittenPercent = { value: number; sign: boolean };

/** '92.3', '92.3%', '0.923', '92,3'. Undefined for a blank, a dash, and anything that is no percentage. */
export function readPercent(text: string): WrittenPercent | undefined {
  const [, digits = '', sign = ''] = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/.exec(text.trim()) ?? [];
  if (digits === '') return undefined;
  const value = Number(digits.replace(',', '.'));
  return value > 100 ? undefined : { value, sign: sign !== '' };
}

/** Whether a column holds fractions of one: nothing in it is above 1 or has a sign, and something is no whole number or is 1. */
export function areFractions(percents: readonly WrittenPercent[]): boolean {
  return percents.every(({ value, sign }) => value <= 1 && !sign) && percents.some(({ value }) => value > 0);
}

const yes = new Set('y yes true t 1 x ✓ ✔ current eligible claimed'.split(' '));
const no = new Set(['n', 'no', 'false', 'f', '0', 'none', '-', 'not eligible', 'not claimed', 'n/a']);

/** A flag: 'Y', 'Yes', 'True', '1', or a name of the flag itself. Undefined for what is neither yes nor no. */
export function readFlag(text: string, names: RegExp): boolean | undefined {
  const plain = text.trim().toLowerCase();
  if (yes.has(plain)) return true;
  if (no.has(plain) || /^(no|not|never)\b/.test(plain)) return false;
  return names.test(plain) ? true : undefined;
}

export function readSex(text: string): 'female' | 'male' | undefined {
  const plain = text.trim().toLowerCase();
  if (/^(m|male|boy|b)$/.test(plain)) return 'male';
  return /^(f|female|girl|g)$/.test(plain) ? 'female' : undefined;
}

/**
 * Special educational needs: N none, K support, E an education, health and care plan. The codes before 2014 count as what
 * replaced them: A, P (school action, action plus) as K, S (statement) as E.
 */
export function readSen(text: string): 'N' | 'K' | 'E' | undefined {
  const plain = text.trim().toLowerCase();
  if (/^(n|no|none|false|0|-|no sen.*|no special.*|n\b[ :(-].*|not sen.*)$/.test(plain)) return 'N';
  if (/^(e|s|ehcp?|ehc plan|education,? health (and|&) care( plan)?|statement.*|e\b[ :(-].*)$/.test(plain))
    return 'E';
  const support =
    /^(k|a|p|y|yes|true|1|sen support|support|sen|sen without ehcp?|school action.*|k\b[ :(-].*)$/;
  return support.test(plain) ? 'K' : undefined;
}

/** Whether an 'EHCP' column says that there is a plan. */
export const hasPlan = (text: string) => readFlag(text, /^(e|ehcp?|ehc plan|education,? health.*)$/);
