import { badRequest } from '../errors.ts';
import { type Token, tokens } from './filterTokens.ts';

export type Literal = string | number | boolean | null;
const comparisons = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
type Comparison = (typeof comparisons)[number];
type TextTest = 'startswith' | 'endswith' | 'contains';

export type Filter =
  | { kind: 'compare'; path: string; operator: Comparison; value: Literal }
  | { kind: 'text'; path: string; test: TextTest; value: string }
  | { kind: 'and' | 'or'; left: Filter; right: Filter }
  | { kind: 'not'; of: Filter };

/** Reads a $filter. Refuses what it does not understand, as Graph does, rather than leave a part of it out. */
export function parseFilter(text: string): Filter {
  const stream = tokens(text);
  let at = 0;
  const refuse = () => badRequest('Invalid filter clause');
  const peek = (): Token | undefined => stream[at];
  const next = (): Token => {
    const token = stream[at++];
    if (!token) throw refuse();
    return token;
  };
  const expect = (mark: string): void => {
    const token = next();
    if (token.kind !== 'mark' || token.text !== mark) throw refuse();
  };
  const takeWord = (word: string): boolean => {
    const token = peek();
    if (token?.kind !== 'word' || token.text !== word) return false;
    at += 1;
    return true;
  };
  const value = (): Literal => {
    const token = next();
    if (token.kind !== 'literal') throw refuse();
    return token.value;
  };

  function either(): Filter {
    let left = both();
    while (takeWord('or')) left = { kind: 'or', left, right: both() };
    return left;
  }
  function both(): Filter {
    let left = single();
    while (takeWord('and')) left = { kind: 'and', left, right: single() };
    return left;
  }
  function single(): Filter {
    if (takeWord('not')) return { kind: 'not', of: single() };
    const token = next();
    if (token.kind === 'mark' && token.text === '(') {
      const inner = either();
      expect(')');
      return inner;
    }
    if (token.kind !== 'word') throw refuse();
    return isMark(peek(), '(') ? textTest(token.text) : comparison(token.text);
  }
  function textTest(name: string): Filter {
    const test = (['startswith', 'endswith', 'contains'] as const).find((known) => known === name);
    if (!test) throw refuse();
    expect('(');
    const path = next();
    expect(',');
    const wanted = value();
    expect(')');
    if (path.kind !== 'word' || typeof wanted !== 'string') throw refuse();
    // The old form `startswith(…) eq true` is taken too.
    if (takeWord('eq') && value() !== true) throw refuse();
    return { kind: 'text', path: path.text, test, value: wanted };
  }
  function comparison(path: string): Filter {
    const token = next();
    const operator = comparisons.find((known) => token.kind === 'word' && known === token.text);
    if (!operator) throw refuse();
    return { kind: 'compare', path, operator, value: value() };
  }

  const filter = either();
  if (peek()) throw refuse();
  return filter;
}

const isMark = (token: Token | undefined, mark: string) => token?.kind === 'mark' && token.text === mark;

/** Every property path that a filter looks at, in its order. */
export function filterPaths(filter: Filter): string[] {
  if ('left' in filter) {
    return [...filterPaths(filter.left), ...filterPaths(filter.right)];
  }
  if (filter.kind === 'not') return filterPaths(filter.of);
  return [filter.path];
}

/** Whether something whose properties `read` answers is within the filter. Text compares without case. */
export function matches(filter: Filter, read: (path: string) => unknown): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(filter.left, read) && matches(filter.right, read);
    case 'or':
      return matches(filter.left, read) || matches(filter.right, read);
    case 'not':
      return !matches(filter.of, read);
    case 'text':
      return testText(filter.test, read(filter.path), filter.value);
    case 'compare':
      return holds(filter.operator, read(filter.path) ?? null, filter.value);
  }
}

function testText(test: TextTest, value: unknown, wanted: string): boolean {
  if (typeof value !== 'string') return false;
  const [text, part] = [value.toLowerCase(), wanted.toLowerCase()];
  if (test === 'startswith') return text.startsWith(part);
  return test === 'endswith' ? text.endsWith(part) : text.includes(part);
}

function holds(operator: Comparison, value: unknown, wanted: Literal): boolean {
  if (value === null || wanted === null) {
    return operator === 'eq' ? value === wanted : operator === 'ne' && value !== wanted;
  }
  const order = compareValues(value, wanted);
  return {
    eq: order === 0,
    ne: order !== 0,
    gt: order > 0,
    ge: order >= 0,
    lt: order < 0,
    le: order <= 0,
  }[operator];
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** Orders two values of a column: numbers as numbers, instants as instants, everything else as text. NaN for neither. */
export function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'number' || typeof b === 'number' || typeof a === 'boolean' || typeof b === 'boolean') {
    return Number(a) - Number(b);
  }
  if (a === b) return 0;
  const [left, right] = [String(a ?? ''), String(b ?? '')];
  if (instant.test(left) && /^\d{4}-\d\d-\d\d/.test(right)) return Date.parse(left) - Date.parse(right);
  const [lower, other] = [left.toLowerCase(), right.toLowerCase()];
  return lower < other ? -1 : Number(lower > other);
}
