/** Bytes in words: 512 -> '1 kB', 2621440 -> '2.6 MB'. Decimal units, as on the file's own label. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
