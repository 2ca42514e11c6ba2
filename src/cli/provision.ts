import { failureOf } from '../graph/failure.ts';
import { provision } from '../graph/provision.ts';
import { provideTemplates } from '../graph/provisioning/provideTemplates.ts';
import { connectToSite } from './site/siteConnection.ts';

/**
 * `npm run provision`: makes the lists, columns, indexes and the libraries that the product needs, and puts examples of letters
 * where there are none. Safe to run again.
 */
async function main(): Promise<void> {
  const connection = await connectToSite(process.env);
  const { graph, siteId } = connection;
  process.stdout.write(`Setting up ${connection.where}.\n`);
  try {
    const { made, left, faults } = await provision({
      graph,
      siteId,
      progress: (line) => process.stdout.write(`  ${line}\n`),
    });
    const letters = faults.length > 0 ? [] : await provideTemplates(graph, siteId);
    if (letters.length > 0)
      process.stdout.write(`  Templates: ${letters.length} examples of letters put there\n`);
    process.stdout.write(
      `${made.length} made or changed, ${left} as they should be, ${faults.length} to put right.\n`,
    );
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await connection.close();
  }
}

main().catch((error: unknown) => {
  const refused = failureOf(error)?.facts.status === 403;
  const hint = refused
    ? '\nThe app may not change this site: grant it the role fullcontrol on it first.'
    : '';
  process.stderr.write(
    `${failureOf(error)?.message ?? (error instanceof Error ? error.message : String(error))}${hint}\n`,
  );
  process.exitCode = 1;
});
