import type { Field } from './calculator.ts';

/** Fields one by one, but those that share a row together. */
export function groupFields<F extends string>(
  fields: readonly Field<F>[],
): readonly [Field<F>, ...Field<F>[]][] {
  const groups: [Field<F>, ...Field<F>[]][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last && field.group !== undefined && last[0].group === field.group) last.push(field);
    else groups.push([field]);
  }
  return groups;
}
