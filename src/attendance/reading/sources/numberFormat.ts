/**
 * What a number in a workbook stands for, by the format that it is shown in. A number is `digits` digits wide at least, where
 * its format says so.
 */
export type NumberFormat =
  | { kind: 'number'; digits: number }
  | { kind: 'percent' | 'date' | 'time' | 'date and time' };

export const plain: NumberFormat = { kind: 'number', digits: 0 };
const percent: NumberFormat = { kind: 'percent' };
const date: NumberFormat = { kind: 'date' };
const time: NumberFormat = { kind: 'time' };
const dateAndTime: NumberFormat = { kind: 'date and time' };

/** The formats that every workbook has without saying so: ECMA-376 part 1, 18.8.30. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return percent;
  if (id === 22) return dateAndTime;
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || id === 32 || id === 33) return time;
  const isDate = (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? date : plain;
}

/** The format that a code such as 'dd/mm/yyyy' or '0.0%' describes. */
export function formatOf(code: string): NumberFormat {
  const signs = code
    .replace(/\\.|"[^"]*"|[_*]./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]|general/gi, '')
    .split(';', 1)
    .join('')
    .toLowerCase();
  if (signs.includes('%')) return percent;
  const hasTime = /[hs]/.test(signs);
  // An m between hours and seconds is a minute.
  const hasDate = /[dy]/.test(signs) || (!hasTime && signs.includes('m'));
  if (hasDate) return hasTime ? dateAndTime : date;
  if (hasTime) return time;
  return /^0+$/.test(signs) ? { kind: 'number', digits: signs.length } : plain;
}

/** A number as Excel keeps it, to 15 digits, and never as 1E+15. */
function digitsOf(value: number): string {
  const kept = Number(value.toPrecision(15));
  const text = String(kept);
  if (!text.includes('e')) return text;
  return Math.abs(kept) < 1 ? kept.toFixed(20).replace(/\.?0+$/, '') : BigInt(kept).toString();
}

const secondsInDay = 86_400;
const lastDay = 2_958_465;

/** Days are counted from the end of 1899, with a 29 February 1900 that never was: those before it are a day out. */
function isoOf(serial: number, kind: 'date' | 'time' | 'date and time'): string | undefined {
  if (serial < 0 || serial > lastDay + 1) return undefined;
  const seconds = Math.round(serial * secondsInDay);
  const days = Math.floor(seconds / secondsInDay);
  const instant = new Date((seconds - (days < 60 ? 25_568 : 25_569) * secondsInDay) * 1000).toISOString();
  const clock = instant.slice(11, instant.slice(17, 19) === '00' ? 16 : 19);
  if (days === 0) return kind === 'date' ? undefined : clock;
  const day = instant.slice(0, 10);
  return kind === 'date' || clock === '00:00' ? day : `${day}T${clock}`;
}

/** A number of a workbook as text: dates and times in ISO. Days from 1904 are the other system that workbooks count in. */
export function numberText(written: string, format: NumberFormat, from1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written;
  if (format.kind === 'percent') return `${digitsOf(value * 100)}%`;
  if (format.kind === 'number') {
    const text = digitsOf(value);
    return /^\d+$/.test(text) ? text.padStart(format.digits, '0') : text;
  }
  const serial = from1904 && (value >= 1 || format.kind === 'date') ? value + 1462 : value;
  return isoOf(serial, format.kind) ?? digitsOf(value);
}
