import type { z } from 'zod';
import { issueWords } from './issueWords.ts';
import type { Faults } from './useForm.ts';

/**
 * What a schema finds wrong with a content, by the field of the form that it comes from. `fields` are the names of those; a path
 * of the content that is called otherwise in the form stands in `called`: {'owner.name': 'owner'}.
 */
export function faultsOf(
  error: z.ZodError,
  fields: readonly string[],
  called: Readonly<Record<string, string>> = {},
): Faults {
  const faults: Record<string, string> = {};
  for (const issue of error.issues) {
    const path = issue.path.join('.');
    const name =
      called[path] ??
      (fields.includes(path) ? path : (fields.find((one) => path.startsWith(`${one}.`)) ?? path));
    faults[name] ??= issueWords(issue);
  }
  return faults;
}
