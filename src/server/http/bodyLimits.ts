import type { MiddlewareHandler } from 'hono';
import { Problem } from '../../problems/problem.ts';
import { largestUpload, tooLarge } from './uploadSpool.ts';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** Of a body that is refused, so much is still taken in: whoever sends more finds the connection closed. */
const mostDiscarded = 64 * megabyte;

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** The whole body, or nothing where it is longer. */
async function readAtMost(maxSize: number, reader: Reader): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size > maxSize) return undefined;
    parts.push(part.value);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** Reads on and forgets. Never rejects: a sender who has gone away is no trouble of ours. */
async function discard(reader: Reader): Promise<void> {
  try {
    let left = mostDiscarded;
    for (let part = await reader.read(); !part.done && left > 0; part = await reader.read()) {
      left -= part.value.byteLength;
    }
  } catch {
    // The sender has gone: there is nobody to answer and nothing to keep.
  }
}

/** A body in pieces. Where they are no longer wanted, the rest is taken in and forgotten: see `limited`. */
export async function* piecesOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  let ended = false;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
    ended = true;
  } finally {
    if (!ended) void discard(reader);
  }
}

/**
 * Refuses a body over so many bytes. A length that is announced is believed, because Node holds the client to it, and
 * the body is left alone: looking at it costs as much as a tenth of a bot's turn. Otherwise the bytes are counted.
 */
function limited(maxSize: number, detail?: string): MiddlewareHandler {
  return async (c, next) => {
    const announced = c.req.header('content-length');
    if (announced !== undefined && c.req.header('transfer-encoding') === undefined) {
      if (Number(announced) > maxSize) throw new Problem('too_large', detail);
      return next();
    }
    const { raw } = c.req;
    if (!raw.body) return next();
    const reader = raw.body.getReader();
    const body = await readAtMost(maxSize, reader);
    if (body === undefined) {
      // A half-read body blocks its connection, which a proxy shares out among people: the rest must go somewhere.
      void discard(reader);
      throw new Problem('too_large', detail);
    }
    c.req.raw = new Request(raw, { body });
    return next();
  };
}

/** Refuses an upload by the length that it announces, without looking at it: the spool counts what comes. */
export const uploadLimit: MiddlewareHandler = async (c, next) => {
  if (Number(c.req.header('content-length') ?? 0) > largestUpload) throw new Problem('too_large', tooLarge);
  await next();
};

export const jsonLimit = limited(megabyte, 'That is larger than we can take.');
export const activityLimit = limited(256 * kilobyte, 'That is larger than we can take.');
export const templateLimit = limited(
  5 * megabyte,
  'That Word file is larger than 5 MB. Make its pictures smaller.',
);
