import type { Fault } from '../../../../../src/casework/cases/fault.ts';
import { type Called, fieldAt } from '../../../../parts/form/faultsOf.ts';
import type { Faults } from '../../../../parts/form/useForm.ts';

/** What a rule of casework finds, by field of a form. The first fault of a field counts. */
export function ruleFaults(faults: readonly Fault[], fields: readonly string[], called?: Called): Faults {
  const found: Record<string, string> = {};
  for (const { field, words } of faults) found[fieldAt(field, fields, called)] ??= words.replace(/\.$/, '');
  return found;
}
