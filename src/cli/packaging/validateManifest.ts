import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const schemaAddress =
  /^https:\/\/developer\.microsoft\.com\/(?:[\w-]+\/)?json-schemas\/teams\/(v\d+\.\d+)\/MicrosoftTeams\.schema\.json$/;

function schemaOf(manifest: Record<string, unknown>): { version: string; schema: object } {
  const [, version] = schemaAddress.exec(String(manifest.$schema)) ?? [];
  if (!version)
    throw new Error(`"${String(manifest.$schema)}" is not the address of a Teams manifest schema`);
  const packageFolder = dirname(
    createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json'),
  );
  const file = join(packageFolder, 'build/json-schemas/teams', version, 'MicrosoftTeams.schema.json');
  return { version, schema: JSON.parse(readFileSync(file, 'utf8')) };
}

/** Every way in which a manifest does not fit the schema version that it declares; empty when it fits. */
export function manifestFaults(manifest: Record<string, unknown>): string[] {
  const { version, schema } = schemaOf(manifest);
  const ajv = new AjvDraft04({ strict: false, allErrors: true });
  addFormats(ajv);
  const fits = ajv.compile(schema);
  const faults = fits(manifest)
    ? []
    : (fits.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
      );
  if (`v${String(manifest.manifestVersion)}` !== version) {
    faults.push(`manifestVersion is ${String(manifest.manifestVersion)}, but $schema is ${version}`);
  }
  return [...faults, ...faultsTheSchemaMisses(manifest)];
}

/** Rules that Teams applies at upload and the schema does not hold. */
function faultsTheSchemaMisses(manifest: Record<string, unknown>): string[] {
  const domains = Array.isArray(manifest.validDomains) ? manifest.validDomains.map(String) : [];
  const plain = JSON.stringify(manifest).match(/"http:[^"]*"/g) ?? [];
  return [
    ...domains
      .filter((domain) => domain.includes('/'))
      .map((domain) => `/validDomains "${domain}" must be a host name without a path`),
    ...plain.map((address) => `${address} must be an https address`),
  ];
}
