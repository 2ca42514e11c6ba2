import { bodyLimit } from 'hono/body-limit';
import { Problem } from '../../problems/problem.ts';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

// Each counts the bytes as they come where no length is given.
const limited = (maxSize: number, detail?: string) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Problem('too_large', detail);
    },
  });

export const jsonLimit = limited(megabyte, 'That is larger than we can take.');
export const activityLimit = limited(256 * kilobyte, 'That is larger than we can take.');
/** The words of the table say what to do with a register that is too large. */
export const registerLimit = limited(64 * megabyte);
