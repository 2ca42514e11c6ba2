import { ApiProblem } from '../../../../app/apiProblem.ts';
import { type Called, fieldAt } from '../../../../parts/form/faultsOf.ts';
import type { Faults } from '../../../../parts/form/useForm.ts';

// Of several entries that were sent together, the first is the one that the form is about.
const line = /^(?:entries\.0\.)?([a-zA-Z][\w.-]*): (.+)$/;

/**
 * What the server found wrong, by field of a form, where its answer names fields that the form has: it knows more than the tab does.
 * Empty where it says anything else: that is for the person to read as it is.
 */
export function faultsSaid(error: unknown, fields: readonly string[], called?: Called): Faults {
  if (!(error instanceof ApiProblem) || error.code !== 'bad_request') return {};
  const found: Record<string, string> = {};
  for (const text of error.message.split('\n')) {
    const [, path = '', words = ''] = line.exec(text) ?? [];
    const name = fieldAt(path, fields, called);
    if (!fields.includes(name.split('.')[0] ?? '')) return {};
    found[name] ??= words.replace(/\.$/, '');
  }
  return found;
}
