import type { FieldChange } from '../../cases/stamp.ts';

/** Where somebody lives is for nobody but them: it may be kept from the other parent for a reason. */
export const leftOut = '[address left out]';

/** Whether what stands under this name, or at this path, is an address: in a profile, or typed into a letter. */
const isAddress = (path: string): boolean => /(^|\.|parent )address$/i.test(path);

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value without the addresses in it, however deep. */
export function withoutAddresses<T>(value: T): T {
  if (Array.isArray(value)) return value.map((each) => withoutAddresses(each)) as T;
  if (!isFields(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    isAddress(key) ? leftOut : withoutAddresses(each),
  ]);
  return Object.fromEntries(entries) as T;
}

/** Changes without the addresses that they were from and to. */
export function changesWithoutAddresses(fields: readonly FieldChange[]): FieldChange[] {
  return fields.map(({ path, from, to }) => {
    const without = (value: unknown) => (isAddress(path) ? leftOut : withoutAddresses(value));
    return {
      path,
      ...(from !== undefined && { from: without(from) }),
      ...(to !== undefined && { to: without(to) }),
    };
  });
}

/** The lines of an address as a letter may have them: what was typed into a letter keeps its commas. */
function linesOf(address: string): string[] {
  const lines = address.split(/\r?\n/);
  return [...lines, ...lines.flatMap((line) => line.split(','))]
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Every address that stands, or stood, in these values, line by line. */
export function addressLines(value: unknown, isOne = false): string[] {
  if (typeof value === 'string') return isOne ? linesOf(value) : [];
  if (Array.isArray(value)) return value.flatMap((each) => addressLines(each));
  if (!isFields(value)) return [];
  const isChangeOfOne = typeof value.path === 'string' && isAddress(value.path);
  return Object.entries(value).flatMap(([key, each]) =>
    addressLines(each, isAddress(key) || (isChangeOfOne && (key === 'from' || key === 'to'))),
  );
}
