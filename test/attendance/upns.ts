import { checkLetter } from '../../src/attendance/upn.ts';

/** A right UPN of a made-up school, by serial number from 0. */
export function upn(serial: number): string {
  const rest = `8399${String(100 + Math.floor(serial / 1000)).padStart(3, '0')}25${String(serial % 1000).padStart(3, '0')}`;
  return `${checkLetter(rest)}${rest}`;
}
