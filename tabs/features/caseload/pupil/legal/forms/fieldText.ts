import type { LegalStep } from '../../../../../../src/casework/legal/legalContent.ts';
import { type LegalField, type LegalFields, nameOfPath } from './legalField.ts';

type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (content: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isPart(value) ? value[key] : undefined), content);

/** What stands at a path of a content, as a field has it; empty where there is nothing. */
export function textAt(content: LegalStep | undefined, path: string): string {
  const value = at(content, path);
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null ? '' : String(value);
}

/** A content as fields. */
export const fieldsOf = (content: LegalStep | undefined, fields: readonly LegalField[]): LegalFields =>
  Object.fromEntries(fields.map(({ path }) => [nameOfPath(path), textAt(content, path)]));

/** What a field says: nothing where it is empty or not asked for. A number that is none is for the schema to refuse. */
function saidIn({ type, path, shownIf, isNumber }: LegalField, written: LegalFields): unknown {
  const text = (written[nameOfPath(path)] ?? '').trim();
  if (text === '' || shownIf?.(written) === false) return type === 'parents' ? [] : undefined;
  if (type === 'number' || isNumber) return Number(text.replace(/[%£]/g, ''));
  return type === 'parents' ? text.split(' ') : text;
}

function put(content: Record<string, unknown>, path: string, value: unknown): void {
  const [head = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    if (value === undefined) delete content[head];
    else content[head] = value;
    return;
  }
  const inner = { ...(isPart(content[head]) ? content[head] : {}) };
  put(inner, rest.join('.'), value);
  content[head] = inner;
}

/**
 * What the fields say, put into what was there before: what the form does not ask for stays. A group of which nothing is said, such
 * as an outcome, goes as a whole.
 */
export function contentOf(
  before: Part,
  written: LegalFields,
  fields: readonly LegalField[],
): Record<string, unknown> {
  const content: Record<string, unknown> = { ...before };
  for (const field of fields) put(content, field.path, saidIn(field, written));
  for (const group of new Set(
    fields.flatMap(({ path }) => (path.includes('.') ? (path.split('.')[0] ?? '') : [])),
  )) {
    const asked = fields.filter(({ path }) => path.startsWith(`${group}.`));
    if (asked.every((field) => saidIn(field, written) === undefined)) delete content[group];
  }
  return content;
}
