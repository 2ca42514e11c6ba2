import { isPlainDate } from '../../../src/calendar/plainDate.ts';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import { fieldName } from '../../parts/fieldNames.ts';
import { ukInstant } from '../../parts/ukInstant.ts';

/** A change of a field, as the audit has it. Absent: it was empty. */
export type FieldChange = { path: string; from?: unknown; to?: unknown };

/** The same in words; empty where there was nothing. */
export type ChangeLine = { name: string; from: string; to: string };

/** As crypto.randomUUID makes them: the id of an item of a list is no name of a field. */
const isMadeUp = (part: string) => /^[\da-f]{8}-[\da-f-]{27}$/.test(part);

/** 'midReview.on' -> 'Review halfway, date'. */
export function pathName(path: string): string {
  return path
    .split('.')
    .filter((part) => !isMadeUp(part))
    .map((part, at) => (at === 0 ? fieldName(part) : fieldName(part).toLowerCase()))
    .join(', ');
}

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

/** Ids of other things: they say nothing to a person. */
const namesIds = (field: string) => /^ids?$|Ids?$/.test(field);

const chosenWords = (value: unknown): string => {
  const count = Array.isArray(value) ? value.length : value === undefined || value === null ? 0 : 1;
  return count === 0 ? '' : `${count} chosen`;
};

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
  const words = namesIds(path) ? chosenWords : valueWords;
  return { name: pathName(path), from: words(from), to: words(to) };
}
