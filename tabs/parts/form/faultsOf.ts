import type { z } from 'zod';
import { issueWords } from './issueWords.ts';
import type { Faults } from './useForm.ts';

/** How a path of a content is called in a form that calls it otherwise: a table, {'owner.name': 'owner'}, or a rule. */
export type Called = Readonly<Record<string, string>> | ((path: string) => string | undefined);

/** The field of a form that a path of its content belongs to; the path itself where there is none. `fields` are the form's. */
export function fieldAt(path: string, fields: readonly string[], called: Called = {}): string {
  const known = typeof called === 'function' ? called(path) : called[path];
  if (known !== undefined) return known;
  if (fields.includes(path)) return path;
  return fields.find((one) => path.startsWith(`${one}.`)) ?? path;
}

/** What a schema finds wrong with a content, by the field of the form that it comes from. */
export function faultsOf(error: z.ZodError, fields: readonly string[], called?: Called): Faults {
  const faults: Record<string, string> = {};
  for (const issue of error.issues)
    faults[fieldAt(issue.path.join('.'), fields, called)] ??= issueWords(issue);
  return faults;
}
