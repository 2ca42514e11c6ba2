import { z } from 'zod';
import type { Change, FieldChange } from '../../../casework/cases/stamp.ts';

export const fieldChanges: z.ZodType<readonly FieldChange[]> = z.array(
  z.object({ path: z.string(), from: z.unknown().optional(), to: z.unknown().optional() }),
);

const changes = ['added', 'changed', 'removed', 'restored'] as const;

/** The changes of a record as they stand in a column. */
export const history = z
  .array(
    z.object({
      at: z.string(),
      by: z.string(),
      byId: z.string(),
      version: z.number(),
      what: z.enum(changes),
      fields: fieldChanges,
      reason: z.string().optional(),
    }),
  )
  .min(1) as unknown as z.ZodType<readonly Change[]>;

/** A value as JSON of at most so many characters, with a mark where it was cut. */
function cut(value: unknown, most: number): unknown {
  const text = JSON.stringify(value);
  if (text === undefined || text.length <= most) return value;
  return `${(typeof value === 'string' ? value : text).slice(0, most)} …`;
}

/** The same changes as JSON of at most `room` characters: the longest values are cut, and never a path left out. */
export function fittingFields(fields: readonly FieldChange[], room: number): readonly FieldChange[] {
  let fitting = fields;
  for (let most = room; most >= 1 && JSON.stringify(fitting).length > room; most = Math.floor(most / 2)) {
    fitting = fields.map(({ path, from, to }) => ({
      path,
      ...(from !== undefined && { from: cut(from, most) }),
      ...(to !== undefined && { to: cut(to, most) }),
    }));
  }
  return fitting;
}

/**
 * The history as JSON of at most `room` characters. The oldest changes go first: the audit has them. The last one stays, with
 * its longest values cut where it alone would not fit.
 */
export function historyText(all: readonly Change[], room: number): string {
  const texts = all.map((change) => JSON.stringify(change));
  let length = 1 + texts.reduce((sum, text) => sum + text.length + 1, 0);
  while (texts.length > 1 && length > room) length -= (texts.shift() ?? '').length + 1;
  const last = all.at(-1);
  if (length <= room || !last) return `[${texts.join(',')}]`;
  const rest = JSON.stringify([{ ...last, fields: [] }]).length;
  return JSON.stringify([{ ...last, fields: fittingFields(last.fields, room - rest) }]);
}
