import { isPlainDate } from '../../../../../src/calendar/plainDate.ts';
import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { CaseEntry } from '../../../../app/apiTypes.ts';
import { fieldName } from '../../../../parts/fieldNames.ts';
import { outcomeWords } from './outcomeNames.ts';
import { nameOfValue } from './valueNames.ts';

/** Gives the name of something that is named by its id; undefined for what is no such id. */
export type NameOfId = (id: string) => string | undefined;

type Place = { kind: CaseEntry['kind']; field: string; nameOfId: NameOfId };

export const nothing = 'Nothing';

/** What stands in a field of an entry, as a person reads it. */
export function valueWords(value: unknown, place: Place): string {
  if (Array.isArray(value)) return value.map((one) => valueWords(one, place)).join('\n') || nothing;
  switch (typeof value) {
    case 'boolean':
      return value ? 'Yes' : 'No';
    case 'number':
      return place.field === 'outcome' ? outcomeText(value) : String(value);
    case 'string':
      return textWords(value, place);
    case 'object':
      return value === null ? nothing : partsWords(value, place);
    default:
      return nothing;
  }
}

function textWords(text: string, { kind, field, nameOfId }: Place): string {
  if (text.trim() === '') return nothing;
  if (isPlainDate(text)) return ukDate(text);
  return nameOfValue(kind, field, text) ?? nameOfId(text) ?? text;
}

function outcomeText(value: number): string {
  return value === -2 || value === -1 || value === 0 || value === 1 || value === 2
    ? outcomeWords(value)
    : String(value);
}

/** The parts of something, each by its name. What has only a name is called by it; an id of its own says nothing. */
function partsWords(value: object, place: Place): string {
  const parts = Object.entries(value).filter(([name, part]) => name !== 'id' && part !== undefined);
  const [only] = parts;
  if (parts.length === 1 && only?.[0] === 'name') return valueWords(only[1], { ...place, field: 'name' });
  return (
    parts
      .map(([name, part]) => `${fieldName(name)}: ${valueWords(part, { ...place, field: name })}`)
      .join('\n') || nothing
  );
}
