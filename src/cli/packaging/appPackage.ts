import { iconFaults, iconNames } from './icons.ts';
import { fillManifest, type ManifestValues } from './manifest.ts';
import { manifestFaults } from './validateManifest.ts';
import { zipOf } from './zip.ts';

export type PackageParts = { template: string; icons: Record<(typeof iconNames)[number], Buffer> };

/**
 * The Teams app package: the filled manifest and the icons in a zip.
 * @throws Error that lists every fault; nothing is packaged while there is one.
 */
export async function appPackage(parts: PackageParts, values: ManifestValues): Promise<Buffer> {
  const manifest = fillManifest(parts.template, values);
  const faults = [
    ...manifestFaults(manifest),
    ...iconNames.flatMap((name) => iconFaults(name, parts.icons[name])),
  ];
  if (faults.length > 0) throw new Error(`The app package has faults:\n- ${faults.join('\n- ')}`);
  return zipOf({ 'manifest.json': Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), ...parts.icons });
}
