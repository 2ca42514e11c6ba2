import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { localTenant } from '../local/people.ts';
import { readEnvFile } from '../server/envFile.ts';
import { readSettings } from '../server/settings.ts';
import { appPackage } from './packaging/appPackage.ts';
import { iconNames } from './packaging/icons.ts';

/** `npm run package [-- --out FILE]`: the Teams app package from manifest.json, validated. */
async function main(): Promise<void> {
  const { values: flags } = parseArgs({ options: { out: { type: 'string' } } });
  const out = flags.out ?? join('appPackage', 'graduated-response.zip');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const settings = readSettings({ ...readEnvFile(process.cwd()), ...process.env });
  const forLocal = settings.MicrosoftAppId === undefined;
  const clientId = settings.MicrosoftAppId ?? localTenant.appId;
  const address = new URL(settings.PUBLIC_URL ?? 'https://localhost:3978');
  if (address.protocol !== 'https:')
    throw new Error(`PUBLIC_URL must be an https address; it is ${address.href}`);

  const zip = await appPackage(
    {
      template: readFileSync('manifest.json', 'utf8'),
      icons: Object.fromEntries(
        iconNames.map((name) => [name, readFileSync(join('appPackage/icons', name))]),
      ) as Record<(typeof iconNames)[number], Buffer>,
    },
    {
      VERSION: version,
      TEAMS_APP_ID: settings.TEAMS_APP_ID ?? localTenant.teamsAppId,
      BOT_ID: clientId,
      CLIENT_ID: clientId,
      PUBLIC_URL: address.origin,
      PUBLIC_HOST: address.host,
      DEVELOPER_NAME: settings.DEVELOPER_NAME ?? 'Graduated Response',
    },
  );
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, zip);
  process.stdout.write(`${out} is ready to upload to Teams (manifest valid, ${zip.length} bytes).\n`);
  if (forLocal) {
    process.stdout.write(
      'It was made with the identity of the local tenant. For a real one, set PUBLIC_URL, MicrosoftAppId and TEAMS_APP_ID.\n',
    );
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
