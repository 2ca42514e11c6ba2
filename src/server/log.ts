import pino, { type DestinationStream, type Logger } from 'pino';
import { describeError } from './describeError.ts';

// A second line of defence: nothing of this kind is logged, and were it handed in, it would not be written.
const neverWritten = [
  'authorization',
  'token',
  'password',
  'name',
  'upn',
  'surname',
  'forename',
  'email',
  'question',
].flatMap((key) => [key, `*.${key}`]);

/** Lines of JSON on standard output, or where `destination` says; no personal data, no secrets. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: neverWritten, censor: '(left out)' },
    serializers: { err: (error: unknown) => describeError(error) },
  };
  return destination ? pino(options, destination) : pino(options);
}
