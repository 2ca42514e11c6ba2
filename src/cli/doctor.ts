import { ConfigError } from '../server/configError.ts';
import { examine } from './doctor/examine.ts';
import { exitCodeOf, type Finding, notOk, ok, reportOf } from './doctor/finding.ts';
import { connectToSite } from './site/siteConnection.ts';

function report(findings: readonly Finding[]): void {
  process.stdout.write(reportOf(findings));
  process.exitCode = exitCodeOf(findings);
}

const siteIdHelp =
  'SHAREPOINT_SITE_ID is shown as "id" by GET https://graph.microsoft.com/v1.0/sites/{host}:/sites/{name} in Graph Explorer.';

/** `npm run doctor`: checks everything that the product stands on, and says what to do about what is wrong. */
async function main(): Promise<void> {
  try {
    const connection = await connectToSite(process.env);
    process.stdout.write(`Checking ${connection.where}.\n\n`);
    try {
      const settings = ok('settings', 'are complete');
      report([settings, ...(await examine(connection, new Date().toISOString()))]);
    } finally {
      await connection.close();
    }
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    report([notOk('settings', error.message, `Put them right in .env or the environment. ${siteIdHelp}`)]);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
