import { Problem } from '../../problems/problem.ts';
import { storable } from '../storable.ts';

export const longestReason = 500;

/** A reason fit to be told to those who hold a place. @throws Problem bad_request */
export function checkedReason(given: string): string {
  const reason = storable(given).trim();
  if (reason === '') throw new Problem('bad_request', 'Say why. Those who hold a place are told.');
  if (reason.length > longestReason) {
    throw new Problem('bad_request', `The reason is too long. Use at most ${longestReason} characters.`);
  }
  return reason;
}
