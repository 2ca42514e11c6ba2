import { badRequest } from '../errors.ts';
import type { GraphRequest, JsonObject } from '../exchange.ts';

/** A part of $expand: 'fields($select=A,B)' is {name: 'fields', options: {$select: 'A,B'}}. */
export type Expansion = { name: string; options: ReadonlyMap<string, string> };

/** A query option under its name with or without the dollar sign: Graph takes both. */
export function option(request: GraphRequest, name: string): string | undefined {
  for (const [key, value] of request.query) {
    if (key.toLowerCase() === `$${name}` || key.toLowerCase() === name) return value;
  }
  return undefined;
}

export function expansions(text: string | undefined): Expansion[] {
  return splitTop(text ?? '', ',').map((piece) => {
    const open = piece.indexOf('(');
    if (open < 0) return { name: piece.trim().toLowerCase(), options: new Map() };
    if (!piece.endsWith(')'))
      throw badRequest('Parsing OData Select and Expand failed: unbalanced brackets.');
    const pairs = splitTop(piece.slice(open + 1, -1), ';').map((pair): [string, string] => {
      const [key = '', ...value] = pair.split('=');
      return [key.trim().toLowerCase(), value.join('=').trim()];
    });
    return { name: piece.slice(0, open).trim().toLowerCase(), options: new Map(pairs) };
  });
}

/** Cuts at a mark, but not within brackets. */
function splitTop(text: string, mark: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === mark && depth === 0) {
      pieces.push(piece);
      piece = '';
    } else piece += letter;
  }
  return [...pieces, piece].map((each) => each.trim()).filter((each) => each !== '');
}

export function names(text: string | undefined): string[] | undefined {
  const found = text?.split(',').map((name) => name.trim());
  return found && found.length > 0 ? found.filter((name) => name !== '') : undefined;
}

/** The object with only the named properties. `id` and annotations stay, as Graph keeps them. */
export function select(object: JsonObject, wanted: readonly string[] | undefined): JsonObject {
  if (!wanted || wanted.includes('*')) return object;
  const lower = new Set(wanted.map((name) => (name.split('/')[0] ?? '').toLowerCase()));
  return Object.fromEntries(
    Object.entries(object).filter(
      ([name]) => name === 'id' || name.includes('@') || lower.has(name.toLowerCase()),
    ),
  );
}

/** How many to answer with: $top within the service's limit, or its own page size. */
export function pageSize(request: GraphRequest, { page, most }: { page: number; most: number }): number {
  const top = option(request, 'top');
  if (top === undefined) return page;
  if (!/^\d+$/.test(top)) throw badRequest(`Invalid value '${top}' for $top query option found.`);
  return Math.max(1, Math.min(Number(top), most));
}

/** The same address with other query options; undefined takes one away. */
export function linkTo(request: GraphRequest, changes: Record<string, string | undefined>): string {
  const query = new URLSearchParams(request.query);
  for (const [name, value] of Object.entries(changes)) {
    query.delete(name);
    if (value !== undefined) query.set(name, value);
  }
  // A dollar sign stands as it is in Graph's own links.
  const text = query.toString().replaceAll('%24', '$').replaceAll('+', '%20');
  return `${request.base}${linkPath(request.path)}${text ? `?${text}` : ''}`;
}

function linkPath(path: string): string {
  const segment = (text: string) =>
    encodeURIComponent(decodeURIComponent(text)).replace(/%(2C|3A|28|29|27|40|3D|24)/g, decodeURIComponent);
  return path.split('/').map(segment).join('/');
}

/** One page of things that are all there, with a link to the next: $skip, or a token that stands for it. */
export function page<T>(
  request: GraphRequest,
  all: readonly T[],
  { size, token = '$skiptoken' }: { size: number; token?: '$skiptoken' | '$skip' },
): { value: readonly T[]; '@odata.nextLink'?: string } {
  const from = Number(option(request, token.slice(1)) ?? 0);
  if (!Number.isInteger(from) || from < 0) throw badRequest(`Invalid value for ${token} query option found.`);
  const value = all.slice(from, from + size);
  return from + size < all.length
    ? { value, '@odata.nextLink': linkTo(request, { [token]: String(from + size) }) }
    : { value };
}
