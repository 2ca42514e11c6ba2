import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from '../../problems/problem.ts';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/**
 * Refuses a body over so many bytes. A length that is announced is believed, because Node holds the client to it, and
 * the body is left alone: looking at it costs as much as a tenth of a bot's turn. Otherwise the bytes are counted.
 */
function limited(maxSize: number, detail?: string): MiddlewareHandler {
  const tooLarge = () => {
    throw new Problem('too_large', detail);
  };
  const counted = bodyLimit({ maxSize, onError: tooLarge });
  return async (c, next) => {
    const announced = c.req.header('content-length');
    if (announced === undefined || c.req.header('transfer-encoding') !== undefined) return counted(c, next);
    if (Number(announced) > maxSize) tooLarge();
    return next();
  };
}

export const jsonLimit = limited(megabyte, 'That is larger than we can take.');
export const activityLimit = limited(256 * kilobyte, 'That is larger than we can take.');
/** The words of the table say what to do with a register that is too large. */
export const registerLimit = limited(64 * megabyte);
