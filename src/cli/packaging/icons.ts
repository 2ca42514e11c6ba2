const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const withAlpha = new Set([4, 6]);

/** What Teams asks of each icon: its size in pixels, and whether it must be able to be see-through. */
const rules = {
  'color.png': { size: 192, transparent: false },
  'outline.png': { size: 32, transparent: true },
};
export type IconName = keyof typeof rules;
export const iconNames = Object.keys(rules) as IconName[];

/** What is wrong with an icon, read from its PNG header; empty when Teams will take it. */
export function iconFaults(name: IconName, png: Buffer): string[] {
  if (!png.subarray(0, 8).equals(pngSignature)) return [`${name} is not a PNG file`];
  const { size, transparent } = rules[name];
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const faults: string[] = [];
  if (width !== size || height !== size)
    faults.push(`${name} is ${width} by ${height} pixels, not ${size} by ${size}`);
  if (transparent && !withAlpha.has(png.readUInt8(25))) faults.push(`${name} has no transparency`);
  return faults;
}
