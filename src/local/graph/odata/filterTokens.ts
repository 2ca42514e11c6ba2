import { badRequest } from '../errors.ts';

export type Token =
  | { kind: 'word'; text: string }
  | { kind: 'mark'; text: string }
  | { kind: 'literal'; value: string | number | boolean | null };

const pattern =
  /\s+|(?<text>'(?:[^']|'')*')|(?<instant>\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?)|(?<number>-?\d+(?:\.\d+)?)|(?<word>[A-Za-z_@][\w/.@-]*)|(?<mark>[(),])/y;

const constants = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Cuts a $filter into words, marks and literals. A quote within a text is written twice. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) throw badRequest('Invalid filter clause');
    at = pattern.lastIndex;
    const token = tokenOf(match.groups ?? {});
    if (token) found.push(token);
  }
  return found;
}

function tokenOf(groups: { [name: string]: string | undefined }): Token | undefined {
  const { text, instant, number, word, mark } = groups;
  if (text !== undefined) return { kind: 'literal', value: text.slice(1, -1).replaceAll("''", "'") };
  if (instant !== undefined) return { kind: 'literal', value: instant };
  if (number !== undefined) return { kind: 'literal', value: Number(number) };
  if (mark !== undefined) return { kind: 'mark', text: mark };
  if (word === undefined) return undefined;
  const constant = constants.get(word);
  return constant === undefined ? { kind: 'word', text: word } : { kind: 'literal', value: constant };
}
