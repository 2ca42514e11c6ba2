import { codeEntries } from './codeEntries.ts';
import type { CodeEntry } from './codeEntry.ts';

/** Codes that are signs cannot stand in a path, and Teams hands over no more than plain characters. */
const words: Readonly<Record<string, string>> = { '/': 'morning', '\\': 'afternoon', '#': 'planned-closure' };

/** What stands for a code at the end of its page's path: 'Y3' in '/codes/Y3', 'morning' for '/'. */
export const addressOf = (code: string): string => words[code] ?? code;

const byAddress = new Map(codeEntries.map((entry) => [addressOf(entry.code).toLowerCase(), entry]));

/** The code at an address, however it is written; undefined where there is none. */
export function codeAt(address: string): CodeEntry | undefined {
  return byAddress.get(address.toLowerCase());
}
