import { isPlainDate } from '../../../src/calendar/plainDate.ts';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import { fieldName, pathName } from '../../parts/fieldNames.ts';
import { ukInstant } from '../../parts/ukInstant.ts';

/** A change of a field, as the audit has it. Absent: it was empty. */
export type FieldChange = { path: string; from?: unknown; to?: unknown };

/** The same in words; empty where there was nothing. */
export type ChangeLine = { name: string; from: string; to: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a person reads it: dates in words, yes and no, lists one after the other. Ids say nothing and are left out. */
export function valueWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string') return textWords(value);
  if (Array.isArray(value)) return value.map(valueWords).filter(Boolean).join('; ');
  if (!isRecord(value)) return String(value);
  return Object.entries(value)
    .filter(([key, part]) => !namesIds(key) && valueWords(part) !== '')
    .map(([key, part]) => `${fieldName(key)}: ${valueWords(part)}`)
    .join(', ');
}

function textWords(text: string): string {
  if (isPlainDate(text)) return ukDate(text);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return ukInstant(text);
  // Words that the product chose from a list, such as 'notice-to-improve'.
  return /^[a-z]+(-[a-z]+)+$/.test(text) ? text.replaceAll('-', ' ') : text;
}

type Item = Record<string, unknown> & { id: string };
const isItem = (value: unknown): value is Item => isRecord(value) && typeof value.id === 'string';
const isItems = (value: unknown): value is readonly Item[] => Array.isArray(value) && value.every(isItem);

/** What is chosen from a list of the product: its id is a word. */
const readable = ['templateId', 'typeId', 'approachId'];

/** Ids of other things: they say nothing to a person. */
const namesIds = (field: string) => /^ids?$|Ids?$/.test(field) && !readable.includes(field);

const idsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** How many were chosen before and since; as many as before are others, or the same in another order. */
function chosenWords(from: unknown, to: unknown): Omit<ChangeLine, 'name'> {
  const [before, after] = [idsOf(from), idsOf(to)];
  const words = (count: number) => (count === 0 ? '' : `${count} chosen`);
  const isOther = before.length === after.length && after.some((id) => !before.includes(id));
  const fresh = after.filter((id) => !before.includes(id)).length;
  return {
    from: words(before.length),
    to: isOther
      ? `${words(after.length)}, ${fresh === 1 ? 'another one' : `${fresh} others`}`
      : words(after.length),
  };
}

/** The lines of a change: of a list whose items have ids, only those that are not the same. */
export function changeLines({ path, from, to }: FieldChange): ChangeLine[] {
  const before = from ?? [];
  const after = to ?? [];
  if (!isItems(before) || !isItems(after) || before.length + after.length === 0)
    return [plainLine({ path, from, to })];
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  const find = (items: readonly Item[], id: string) => items.find((one) => one.id === id);
  return ids
    .map((id) => ({
      name: pathName(path),
      from: valueWords(find(before, id)),
      to: valueWords(find(after, id)),
    }))
    .filter((line) => line.from !== line.to);
}

function plainLine({ path, from, to }: FieldChange): ChangeLine {
  const name = pathName(path);
  const field = path.split('.').at(-1) ?? path;
  return namesIds(field)
    ? { name, ...chosenWords(from, to) }
    : { name, from: valueWords(from), to: valueWords(to) };
}
