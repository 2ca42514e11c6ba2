import type { Option } from '../../../../../parts/form/bound.ts';
import { legalValueNames } from '../../words/legalNames.ts';

/** Values of a list as they are called: `namedOptions('result', ['kept', 'ended'])`. */
export function namedOptions(field: string, values: readonly string[]): readonly Option[] {
  const names = legalValueNames[field] ?? {};
  return values.map((value) => ({ value, label: names[value] ?? value }));
}
