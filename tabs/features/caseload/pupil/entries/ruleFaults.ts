import type { Fault } from '../../../../../src/casework/cases/fault.ts';
import type { Faults } from '../../../../parts/form/useForm.ts';

/**
 * What a rule of casework finds, by field of a form. `called` gives the name of a field in the form where it is not the path in the
 * content: {'lead.name': 'lead'}. The first fault of a field counts.
 */
export function ruleFaults(faults: readonly Fault[], called: Readonly<Record<string, string>> = {}): Faults {
  return Object.fromEntries(
    faults.toReversed().map(({ field, words }) => [called[field] ?? field, words.replace(/\.$/, '')]),
  );
}
