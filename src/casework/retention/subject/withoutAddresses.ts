import type { FieldChange } from '../../cases/stamp.ts';

/** Where somebody lives is for nobody but them: it may be kept from the other parent for a reason. */
export const leftOut = '[address left out]';

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value without the addresses in it, however deep. */
export function withoutAddresses<T>(value: T): T {
  if (Array.isArray(value)) return value.map((each) => withoutAddresses(each)) as T;
  if (!isFields(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    key === 'address' ? leftOut : withoutAddresses(each),
  ]);
  return Object.fromEntries(entries) as T;
}

/** Changes without the addresses that they were from and to. */
export function changesWithoutAddresses(fields: readonly FieldChange[]): FieldChange[] {
  return fields.map(({ path, from, to }) => {
    const isAddress = path === 'address' || path.endsWith('.address');
    const without = (value: unknown) => (isAddress ? leftOut : withoutAddresses(value));
    return {
      path,
      ...(from !== undefined && { from: without(from) }),
      ...(to !== undefined && { to: without(to) }),
    };
  });
}

/** Every address that stands, or stood, in these values, line by line. */
export function addressLines(value: unknown, isAddress = false): string[] {
  if (typeof value === 'string' && isAddress) {
    return value
      .split(/\r?\n|, */)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }
  if (Array.isArray(value)) return value.flatMap((each) => addressLines(each));
  if (!isFields(value)) return [];
  const isChangeOf = typeof value.path === 'string' && value.path.endsWith('.address');
  return Object.entries(value).flatMap(([key, each]) =>
    addressLines(each, key === 'address' || (isChangeOf && (key === 'from' || key === 'to'))),
  );
}
