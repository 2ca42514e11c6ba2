import { createInterface } from 'node:readline';
import { wallTimeOf } from '../calendar/wallTime.ts';
import { runAsk } from './ask/runAsk.ts';

// A reader that has seen enough, as in `| head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** Opened only when it is read, so that a question on the command line does not wait for input. */
async function* inputLines(): AsyncGenerator<string> {
  yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}

process.exitCode = await runAsk(process.argv.slice(2), {
  lines: inputLines(),
  today: () => wallTimeOf(new Date().toISOString()).slice(0, 10),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
