import { fileOnDisk } from './analysis/fileOnDisk.ts';
import { runAnalysis } from './analysis/runAnalysis.ts';

// A reader that has seen enough, as in `| head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runAnalysis(process.argv.slice(2), {
  openFile: fileOnDisk,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
