/** Tenths of a per cent as people read them: 1234 -> '123.4', -5 -> '-0.5'. */
export function inTenths(tenths: number): string {
  const size = Math.abs(tenths);
  return `${tenths < 0 ? '-' : ''}${Math.floor(size / 10)}.${size % 10}`;
}

/** The share of a whole in tenths of a per cent, rounded half up in integers; 0 of nothing is 0. */
export function shareInTenths(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * 2000 + whole) / (2 * whole));
}

/** '87.5' -> 875; undefined for what is not a percentage to one decimal. */
export function readTenths(percent: string | undefined): number | undefined {
  const [, whole, tenth = '0'] = /^(\d{1,3})(?:\.(\d))?$/.exec(percent ?? '') ?? [];
  return whole === undefined ? undefined : Number(whole) * 10 + Number(tenth);
}
